/** The ledgers of the office as lists and sheets. */
@NullMarked
@NamedInterface("ledger")
package cn.petition.reporting.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
