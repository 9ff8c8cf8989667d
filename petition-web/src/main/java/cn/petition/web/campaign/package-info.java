/** Campaigns and backlog on the screen: their numbers on any day, the lists behind them, and steps at many lines. */
@NullMarked
package cn.petition.web.campaign;

import org.jspecify.annotations.NullMarked;
