/** Steps in the ledgers of the office: what each ledger asks for, and what follows from a step. */
@NullMarked
@NamedInterface("ledger")
package cn.petition.workflow.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
