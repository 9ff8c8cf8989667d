package cn.petition.domain.petition;

import cn.petition.domain.deadline.Deadline;
import cn.petition.domain.deadline.DeadlineCalculator;
import cn.petition.domain.deadline.DeadlineStatus;
import cn.petition.domain.legal.PeriodRule;
import cn.petition.domain.legal.Region;
import cn.petition.domain.legal.RuleSet;
import cn.petition.domain.legal.RuleSets;
import cn.petition.domain.legal.StatutoryPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of obligations by the rule sets, the working calendar and the parameters known at one moment.
 *
 * @param rules the rule sets that steps cite
 * @param calculator counts periods by those rules, the calendar and the office's parameters
 */
public record StatutoryClock(RuleSets rules, DeadlineCalculator calculator) implements ObligationClock {

    @Override
    public RuleSet ruleSetOn(LocalDate day) {
        return rules.on(day);
    }

    @Override
    public PeriodRule ruleFor(Duty duty, LocalDate startsOn, @Nullable String place) {
        return calculator.rule(period(duty), startsOn, startsOn, Region.ofPlace(place));
    }

    @Override
    public Deadline deadline(StatutoryPeriod period, LocalDate startsOn, @Nullable String place) {
        return calculator.start(period, startsOn, startsOn, Region.ofPlace(place));
    }

    @Override
    public Deadline deadlineOf(ObligationFacts obligation) {
        var deadline = course(obligation);
        var ended = obligation.endedOn();
        if (ended == null) {
            return deadline;
        }
        return obligation.outcome() == ObligationOutcome.MET ? deadline.metOn(ended) : deadline.cancelledOn(ended);
    }

    @Override
    public DueDay dueDayOf(ObligationFacts obligation) {
        var deadline = course(obligation);
        return new DueDay(
                deadline.dueOn().orElse(null), deadline.overdueAfter().orElse(null), deadline.provisional());
    }

    private Deadline course(ObligationFacts obligation) {
        var fixed = obligation.fixedOn();
        if (fixed != null) {
            return Deadline.fixedOn(fixed);
        }
        return calculator.recorded(
                recordedRule(obligation),
                obligation.startedOn(),
                obligation.extensions(),
                obligation.suspensions(),
                Region.ofPlace(obligation.place()));
    }

    @Override
    public DeadlineStatus statusOf(ObligationFacts obligation, LocalDate today) {
        return calculator.status(deadlineOf(obligation), today, Region.ofPlace(obligation.place()));
    }

    /** The rule as it was when the obligation began: its own length and unit, even where the rule has changed since. */
    private PeriodRule recordedRule(ObligationFacts obligation) {
        var period = period(obligation.duty());
        var rule = rules.withCode(obligation.ruleSet())
                .find(period)
                .orElseGet(() -> rules.period(period, obligation.startedOn(), Region.ofPlace(obligation.place())));
        Integer amount = obligation.amount();
        return amount == null ? rule : rule.withAmount(amount);
    }

    private static StatutoryPeriod period(Duty duty) {
        return duty.period()
                .orElseThrow(() -> new IllegalArgumentException(duty + " has no statutory period; its day is fixed"));
    }
}
