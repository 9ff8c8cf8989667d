/** By when an answer is due, how that day came about, and where a deadline stands on a given day. */
@NullMarked
@NamedInterface("deadline")
package cn.petition.domain.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
