package cn.petition.web.campaign;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The day up to which a page counts, as it stands in its address.
 *
 * @param day today where nothing was asked for, or what was asked for cannot be
 * @param problem one sentence about what cannot be, {@code null} if nothing is wrong
 */
record AskedDay(LocalDate day, @Nullable String problem) {

    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);

    static AskedDay of(String typed, LocalDate today) {
        if (typed.isBlank()) {
            return new AskedDay(today, null);
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.isAfter(today)) {
                return new AskedDay(today, "截止日不能晚于今天，下面是今天的数字。");
            }
            if (!day.isBefore(FIRST)) {
                return new AskedDay(day, null);
            }
        } catch (DateTimeParseException unreadable) {
            // answered with the same sentence as a day out of range
        }
        return new AskedDay(today, "日期请写成年-月-日，例如 2026-03-16；下面是今天的数字。");
    }
}
