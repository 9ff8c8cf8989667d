package cn.petition.workflow.document;

import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.organ.Organ;
import java.util.UUID;

/**
 * A document that a line of a ledger causes; it is seen by whoever sees that line.
 *
 * @param organ the organ that keeps the line and issues the document
 * @param ruleSet under which it is issued
 */
record LedgerPaper(UUID id, UUID entry, Organ organ, LedgerMoment moment, String ruleSet) {}
