/** What a supervisor sees today: what is due, late, unanswered and bouncing, by organ and area, each with its list. */
@NullMarked
@NamedInterface("desk")
package cn.petition.reporting.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
