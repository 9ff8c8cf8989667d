/** Appraisal (考核, Art. 39): scores per organ from the same figures as everywhere, frozen when a round is verified. */
@NamedInterface("appraisal")
@NullMarked
package cn.petition.reporting.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
