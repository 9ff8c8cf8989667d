/** Carrying out a supported opinion (执行): a task of its own with an organ and a day. */
@NullMarked
@NamedInterface("execution")
package cn.petition.workflow.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
