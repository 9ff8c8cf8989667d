/** Disputes and warnings from files of townships and other systems (排查、预警导入), in whole or not at all. */
@NullMarked
@NamedInterface("screening")
package cn.petition.intake.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
