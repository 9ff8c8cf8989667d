/** What is on an officer's desk: theirs, their organ's, due soon, overdue, registered by them. */
@NullMarked
@NamedInterface("worklist")
package cn.petition.reporting.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
