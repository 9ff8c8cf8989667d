/** Figures as sets: what is counted, in which unit, and the list behind each number. */
@NamedInterface("statistic")
@NullMarked
package cn.petition.reporting.statistic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
