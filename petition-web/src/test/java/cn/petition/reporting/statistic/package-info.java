/** Figures proved on an invented year whose numbers were counted by hand. */
@NullMarked
package cn.petition.reporting.statistic;

import org.jspecify.annotations.NullMarked;
