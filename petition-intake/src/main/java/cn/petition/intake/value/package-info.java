/** Values as people write them, read tolerantly in form and never in meaning. */
@NullMarked
@NamedInterface("value")
package cn.petition.intake.value;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
