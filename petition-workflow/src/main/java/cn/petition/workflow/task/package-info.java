/** Tasks (议定事项、任务): what a reception, a meeting or an inspection asked an organ to do until a day. */
@NullMarked
package cn.petition.workflow.task;

import org.jspecify.annotations.NullMarked;
