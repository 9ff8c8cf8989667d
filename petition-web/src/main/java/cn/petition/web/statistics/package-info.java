/** Pages of the figures: statistics for any period, scope and day, and the lists behind them. */
@NullMarked
package cn.petition.web.statistics;

import org.jspecify.annotations.NullMarked;
