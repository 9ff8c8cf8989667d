/** What the regulations leave open and a bureau settles for itself, by day and region. */
@NullMarked
@NamedInterface("parameter")
package cn.petition.domain.parameter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
