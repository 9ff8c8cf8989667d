/** Lists that are handed down from above: uploaded, tried, taken in whole or not at all, and registered as matters. */
@NullMarked
@NamedInterface("handdown")
package cn.petition.intake.handdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
