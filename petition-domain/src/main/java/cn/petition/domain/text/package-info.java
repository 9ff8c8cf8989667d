/** Chinese text cut into two-character terms, so that words inside sentences are found and texts compared. */
@NullMarked
@NamedInterface("text")
package cn.petition.domain.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
