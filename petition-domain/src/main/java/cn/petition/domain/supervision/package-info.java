/** What supervision is about: grounds of letters, measures against an organ, kinds of suggestions and inspections. */
@NullMarked
@NamedInterface("supervision")
package cn.petition.domain.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
