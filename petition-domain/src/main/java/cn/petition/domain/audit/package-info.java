/** Who read or changed what and when, kept so that a later change of the record is found. */
@NullMarked
@NamedInterface("audit")
package cn.petition.domain.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
