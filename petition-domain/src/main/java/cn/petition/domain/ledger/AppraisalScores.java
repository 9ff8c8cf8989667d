package cn.petition.domain.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scores of a round of appraisal, as the steps of the round need them. */
public interface AppraisalScores {

    /**
     * A score as it stands, corrections included.
     *
     * @param value {@code null} where too few matters allow no score
     * @param full marks that can be reached
     */
    record Score(@Nullable BigDecimal value, BigDecimal full) {}

    /** Empty when the round does not look at such an organ or indicator. */
    Optional<Score> score(LedgerEntry round, String organCode, String indicator);

    /** Keeps all scores of the round as they stand now; what happens later does not change them. */
    void freeze(LedgerEntry round, LedgerMoment moment);
}
