/** Work that no case contains and the reports count: studies, publicity, decisions, mechanisms in place (工作记录). */
@NullMarked
@NamedInterface("workrecord")
package cn.petition.workflow.workrecord;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
