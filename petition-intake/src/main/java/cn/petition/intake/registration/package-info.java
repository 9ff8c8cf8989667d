/** The registration desk: one filing, written down once, with the matter it opens. */
@NullMarked
@NamedInterface("registration")
package cn.petition.intake.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
