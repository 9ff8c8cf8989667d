/** Figures of screening and early warning by area (排查率、化解、上报、转信访), each with the lines behind it. */
@NullMarked
@NamedInterface("screening")
package cn.petition.reporting.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
