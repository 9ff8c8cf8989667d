/** The ledgers of the office (台账): work that leaders, supervisors and conferences do, beside and above single matters. */
@NullMarked
@NamedInterface("ledger")
package cn.petition.domain.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
