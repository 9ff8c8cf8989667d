package cn.petition.web.settings;

import cn.petition.domain.deadline.DeclaredDay;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The yearly notice on public holidays (放假通知).
 *
 * @param source address of the notice, empty when it was not given
 * @param days the days it names, in order: days off and days worked in exchange
 */
record HolidayNotice(int year, String source, List<DeclaredDay> days) {

    HolidayNotice {
        days = days.stream().sorted(Comparator.comparing(DeclaredDay::date)).toList();
    }

    static HolidayNotice of(int year, String source, Collection<DeclaredDay> days) {
        return new HolidayNotice(year, source, List.copyOf(days));
    }

    public long daysOff() {
        return days.stream().filter(DeclaredDay::dayOff).count();
    }

    public long daysWorked() {
        return days.size() - daysOff();
    }

    /** One line for each day, as a person would type it; {@link NoticeReader} reads it back. */
    public String asLines() {
        return days.stream()
                .map(day -> day.date() + " " + (day.dayOff() ? "休" : "班") + " " + day.name())
                .collect(Collectors.joining("\n"));
    }
}
