package cn.petition.domain.petition;

import cn.petition.domain.deadline.Deadline;
import cn.petition.domain.deadline.DeadlineStatus;
import cn.petition.domain.deadline.WorkingCalendar;
import cn.petition.domain.legal.PeriodRule;
import cn.petition.domain.legal.RuleSet;
import cn.petition.domain.legal.RuleSets;
import cn.petition.domain.legal.StatutoryPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the law and the calendar say about the clocks of a matter; one immutable view for one use case. */
public interface ObligationClock {

    /**
     * The same view for the steps of one matter, whose day of registration chooses the rule set where the office has
     * settled so; without it the day of each event chooses.
     *
     * @param place division code of the matter, {@code null} for the nation
     */
    ObligationClock ofMatter(LocalDate registeredOn, @Nullable String place);

    /** The regulations that govern a step of this day. */
    RuleSet ruleSetOn(LocalDate day);

    /** All rule sets with what regions set differently. */
    RuleSets rules();

    /** The working calendar as it is known. */
    WorkingCalendar calendar();

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

    /** In words: which rule set governs the obligation and why, and what its region or the office has settled. */
    List<String> groundsOf(ObligationFacts obligation);

    /**
     * The day by which the office is appraised (考核口径): the same rule, counted from the day of registration instead of
     * that of receipt. Derived, never kept; empty where nothing is counted.
     */
    Optional<DueDay> appraisalOf(ObligationFacts obligation, LocalDate registeredOn);

    /** The index that lists keep of that deadline. */
    DueDay dueDayOf(ObligationFacts obligation);
}
