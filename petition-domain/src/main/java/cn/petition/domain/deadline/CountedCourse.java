package cn.petition.domain.deadline;

import cn.petition.domain.legal.PeriodRule;
import cn.petition.domain.legal.PeriodUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A period counted day by day; the one place where days are counted. */
final class CountedCourse implements DeadlineCourse {

    private final PeriodRule rule;
    private final LocalDate startedOn;
    private final List<Integer> extensions;
    private final List<Suspension> suspensions;
    private final WorkingCalendar calendar;
    private final boolean rollForward;
    private final @Nullable LocalDate dueOn;
    private final @Nullable LocalDate overdueAfter;
    private final boolean provisional;

    CountedCourse(
            PeriodRule rule,
            LocalDate startedOn,
            List<Integer> extensions,
            List<Suspension> suspensions,
            WorkingCalendar calendar,
            boolean rollForward) {
        if (extensions.stream().anyMatch(days -> days < 1)) {
            throw new IllegalArgumentException("每次延长不得少于1日，请核对。");
        }
        this.rule = rule;
        this.startedOn = startedOn;
        this.extensions = List.copyOf(extensions);
        this.suspensions = List.copyOf(suspensions);
        this.calendar = calendar;
        this.rollForward = rollForward;
        this.dueOn = countToLastDay();
        this.overdueAfter = dueOn == null || !rollForward ? dueOn : calendar.workingDayOnOrAfter(dueOn);
        this.provisional = dueOn != null && mayStillMove(dueOn);
    }

    private @Nullable LocalDate countToLastDay() {
        LocalDate day = startedOn;
        int counted = 0;
        while (counted < totalDays()) {
            day = day.plusDays(1);
            if (stopsForGood(day)) {
                return null;
            }
            counted += counts(day) ? 1 : 0;
        }
        return day;
    }

    private boolean mayStillMove(LocalDate lastDay) {
        LocalDate firstThatMatters = rule.unit() == PeriodUnit.WORKING_DAYS ? startedOn.plusDays(1) : lastDay;
        LocalDate lastThatMatters = overdueAfter == null ? lastDay : overdueAfter;
        boolean kindOfDayMatters = rule.unit() == PeriodUnit.WORKING_DAYS || rollForward;
        return kindOfDayMatters
                && firstThatMatters.datesUntil(lastThatMatters.plusDays(1)).anyMatch(calendar::isProvisional);
    }

    boolean counts(LocalDate day) {
        return !suspendedOn(day) && (rule.unit() == PeriodUnit.DAYS || calendar.isWorkingDay(day));
    }

    boolean stopsForGood(LocalDate day) {
        return suspensions.stream().anyMatch(one -> one.isOpen() && one.covers(day));
    }

    int totalDays() {
        return rule.amount() + extensionDays();
    }

    int extensionDays() {
        return extensions.stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public int remaining(LocalDate today) {
        LocalDate end = dueOn != null && dueOn.isBefore(today) ? dueOn : today;
        long counted = end.isAfter(startedOn)
                ? startedOn.plusDays(1).datesUntil(end.plusDays(1)).filter(this::counts).count()
                : 0;
        return (int) (totalDays() - counted);
    }

    @Override
    public boolean suspendedOn(LocalDate day) {
        return suspensions.stream().anyMatch(one -> one.covers(day));
    }

    @Override
    public DeadlineExplanation explanation() {
        return new CourseInWords(this).explanation();
    }

    CountedCourse withExtensions(List<Integer> others) {
        return new CountedCourse(rule, startedOn, others, suspensions, calendar, rollForward);
    }

    CountedCourse withSuspensions(List<Suspension> others) {
        return new CountedCourse(rule, startedOn, extensions, others, calendar, rollForward);
    }

    CountedCourse withRule(PeriodRule other) {
        return new CountedCourse(other, startedOn, extensions, suspensions, calendar, rollForward);
    }

    CountedCourse withCalendar(WorkingCalendar other) {
        return new CountedCourse(rule, startedOn, extensions, suspensions, other, rollForward);
    }

    PeriodRule rule() {
        return rule;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    List<Integer> extensions() {
        return extensions;
    }

    List<Suspension> suspensions() {
        return suspensions;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    @Override
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    @Override
    public @Nullable LocalDate overdueAfter() {
        return overdueAfter;
    }

    @Override
    public boolean provisional() {
        return provisional;
    }

    @Override
    public PeriodUnit unit() {
        return rule.unit();
    }

    /** Two courses are equal when the same facts led to the same days; the calendar itself is not compared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CountedCourse that
                && facts().equals(that.facts())
                && Objects.equals(dueOn, that.dueOn)
                && Objects.equals(overdueAfter, that.overdueAfter)
                && provisional == that.provisional;
    }

    @Override
    public int hashCode() {
        return facts().hashCode();
    }

    private List<Object> facts() {
        return List.of(rule, startedOn, extensions, suspensions, rollForward);
    }

    @Override
    public String toString() {
        return rule.period() + " from " + startedOn + " due " + dueOn + " overdue after " + overdueAfter;
    }
}
