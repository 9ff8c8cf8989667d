/** Pages that take ledgers into the register, and the job behind them. */
@NullMarked
package cn.petition.web.importing;

import org.jspecify.annotations.NullMarked;
