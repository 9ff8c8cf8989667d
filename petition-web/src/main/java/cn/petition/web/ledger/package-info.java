/** The ledgers of the office on the screen: lists, one line with its log, and the form of each step. */
@NullMarked
package cn.petition.web.ledger;

import org.jspecify.annotations.NullMarked;
