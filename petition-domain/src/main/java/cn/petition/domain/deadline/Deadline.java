package cn.petition.domain.deadline;

import cn.petition.domain.legal.PeriodRule;
import cn.petition.domain.legal.PeriodUnit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day by which one organ owes one answer, always derived from the fact that started it. An immutable value: only
 * another start fact, period, extension, suspension or calendar gives another day.
 *
 * <p>The start day is not counted. Days are calendar days unless the rule says working days. Suspended days are never
 * counted, and never twice. Warnings go by {@link #dueOn()}; only after {@link #overdueAfter()} is anything overdue.
 */
public final class Deadline {

    private final DeadlineCourse course;
    private final @Nullable LocalDate metOn;
    private final @Nullable LocalDate cancelledOn;

    private Deadline(DeadlineCourse course, @Nullable LocalDate metOn, @Nullable LocalDate cancelledOn) {
        this.course = course;
        this.metOn = metOn;
        this.cancelledOn = cancelledOn;
    }

    /**
     * A period counted from a fact.
     *
     * @param rollForward whether a last day that is a day off moves to the next working day for being overdue
     */
    public static Deadline counted(
            PeriodRule rule, LocalDate startedOn, WorkingCalendar calendar, boolean rollForward) {
        return counted(rule, startedOn, List.of(), List.of(), calendar, rollForward);
    }

    /**
     * A period as it was recorded. Extensions and suspensions were lawful when they were granted and are kept as they
     * are, whatever the rule says today.
     *
     * @param extensions days granted, in the unit of the rule, each at least 1
     */
    public static Deadline counted(
            PeriodRule rule,
            LocalDate startedOn,
            List<Integer> extensions,
            List<Suspension> suspensions,
            WorkingCalendar calendar,
            boolean rollForward) {
        return new Deadline(
                new CountedCourse(
                        rule, startedOn, List.copyOf(extensions), List.copyOf(suspensions), calendar, rollForward),
                null,
                null);
    }

    /** A day that an authority set, e.g. in a supervision letter. Nothing moves it, neither pauses nor holidays. */
    public static Deadline fixedOn(LocalDate day) {
        return new Deadline(new FixedCourse(day), null, null);
    }

    /**
     * Adds an extension, which follows on the original last day.
     *
     * @throws IllegalArgumentException when all extensions together exceed what the rule allows
     */
    public Deadline extendedBy(int days) {
        CountedCourse counted = counted("延长");
        int total = counted.extensionDays() + days;
        int atMost = counted.rule().extensionAtMost();
        if (atMost == 0) {
            throw new IllegalArgumentException("这一期限依法不能延长。依据：" + counted.rule().basis().cite() + "。");
        }
        if (days < 1 || total > atMost) {
            throw new IllegalArgumentException("延长累计不得超过%d日，已延长%d日，请改短延长日数。依据：%s。"
                    .formatted(atMost, counted.extensionDays(), counted.rule().basis().cite()));
        }
        List<Integer> extensions = new ArrayList<>(counted.extensions());
        extensions.add(days);
        return withExtensions(extensions);
    }

    /** The same deadline with exactly these extensions; taking one out restores the earlier day. */
    public Deadline withExtensions(List<Integer> extensions) {
        return withCourse(counted("延长").withExtensions(extensions));
    }

    /**
     * Stops the clock; for a fixed day this changes nothing.
     *
     * @throws IllegalArgumentException when the law lets nothing stop this clock
     */
    public Deadline suspended(Suspension suspension) {
        if (!(course instanceof CountedCourse counted)) {
            return this;
        }
        if (!counted.rule().pausable()) {
            throw new IllegalArgumentException(
                    "这一期限依法不停止计算，不能扣除时间。依据：" + counted.rule().basis().cite() + "。");
        }
        List<Suspension> suspensions = new ArrayList<>(counted.suspensions());
        suspensions.add(suspension);
        return withSuspensions(suspensions);
    }

    /** The same deadline with exactly these suspensions; for a fixed day this changes nothing. */
    public Deadline withSuspensions(List<Suspension> suspensions) {
        return course instanceof CountedCourse counted ? withCourse(counted.withSuspensions(suspensions)) : this;
    }

    /** The same facts under another rule; extensions and suspensions are kept. */
    public Deadline under(PeriodRule rule) {
        return withCourse(counted("换用规定").withRule(rule));
    }

    /** The same facts on another calendar, e.g. after a holiday notice was loaded. A fixed day stays. */
    public Deadline on(WorkingCalendar calendar) {
        return course instanceof CountedCourse counted ? withCourse(counted.withCalendar(calendar)) : this;
    }

    /** The duty was done on this day. */
    public Deadline metOn(LocalDate day) {
        return new Deadline(course, day, cancelledOn);
    }

    /** The duty fell away on this day, e.g. because the petition was withdrawn. */
    public Deadline cancelledOn(LocalDate day) {
        return new Deadline(course, metOn, day);
    }

    /** The last day, not moved by days off; empty while an open suspension keeps it from being known. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(course.dueOn());
    }

    /** The day after which the answer is overdue; empty while an open suspension keeps it from being known. */
    public Optional<LocalDate> overdueAfter() {
        return Optional.ofNullable(course.overdueAfter());
    }

    /** Whether a holiday notice that is not published yet may move the dates. */
    public boolean provisional() {
        return course.provisional();
    }

    public boolean isFixed() {
        return course instanceof FixedCourse;
    }

    /** The rule that is counted; empty for a fixed day. */
    public Optional<PeriodRule> rule() {
        return course instanceof CountedCourse counted ? Optional.of(counted.rule()) : Optional.empty();
    }

    /** The day of the event that started the period; empty for a fixed day. */
    public Optional<LocalDate> startedOn() {
        return course instanceof CountedCourse counted ? Optional.of(counted.startedOn()) : Optional.empty();
    }

    public List<Integer> extensions() {
        return course instanceof CountedCourse counted ? counted.extensions() : List.of();
    }

    public List<Suspension> suspensions() {
        return course instanceof CountedCourse counted ? counted.suspensions() : List.of();
    }

    /** Whether the duty was done by the end of this day. */
    public boolean isMet(LocalDate today) {
        return metOn != null && !metOn.isAfter(today);
    }

    /** Counted days still left after this day, in the unit of the rule; 0 on the last day and later. */
    public int remaining(LocalDate today) {
        return course.remaining(today);
    }

    /**
     * Where the deadline stands on a day.
     *
     * @param today the day looked at; a duty that was done or fell away later is still open on that day
     * @param dueSoonWithin how many remaining days, in the unit of the rule, count as due soon
     */
    public DeadlineStatus on(LocalDate today, int dueSoonWithin) {
        DeadlineState state = state(today, dueSoonWithin);
        LocalDate judgedOn = state == DeadlineState.MET_LATE && metOn != null ? metOn : today;
        boolean late = state == DeadlineState.MET_LATE || state == DeadlineState.OVERDUE;
        return new DeadlineStatus(
                state,
                course.dueOn(),
                course.overdueAfter(),
                state.isOpen() ? course.remaining(today) : 0,
                course.unit(),
                late ? daysLate(judgedOn) : 0,
                course.provisional());
    }

    /** Tells, day by day, how the due day came about. */
    public DeadlineExplanation explanation() {
        return course.explanation();
    }

    private DeadlineState state(LocalDate today, int dueSoonWithin) {
        if (isMet(today)) {
            return daysLate(metOn) > 0 ? DeadlineState.MET_LATE : DeadlineState.MET;
        }
        if (cancelledOn != null && !cancelledOn.isAfter(today)) {
            return DeadlineState.CANCELLED;
        }
        if (daysLate(today) > 0) {
            return DeadlineState.OVERDUE;
        }
        if (today.equals(course.dueOn()) || today.equals(course.overdueAfter())) {
            return DeadlineState.DUE_TODAY;
        }
        boolean stillCounting = course.dueOn() == null || today.isBefore(course.dueOn());
        if (stillCounting && course.suspendedOn(today)) {
            return DeadlineState.SUSPENDED;
        }
        return course.remaining(today) <= dueSoonWithin ? DeadlineState.DUE_SOON : DeadlineState.RUNNING;
    }

    private int daysLate(LocalDate day) {
        LocalDate last = course.overdueAfter();
        return last == null || !day.isAfter(last) ? 0 : (int) ChronoUnit.DAYS.between(last, day);
    }

    private CountedCourse counted(String what) {
        if (course instanceof CountedCourse counted) {
            return counted;
        }
        throw new IllegalArgumentException("指定日期的期限不能%s，请由指定机关另行确定日期。".formatted(what));
    }

    private Deadline withCourse(DeadlineCourse other) {
        return new Deadline(other, metOn, cancelledOn);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadline that
                && course.equals(that.course)
                && Objects.equals(metOn, that.metOn)
                && Objects.equals(cancelledOn, that.cancelledOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(course, metOn, cancelledOn);
    }

    @Override
    public String toString() {
        return "Deadline[" + course + ", metOn=" + metOn + ", cancelledOn=" + cancelledOn + "]";
    }
}
