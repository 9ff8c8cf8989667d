/** What petitioners can ask by their query code, and how a new code is given out. */
@NullMarked
@NamedInterface("tracking")
package cn.petition.intake.tracking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
