package cn.petition.domain.petition;

import cn.petition.domain.legal.StatutoryPeriod;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an organ owes on a matter; most are measured by a statutory period, a report on an assignment by its letter. */
public enum Duty {
    TRIAGE(StatutoryPeriod.TRIAGE),
    NOTICE_ON_DIRECT_RECEIPT(StatutoryPeriod.NOTICE_ON_DIRECT_RECEIPT),
    NOTICE_ON_TRANSFER(StatutoryPeriod.NOTICE_ON_TRANSFER),
    HANDLING(StatutoryPeriod.HANDLING),
    SIMPLIFIED_HANDLING(StatutoryPeriod.SIMPLIFIED_HANDLING),
    REVIEW(StatutoryPeriod.REVIEW),
    SECOND_REVIEW(StatutoryPeriod.SECOND_REVIEW),
    COMPLETION_REPORT(null),
    /** What a jointly handling organ owes to the responsible one (协办). */
    CONTRIBUTION(null),
    /** What the organ that has to carry out a supported opinion owes (执行, Art. 32). */
    EXECUTION(null);

    private final @Nullable StatutoryPeriod period;

    Duty(@Nullable StatutoryPeriod period) {
        this.period = period;
    }

    /** The statutory period, absent where the day is set by the organ that assigns. */
    public Optional<StatutoryPeriod> period() {
        return Optional.ofNullable(period);
    }
}
