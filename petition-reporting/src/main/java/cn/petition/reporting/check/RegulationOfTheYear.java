package cn.petition.reporting.check;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * 《信访条例》 was law until 30 April 2022, 《信访工作条例》 is since 1 May 2022. A report on 2021 that was signed in
 * January 2022 rightly cites the old one.
 */
final class RegulationOfTheYear implements Rule {

    private static final int CHANGE = 2022;
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 2, 25);
    private static final Pattern OLD = Pattern.compile("《(?:中华人民共和国)?信访条例》");
    private static final Pattern NEW = Pattern.compile("《信访工作条例》");
    private static final Pattern HISTORY = Pattern.compile("(原|旧|修订前的|已废止的)$");
    private static final Pattern ENDED = Pattern.compile("^[^。；]{0,8}(同时)?(废止|失效)");

    @Override
    public void read(ReadPaper paper, Consumer<Finding> found) {
        int year = paper.year();
        if (year == 0) {
            return;
        }
        if (year > CHANGE || year == CHANGE && !cites(paper, NEW)) {
            each(paper, OLD, false, found, "《信访条例》已于 2022 年 5 月 1 日废止，" + year + " 年度应引用《信访工作条例》。");
        }
        if (year < CHANGE) {
            boolean published = paper.dated().filter(day -> !day.isBefore(PUBLISHED)).isPresent();
            each(paper, NEW, published, found, "《信访工作条例》自 2022 年 5 月 1 日起施行，" + year + " 年度应引用《信访条例》。");
        }
    }

    private static boolean cites(ReadPaper paper, Pattern name) {
        return paper.lines().stream().anyMatch(line -> name.matcher(line.text()).find());
    }

    private static void each(
            ReadPaper paper, Pattern name, boolean plansMay, Consumer<Finding> found, String message) {
        for (var line : paper.lines()) {
            if (plansMay && line.isPlan()) {
                continue;
            }
            var places = name.matcher(line.text());
            while (places.find()) {
                boolean history = HISTORY.matcher(line.text().substring(0, places.start())).find()
                        || ENDED.matcher(line.text().substring(places.end())).find();
                if (!history) {
                    found.accept(new Finding(
                            PaperRule.REGULATION, line.place(places.start(), places.end()), places.group(), message));
                }
            }
        }
    }
}
