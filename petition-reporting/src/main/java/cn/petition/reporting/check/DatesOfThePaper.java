package cn.petition.reporting.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A report on a year is dated after the year, and its figures run to the year's end. */
final class DatesOfThePaper implements Rule {

    private static final Pattern AS_OF = Pattern.compile("(?:截至|截止|截止到|截至到)(?:(20[0-9]{2})年)?([0-9]{1,2})月(?:([0-9]{1,2})日|底)");

    @Override
    public void read(ReadPaper paper, Consumer<Finding> found) {
        paper.signedLine().ifPresent(line -> ReadPaper.signature(line.text()).ifPresent(date -> {
            if (date.day().isEmpty()) {
                found.accept(finding(PaperRule.DATE, line.place(date.from(), date.to()), "成文日期不存在，请核对。"));
            }
        }));
        int year = paper.year();
        if (year == 0) {
            return;
        }
        paper.dated().filter(day -> day.getYear() <= year).ifPresent(day -> found.accept(finding(
                PaperRule.DATE,
                signature(paper),
                "成文日期 " + day + " 不晚于 " + year + " 年度末，年度报告应在次年成文，请核对年份。")));
        asOf(paper, year, found);
        paper.lines().stream().filter(line -> !line.isPlan()).forEach(line -> asOf(line, year, paper, found));
    }

    private static void asOf(ReadPaper paper, int year, Consumer<Finding> found) {
        var asOf = paper.facts().asOf();
        if (asOf == null) {
            return;
        }
        if (asOf.isBefore(LocalDate.of(year, 12, 31))) {
            found.accept(new Finding(
                    PaperRule.AS_OF, Place.WHOLE, asOf.toString(), "截止日 " + asOf + " 早于年度末，数字不是全年的，请核对。"));
        }
        var dated = paper.facts().dated();
        if (dated != null && dated.isBefore(asOf)) {
            found.accept(finding(
                    PaperRule.DATE, signature(paper), "成文日期 " + dated + " 早于截止日 " + asOf + "，请核对。"));
        }
    }

    private static void asOf(ReadPaper.Line line, int year, ReadPaper paper, Consumer<Finding> found) {
        var days = AS_OF.matcher(line.text());
        while (days.find()) {
            var place = line.place(days.start(), days.end());
            int stated = days.group(1) == null ? year : Integer.parseInt(days.group(1));
            int month = Integer.parseInt(days.group(2));
            try {
                var first = LocalDate.of(stated, month, 1);
                var day = days.group(3) == null
                        ? first.plusMonths(1).minusDays(1)
                        : LocalDate.of(stated, month, Integer.parseInt(days.group(3)));
                if (stated == year && day.isBefore(LocalDate.of(year, 12, 31))) {
                    found.accept(finding(PaperRule.AS_OF, place, "这里的数字只到 " + day + "，早于年度末，不是全年的，请核对。"));
                } else if (paper.dated().filter(day::isAfter).isPresent()) {
                    found.accept(finding(PaperRule.DATE, place, "截止日 " + day + " 晚于成文日期，请核对。"));
                }
            } catch (DateTimeException noSuchDay) {
                found.accept(finding(PaperRule.DATE, place, "这一天不存在，请核对。"));
            }
        }
    }

    private static Place signature(ReadPaper paper) {
        return paper.signedLine()
                .flatMap(line -> ReadPaper.signature(line.text()).map(date -> line.place(date.from(), date.to())))
                .orElse(Place.WHOLE);
    }

    private static Finding finding(PaperRule rule, Place place, String message) {
        return new Finding(rule, place, place.marked(), message);
    }
}
