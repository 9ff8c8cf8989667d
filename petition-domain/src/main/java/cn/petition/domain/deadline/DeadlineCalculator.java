package cn.petition.domain.deadline;

import cn.petition.domain.legal.PeriodRule;
import cn.petition.domain.legal.Region;
import cn.petition.domain.legal.RuleSets;
import cn.petition.domain.legal.StatutoryPeriod;
import cn.petition.domain.parameter.ParameterKey;
import cn.petition.domain.parameter.RegulationParameters;
import java.time.LocalDate;
import java.util.List;

/** Starts deadlines: brings the law, the calendar and what the bureau settled together. Immutable. */
public final class DeadlineCalculator {

    private final RuleSets ruleSets;
    private final WorkingCalendar calendar;
    private final RegulationParameters parameters;

    public DeadlineCalculator(RuleSets ruleSets, WorkingCalendar calendar, RegulationParameters parameters) {
        this.ruleSets = ruleSets;
        this.calendar = calendar;
        this.parameters = parameters;
    }

    /**
     * The rule for a period that this event starts, with the amount a parameter sets where the law names none.
     *
     * @param startEvent the day of the event; it decides on the rule set unless the parameter says registration
     * @param registeredOn the day the matter was registered
     * @throws cn.petition.domain.legal.NoRuleInForce when no rule sets the period on the decisive day
     */
    public PeriodRule rule(StatutoryPeriod period, LocalDate startEvent, LocalDate registeredOn, Region region) {
        LocalDate decisive = decisiveDay(startEvent, registeredOn, region);
        PeriodRule rule = ruleSets.period(period, decisive, region);
        return rule.parameter() == null
                ? rule
                : rule.withAmount(parameters.number(ParameterKey.of(rule.parameter()), startEvent, region));
    }

    /** The day that chooses the rule set: that of the event, or that of the registration where the office says so. */
    public LocalDate decisiveDay(LocalDate event, LocalDate registeredOn, Region region) {
        return parameters.ruleSetSelectedBy(event, region).decisiveDay(event, registeredOn);
    }

    /** Starts the clock for a period; see {@link #rule}. */
    public Deadline start(StatutoryPeriod period, LocalDate startEvent, LocalDate registeredOn, Region region) {
        return recorded(rule(period, startEvent, registeredOn, region), startEvent, List.of(), List.of(), region);
    }

    /** Derives the deadline again from what was recorded. */
    public Deadline recorded(
            PeriodRule rule,
            LocalDate startedOn,
            List<Integer> extensions,
            List<Suspension> suspensions,
            Region region) {
        boolean rollForward = parameters.rollForward(startedOn, region);
        return Deadline.counted(rule, startedOn, extensions, suspensions, calendar, rollForward);
    }

    /** Where the deadline stands today, due soon as the bureau settled. */
    public DeadlineStatus status(Deadline deadline, LocalDate today, Region region) {
        return deadline.on(today, parameters.dueSoonDays(today, region));
    }

    /** Whether a last day that is a day off moves to the next working day for being overdue, for a clock begun then. */
    public boolean rollsForward(LocalDate startedOn, Region region) {
        return parameters.rollForward(startedOn, region);
    }

    public WorkingCalendar calendar() {
        return calendar;
    }
}
