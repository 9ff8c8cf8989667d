package cn.petition.web.screening;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.screening.ScreeningInquiry;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the page of screening.
 *
 * @param inquiry what it means; the year of today as of today where it means nothing
 * @param problem one sentence where it means nothing
 */
record ScreeningQuestion(ScreeningInquiry inquiry, @Nullable String problem) {

    private static final int FIRST_YEAR = 2005;

    /** @throws NotFound when the area is not the officer's own or one below */
    static ScreeningQuestion read(
            String organ, boolean itself, String year, String day, Organ own, Organs organs, LocalDate today) {
        var area = organ.isEmpty()
                ? own
                : organs.findByCode(organ).filter(one -> one.isWithin(own)).orElseThrow(NotFound::new);
        try {
            int asked = year.isEmpty() ? today.getYear() : Integer.parseInt(year);
            if (asked < FIRST_YEAR || asked > today.getYear() + 1) {
                throw new NumberFormatException();
            }
            var end = LocalDate.of(asked, 12, 31);
            var asOf = day.isEmpty() ? (end.isBefore(today) ? end : today) : LocalDate.parse(day);
            return new ScreeningQuestion(new ScreeningInquiry(area, itself, asked, asOf), null);
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            return new ScreeningQuestion(
                    new ScreeningInquiry(area, itself, today.getYear(), today),
                    "请填写 " + FIRST_YEAR + " 至 " + (today.getYear() + 1) + " 之间的年份和“" + today + "”样子的截止日。");
        }
    }

    /** The same question as an address. */
    String address(String path, Organ area, boolean itself) {
        return path + "?organ=" + area.code() + (itself ? "&own=true" : "") + "&year=" + inquiry.year() + "&day="
                + inquiry.day();
    }
}
