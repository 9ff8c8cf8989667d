/** Reading a ledger (台账) that a bureau keeps as .xlsx or .csv, and refusing whatever only looks like one. */
@NullMarked
@NamedInterface("ledgerfile")
package cn.petition.intake.ledgerfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
