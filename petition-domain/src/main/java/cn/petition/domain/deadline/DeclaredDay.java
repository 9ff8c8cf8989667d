package cn.petition.domain.deadline;

import java.time.LocalDate;

/**
 * One line of the yearly notice on public holidays.
 *
 * @param date the day
 * @param dayOff true for a day off, false for a day worked in exchange
 * @param name the holiday it belongs to, e.g. 春节
 */
public record DeclaredDay(LocalDate date, boolean dayOff, String name) {

    public DeclaredDay {
        if (name.isBlank()) {
            throw new IllegalArgumentException("放假安排中的" + date + "没有写明节日名称，请补充。");
        }
    }
}
