package cn.petition.intake.handdown;

import cn.petition.domain.ledger.CaseSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the paper says by which a batch came.
 *
 * @param title name of the paper, 1 to 200 characters
 * @param paperNumber number of the paper
 * @param receivedOn day on which the office got it; not after today
 * @param dueOn until when an answer is wanted
 */
public record BatchFacts(
        CaseSource source,
        String title,
        @Nullable String paperNumber,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn) {}
