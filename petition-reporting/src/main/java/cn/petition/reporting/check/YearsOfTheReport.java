package cn.petition.reporting.check;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The year in headings and in the sentence that opens the report is the year of the title, the plan's the next. */
final class YearsOfTheReport implements Rule {

    private static final Pattern REPORTED = Pattern.compile("(20[0-9]{2})年度?(?=[^，。；0-9]{0,8}(法治政府|法治建设情况|信访情况|信访工作情况))");
    private static final Pattern FIRST = Pattern.compile("^(20[0-9]{2})年(?=，|,|以来)");
    private static final Pattern IN_HEADING = Pattern.compile("(20[0-9]{2})年");
    private static final Pattern WORK = Pattern.compile("成效|举措|工作开展|工作情况|措施|第一责任人|存在");

    @Override
    public void read(ReadPaper paper, Consumer<Finding> found) {
        int year = paper.year();
        if (year == 0) {
            return;
        }
        boolean opened = false;
        for (var line : paper.lines()) {
            if (line.mark() == null && line.chapter().isEmpty()) {
                reported(line, year, found);
                var first = FIRST.matcher(line.text());
                if (!opened && first.find()) {
                    opened = true;
                    other(line, first.start(1), first.end(1), year, "引言写的是", found);
                }
            }
            if (line.heading()) {
                heading(line, year, found);
            }
        }
    }

    private static void reported(ReadPaper.Line line, int year, Consumer<Finding> found) {
        var years = REPORTED.matcher(line.text());
        while (years.find()) {
            other(line, years.start(1), years.end(1), year, "这里写的是", found);
        }
    }

    private static void heading(ReadPaper.Line line, int year, Consumer<Finding> found) {
        var years = IN_HEADING.matcher(line.text());
        while (years.find()) {
            if (ReadPaper.PLAN.matcher(line.text()).find() && !WORK.matcher(line.text()).find()) {
                other(line, years.start(1), years.end(1), year + 1, "下一年度的安排写的是", found);
            } else if (WORK.matcher(line.text()).find()) {
                other(line, years.start(1), years.end(1), year, "标题写的是", found);
            }
        }
    }

    private static void other(
            ReadPaper.Line line, int from, int to, int expected, String words, Consumer<Finding> found) {
        var year = line.text().substring(from, to);
        if (Integer.parseInt(year) != expected) {
            found.accept(new Finding(
                    PaperRule.REPORT_YEAR,
                    line.place(from, to),
                    year,
                    words + " " + year + " 年，按报告年度应为 " + expected + " 年，请核对。"));
        }
    }
}
