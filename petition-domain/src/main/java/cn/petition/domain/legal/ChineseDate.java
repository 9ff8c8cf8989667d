package cn.petition.domain.legal;

import java.time.LocalDate;

/** Dates as official sentences write them, e.g. 2026年2月3日. */
public final class ChineseDate {

    private static final String WEEKDAYS = "一二三四五六日";

    private ChineseDate() {}

    public static String of(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The weekday, e.g. 星期三. */
    public static String weekdayOf(LocalDate day) {
        return "星期" + WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1);
    }
}
