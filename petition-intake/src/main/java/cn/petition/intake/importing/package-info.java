/** Ledgers of other systems (台账): uploaded, mapped, checked without writing, then registered row by row, once each. */
@NullMarked
@NamedInterface("importing")
package cn.petition.intake.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
