package cn.petition.intake.value;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people write it in ledgers and forms (2019-02-28, 2019/2/8, 2019.2.8, 2019年2月8日, 20190208), with the
 * time of day if one follows. Years from 1949; a day that the calendar does not have is refused, never moved.
 */
public record ChineseDate(LocalDate date, Optional<LocalTime> time) {

    private static final int FIRST_YEAR = 1949;
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(?<y>\\d{4})(?:-(?<m1>\\d{1,2})-(?<d1>\\d{1,2})|/(?<m2>\\d{1,2})/(?<d2>\\d{1,2})"
                    + "|\\.(?<m3>\\d{1,2})\\.(?<d3>\\d{1,2})|年(?<m4>\\d{1,2})月(?<d4>\\d{1,2})[日号]"
                    + "|(?<m5>\\d{2})(?<d5>\\d{2})))"
                    + "(?:[ T]*(?<h>\\d{1,2})[:时点](?<min>\\d{1,2})(?:[:分](?<s>\\d{1,2})(?:\\.\\d{1,9})?秒?|分)?)?");
    private static final int FORMS = 5;
    private static final int LONGEST = 40;

    /** Reads a day with or without a time of day; refuses anything else with a sentence. */
    public static ChineseDate parse(String written) {
        Matcher found = match(written)
                .orElseThrow(() -> new ValueRefused("日期“" + shown(written) + "”无法识别，请按“2024-03-01”的格式填写。"));
        int year = Integer.parseInt(found.group("y"));
        int month = part(found, "m");
        int day = part(found, "d");
        if (month < 1 || month > 12) {
            throw new ValueRefused("日期“" + shown(written) + "”的月份不存在，请填写 1 至 12 月。");
        }
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new ValueRefused("日期“" + shown(written) + "”不存在，" + year + " 年 " + month + " 月只有 "
                    + YearMonth.of(year, month).lengthOfMonth() + " 天，请核对后填写。");
        }
        if (year < FIRST_YEAR) {
            throw new ValueRefused("日期“" + shown(written) + "”早于 " + FIRST_YEAR + " 年，请核对年份后填写。");
        }
        return new ChineseDate(LocalDate.of(year, month, day), timeOf(found, written));
    }

    /** Whether the text has the form of a day, be it one that exists or not. */
    public static boolean isDate(String written) {
        return match(written).isPresent();
    }

    /** The moment; the beginning of the day where no time was written. */
    public LocalDateTime dateTime() {
        return date.atTime(time.orElse(LocalTime.MIDNIGHT));
    }

    /** Refuses a day after today; the caller says which day today is. */
    public ChineseDate ensureNotAfter(LocalDate today) {
        if (date.isAfter(today)) {
            throw new ValueRefused("日期 " + date + " 晚于今天（" + today + "），请核对后填写。");
        }
        return this;
    }

    private static Optional<Matcher> match(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s*([-/.年月日号:])\\s*(?=\\d)", "$1")
                .replaceAll("(?<=\\d)\\s+(?=[年月日号])", "")
                .replaceAll("([日号])(?=\\d)", "$1 ");
        Matcher found = WRITTEN.matcher(plain);
        return found.matches() ? Optional.of(found) : Optional.empty();
    }

    private static int part(Matcher found, String name) {
        for (int form = 1; form <= FORMS; form++) {
            String digits = found.group(name + form);
            if (digits != null) {
                return Integer.parseInt(digits);
            }
        }
        throw new IllegalStateException("no " + name);
    }

    private static Optional<LocalTime> timeOf(Matcher found, String written) {
        if (found.group("h") == null) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group("h"));
        int minute = Integer.parseInt(found.group("min"));
        int second = found.group("s") == null ? 0 : Integer.parseInt(found.group("s"));
        if (hour > 23 || minute > 59 || second > 59) {
            throw new ValueRefused("时间“" + shown(written) + "”不存在，请按“2024-03-01 09:30:00”的格式填写。");
        }
        return Optional.of(LocalTime.of(hour, minute, second));
    }

    private static String shown(String written) {
        String text = written.strip();
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
