/** Organs, their order above and below, and the officers who act for them. */
@NullMarked
@NamedInterface("organ")
package cn.petition.domain.organ;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
