package cn.petition.domain.petition;

import cn.petition.domain.deadline.Deadline;
import cn.petition.domain.deadline.DeadlineCalculator;
import cn.petition.domain.deadline.DeadlineStatus;
import cn.petition.domain.deadline.WorkingCalendar;
import cn.petition.domain.legal.PeriodRule;
import cn.petition.domain.legal.Region;
import cn.petition.domain.legal.RuleSet;
import cn.petition.domain.legal.RuleSets;
import cn.petition.domain.legal.StatutoryPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of obligations by the rule sets, the working calendar and the parameters known at one moment.
 *
 * @param rules the rule sets that steps cite, with what regions set differently
 * @param calculator counts periods by those rules, the calendar and the office's parameters
 * @param registeredOn the day the matter was registered, {@code null} while no matter is at hand
 * @param place division code of that matter, {@code null} for the nation
 */
public record StatutoryClock(
        RuleSets rules, DeadlineCalculator calculator, @Nullable LocalDate registeredOn, @Nullable String place)
        implements ObligationClock {

    public StatutoryClock(RuleSets rules, DeadlineCalculator calculator) {
        this(rules, calculator, null, null);
    }

    @Override
    public ObligationClock ofMatter(LocalDate registered, @Nullable String at) {
        return new StatutoryClock(rules, calculator, registered, at);
    }

    @Override
    public RuleSet ruleSetOn(LocalDate day) {
        return rules.on(calculator.decisiveDay(day, registration(day), Region.ofPlace(place)));
    }

    @Override
    public WorkingCalendar calendar() {
        return calculator.calendar();
    }

    @Override
    public PeriodRule ruleFor(Duty duty, LocalDate startsOn, @Nullable String at) {
        return calculator.rule(period(duty), startsOn, registration(startsOn), Region.ofPlace(at));
    }

    @Override
    public Deadline deadline(StatutoryPeriod period, LocalDate startsOn, @Nullable String at) {
        return calculator.start(period, startsOn, registration(startsOn), Region.ofPlace(at));
    }

    private LocalDate registration(LocalDate otherwise) {
        return registeredOn == null ? otherwise : registeredOn;
    }

    @Override
    public Deadline deadlineOf(ObligationFacts obligation) {
        var deadline = course(obligation, obligation.startedOn());
        var ended = obligation.endedOn();
        if (ended == null) {
            return deadline;
        }
        return obligation.outcome() == ObligationOutcome.MET ? deadline.metOn(ended) : deadline.cancelledOn(ended);
    }

    @Override
    public DueDay dueDayOf(ObligationFacts obligation) {
        return dueDay(course(obligation, obligation.startedOn()));
    }

    @Override
    public Optional<DueDay> appraisalOf(ObligationFacts obligation, LocalDate registered) {
        return obligation.fixedOn() == null ? Optional.of(dueDay(course(obligation, registered))) : Optional.empty();
    }

    private static DueDay dueDay(Deadline deadline) {
        return new DueDay(
                deadline.dueOn().orElse(null), deadline.overdueAfter().orElse(null), deadline.provisional());
    }

    private Deadline course(ObligationFacts obligation, LocalDate startedOn) {
        var fixed = obligation.fixedOn();
        if (fixed != null) {
            return Deadline.fixedOn(fixed);
        }
        return calculator.recorded(
                recordedRule(obligation),
                startedOn,
                obligation.extensions(),
                obligation.suspensions(),
                Region.ofPlace(obligation.place()));
    }

    @Override
    public DeadlineStatus statusOf(ObligationFacts obligation, LocalDate today) {
        return calculator.status(deadlineOf(obligation), today, Region.ofPlace(obligation.place()));
    }

    @Override
    public List<String> groundsOf(ObligationFacts obligation) {
        return obligation.fixedOn() == null
                ? new GroundsInWords(rules, calculator).of(obligation, recordedRule(obligation))
                : List.of("到期日由交办机关在交办单上指定，不按条例的日数推算，也不因停止计算或者节假日变动。");
    }

    /**
     * The rule as it was when the obligation began: that of the text kept with it, its own length, even where the rule
     * has changed or the regional text has been switched off since.
     */
    private PeriodRule recordedRule(ObligationFacts obligation) {
        var period = period(obligation.duty());
        var rule = rules.recorded(obligation.ruleSet(), period, obligation.startedOn())
                .orElseGet(() -> rules.period(period, obligation.startedOn(), Region.ofPlace(obligation.place())));
        Integer amount = obligation.amount();
        return amount == null ? rule : rule.withAmount(amount);
    }

    private static StatutoryPeriod period(Duty duty) {
        return duty.period()
                .orElseThrow(() -> new IllegalArgumentException(duty + " has no statutory period; its day is fixed"));
    }
}
