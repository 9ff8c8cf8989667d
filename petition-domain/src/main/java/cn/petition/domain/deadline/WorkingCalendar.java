package cn.petition.domain.deadline;

import cn.petition.domain.legal.ChineseDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Working days of the country: the published days off and exchanged working days laid over Monday to Friday. Days of a
 * year whose notice is not known follow Monday to Friday but are marked provisional, never passed off as certain.
 */
public final class WorkingCalendar {

    /**
     * From here to the end of the year a day may be moved by the notice of the next year: the New Year holiday can
     * begin in December and be paid for with the weekend before.
     */
    private static final MonthDay NEXT_NOTICE_REACHES_BACK_TO = MonthDay.of(12, 20);

    private final Map<LocalDate, DeclaredDay> declaredDays;
    private final Set<Integer> knownYears;

    /**
     * @param declaredDays days off and exchanged working days of any number of years, in any order
     * @param knownYears years whose notice was published and loaded completely
     * @throws IllegalArgumentException when a day is declared both off and worked, or a known year has no day at all
     */
    public WorkingCalendar(Collection<DeclaredDay> declaredDays, Set<Integer> knownYears) {
        this.declaredDays = byDate(declaredDays);
        this.knownYears = Set.copyOf(knownYears);
        for (int year : new TreeSet<>(knownYears)) {
            if (this.declaredDays.keySet().stream().noneMatch(day -> day.getYear() == year)) {
                throw new IllegalArgumentException("%d年的放假安排是空的，不能当作已经公布，请导入该年的通知。".formatted(year));
            }
        }
    }

    private static Map<LocalDate, DeclaredDay> byDate(Collection<DeclaredDay> days) {
        Map<LocalDate, DeclaredDay> byDate = new HashMap<>();
        for (DeclaredDay day : days) {
            DeclaredDay earlier = byDate.put(day.date(), day);
            if (earlier != null && earlier.dayOff() != day.dayOff()) {
                throw new IllegalArgumentException("放假安排中%s既是放假又是上班，请核对后重新导入。".formatted(ChineseDate.of(day.date())));
            }
        }
        return Map.copyOf(byDate);
    }

    /** What this day is, and whether that may still change. */
    public CalendarDay day(LocalDate date) {
        DeclaredDay declared = declaredDays.get(date);
        if (declared != null) {
            DayKind kind = declared.dayOff() ? DayKind.HOLIDAY : DayKind.EXCHANGED_WORKING_DAY;
            return new CalendarDay(date, kind, declared.name(), false);
        }
        DayKind kind = isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKING_DAY;
        return new CalendarDay(date, kind, null, isProvisional(date));
    }

    public boolean isWorkingDay(LocalDate date) {
        return day(date).isWorked();
    }

    /** Whether the answer for this day may still change because a notice is missing. */
    public boolean isProvisional(LocalDate date) {
        if (declaredDays.containsKey(date)) {
            return false;
        }
        boolean nextNoticeMatters = !MonthDay.from(date).isBefore(NEXT_NOTICE_REACHES_BACK_TO);
        return !knownYears.contains(date.getYear()) || (nextNoticeMatters && !knownYears.contains(date.getYear() + 1));
    }

    /** The day itself when it is worked, otherwise the next one that is. */
    public LocalDate workingDayOnOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Working days after the first day up to and including the last; 0 when the last is not later. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        return (int) after.plusDays(1)
                .datesUntil(upTo.isAfter(after) ? upTo.plusDays(1) : after.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The years a span of days touches whose notice is still missing, for a warning in good time. */
    public Set<Integer> unknownYears(LocalDate from, LocalDate to) {
        Set<Integer> unknown = new TreeSet<>();
        IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> !knownYears.contains(year))
                .forEach(unknown::add);
        return unknown;
    }

    public Set<Integer> knownYears() {
        return knownYears;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
