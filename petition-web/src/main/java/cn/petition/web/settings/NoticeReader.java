package cn.petition.web.settings;

import cn.petition.domain.deadline.DeclaredDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a notice on public holidays, either in the published form ({@code year}, {@code papers}, {@code days} with
 * {@code name}, {@code date}, {@code isOffDay}) or as lines of day, 休 or 班, and name.
 */
final class NoticeReader {

    static final int LONGEST = 100_000;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;
    private static final int MOST_DAYS = 120;
    private static final int MOST_SENTENCES = 10;
    private static final int LONGEST_NAME = 20;
    private static final int NEIGHBOUR_DAYS = 31;
    private static final Pattern LINE =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?[\\s,，、]+(休|班|放假|上班|调休)[\\s,，、]+(\\S{1,40})");

    private final List<String> sentences = new ArrayList<>();
    private final Map<LocalDate, DeclaredDay> days = new LinkedHashMap<>();
    private final int year;

    private NoticeReader(int year) {
        this.year = year;
    }

    /**
     * @param year the year the administrator means
     * @param text the notice
     * @throws NoticeUnreadable with all reasons found, at most ten
     */
    static HolidayNotice read(int year, String text) {
        NoticeReader reader = new NoticeReader(year);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new NoticeUnreadable(List.of("年份应当在 2000 至 2199 之间，请核对。"));
        }
        if (text.isBlank()) {
            throw new NoticeUnreadable(List.of("请粘贴放假安排，或者选择一个文件。"));
        }
        if (text.length() > LONGEST) {
            throw new NoticeUnreadable(List.of("内容太长，一年的放假安排不会超过 10 万字，请核对。"));
        }
        String source = text.stripLeading().startsWith("{") ? reader.published(text) : reader.lines(text);
        return reader.finish(source);
    }

    private String published(String text) {
        try {
            JsonNode root = JsonMapper.shared().readTree(text);
            if (root.path("year").asInt(0) != year) {
                complain("内容里的年份与填写的 %d 年不一致，请核对。".formatted(year));
            }
            StringJoiner papers = new StringJoiner(" ");
            root.path("papers").forEach(paper -> papers.add(paper.asString("")));
            int position = 0;
            for (JsonNode day : root.path("days")) {
                position++;
                published(position, day);
            }
            return papers.toString();
        } catch (JacksonException unreadable) {
            complain("内容不是完整的放假安排数据，请重新复制全文或者选择原文件。");
            return "";
        }
    }

    private void published(int position, JsonNode day) {
        Optional<LocalDate> date = date(day.path("date").asString(""));
        if (date.isEmpty() || !day.path("isOffDay").isBoolean()) {
            complain("第 %d 天缺少日期或者是否放假，请核对。".formatted(position));
            return;
        }
        add(date.get(), day.path("isOffDay").asBoolean(), day.path("name").asString(""));
    }

    private String lines(String text) {
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank()) {
                line(number, line.strip());
            }
        }
        return "";
    }

    private void line(int number, String line) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            complain("第 %d 行看不懂，请按“2027-01-01 休 元旦”的样式填写。".formatted(number));
            return;
        }
        Optional<LocalDate> date = date(found.group(1) + "-" + two(found.group(2)) + "-" + two(found.group(3)));
        if (date.isEmpty()) {
            complain("第 %d 行的日期不存在，请核对。".formatted(number));
            return;
        }
        boolean off = found.group(4).equals("休") || found.group(4).equals("放假");
        add(date.get(), off, found.group(5));
    }

    private void add(LocalDate date, boolean off, String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            complain("%s 的节日名称应为 1 至 20 个字，请核对。".formatted(date));
            return;
        }
        boolean near = !date.isBefore(LocalDate.of(year, 1, 1).minusDays(NEIGHBOUR_DAYS))
                && !date.isAfter(LocalDate.of(year, 12, 31).plusDays(NEIGHBOUR_DAYS));
        if (!near) {
            complain("%s 不属于 %d 年的放假安排，请核对。".formatted(date, year));
            return;
        }
        if (days.put(date, new DeclaredDay(date, off, name)) != null) {
            complain("%s 出现了两次，请删除其中一次。".formatted(date));
        }
    }

    private HolidayNotice finish(String source) {
        if (sentences.isEmpty() && days.keySet().stream().noneMatch(day -> day.getYear() == year)) {
            complain("没有 %d 年的日子，请核对内容是否完整。".formatted(year));
        }
        if (days.size() > MOST_DAYS) {
            complain("一年的放假安排不会超过 %d 天，请核对。".formatted(MOST_DAYS));
        }
        if (!sentences.isEmpty()) {
            throw new NoticeUnreadable(sentences);
        }
        return HolidayNotice.of(year, source, days.values());
    }

    private void complain(String sentence) {
        if (sentences.size() < MOST_SENTENCES) {
            sentences.add(sentence);
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
