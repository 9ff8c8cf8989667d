package cn.petition.domain.deadline;

import cn.petition.domain.legal.ChineseDate;
import java.time.LocalDate;

/**
 * One day in the explanation of a deadline.
 *
 * @param day what the calendar says about the day
 * @param counted whether the day was counted
 * @param count counted days so far, this one included
 * @param note why, for people, e.g. 起算日不计入; may be empty
 */
public record ExplainedDay(CalendarDay day, boolean counted, int count, String note) {

    public LocalDate date() {
        return day.date();
    }

    /** The weekday in Chinese, e.g. 星期三. */
    public String weekday() {
        return ChineseDate.weekdayOf(day.date());
    }

    public DayKind kind() {
        return day.kind();
    }
}
