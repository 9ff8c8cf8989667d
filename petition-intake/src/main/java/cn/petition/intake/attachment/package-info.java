/** Photographs, papers and recordings that come with a filing: checked by content, kept by digest. */
@NullMarked
@NamedInterface("attachment")
package cn.petition.intake.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
