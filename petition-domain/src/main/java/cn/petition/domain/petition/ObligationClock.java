package cn.petition.domain.petition;

import cn.petition.domain.deadline.Deadline;
import cn.petition.domain.deadline.DeadlineStatus;
import cn.petition.domain.legal.PeriodRule;
import cn.petition.domain.legal.RuleSet;
import cn.petition.domain.legal.StatutoryPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the law and the calendar say about the clocks of a matter; one immutable view for one use case. */
public interface ObligationClock {

    /** The regulations in force on the day of a step. */
    RuleSet ruleSetOn(LocalDate day);

    /**
     * The rule for a duty that starts on this day at this place.
     *
     * @param place division code of the matter, {@code null} for the nation
     */
    PeriodRule ruleFor(Duty duty, LocalDate startsOn, @Nullable String place);

    /** A period that starts on this day and is nobody's obligation, such as the time to object or to ask for review. */
    Deadline deadline(StatutoryPeriod period, LocalDate startsOn, @Nullable String place);

    /** The deadline of an obligation with its extensions and suspensions, which also explains itself. */
    Deadline deadlineOf(ObligationFacts obligation);

    /** Where that deadline stands on a day: running, due soon, overdue, met. */
    DeadlineStatus statusOf(ObligationFacts obligation, LocalDate today);

    /** The index that lists keep of that deadline. */
    DueDay dueDayOf(ObligationFacts obligation);
}
