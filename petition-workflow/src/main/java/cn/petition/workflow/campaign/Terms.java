package cn.petition.workflow.campaign;

import cn.petition.domain.ledger.LedgerFacts;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On which terms matters are taken into a ledger.
 *
 * @param responsible who has to act; {@code null} for the organ that handles each matter now
 * @param dueOn until when; {@code null} for the target day of the campaign
 * @param facts leader, source, ground
 * @param on the day of the assignment
 */
public record Terms(@Nullable UUID responsible, @Nullable LocalDate dueOn, LedgerFacts facts, LocalDate on) {}
