package cn.petition.reporting.annualreport;

import cn.petition.reporting.annualreport.ReportFigure.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What a careful reader would ask before the report is signed; findings are hints, they stop nobody. */
@Component
public class ReportChecks {

    private static final LocalDate NEW_REGULATIONS = LocalDate.of(2022, 5, 1);
    private static final Pattern TYPED_RATE = Pattern.compile("[0-9]+(\\.[0-9]+)?\\s*[%％]");
    private static final Map<String, String> PARTS = Map.of(
            "举措|情况", "上一年度的举措和成效",
            "问题|不足", "不足和原因",
            "第一责任人", "党政主要负责人履行推进法治建设第一责任人职责的情况",
            "下一步|打算|计划", "下一年度的安排");

    /** The findings, each one sentence that says what to look at. */
    List<String> findings(AnnualReport report, Edition edition, Map<String, ReportFigure> figures) {
        var findings = new ArrayList<String>();
        var text = new StringBuilder();
        edition.sections().forEach(section -> {
            text.append(section.heading() == null ? "" : section.heading()).append('\n').append(report.body(section)).append('\n');
        });
        findings.addAll(dates(report.year(), report.asOf(), report.dated()));
        findings.addAll(regulations(report.year(), text.toString()));
        findings.addAll(parts(text.toString()));
        if (TYPED_RATE.matcher(text).find()) {
            findings.add("文中有手写的百分比，请改为由系统计算的数字，以便与分子、分母一致。");
        }
        figures.values().forEach(figure -> findings.addAll(figure(figure, report)));
        edition.sections().forEach(section -> Prose.of(report.body(section)).keys().stream()
                .filter(key -> FigureKey.of(key).dimension() == null && !figures.containsKey(key))
                .forEach(key -> findings.add("“" + section.title() + "”用了没有定义的数字“" + key + "”，请改正。")));
        return findings;
    }

    static List<String> dates(int year, LocalDate asOf, LocalDate dated) {
        var findings = new ArrayList<String>();
        if (dated.getYear() <= year) {
            findings.add("成文日期 " + dated + " 不晚于报告年度末，请核对。");
        }
        if (asOf.isBefore(LocalDate.of(year, 12, 31))) {
            findings.add("截止日 " + asOf + " 早于年度末，数字不是全年的，请核对。");
        }
        if (dated.isBefore(asOf)) {
            findings.add("成文日期 " + dated + " 早于截止日 " + asOf + "，请核对。");
        }
        return findings;
    }

    static List<String> regulations(int year, String text) {
        boolean old = text.contains("《信访条例》");
        boolean current = text.contains("《信访工作条例》");
        var findings = new ArrayList<String>();
        if (old && year > NEW_REGULATIONS.getYear()) {
            findings.add("《信访条例》已于 2022 年 5 月 1 日废止，" + year + " 年度应引用《信访工作条例》。");
        }
        if (current && year < NEW_REGULATIONS.getYear()) {
            findings.add("《信访工作条例》自 2022 年 5 月 1 日起施行，" + year + " 年度应引用《信访条例》。");
        }
        if (text.contains("实施纲要（2020")) {
            findings.add("《法治政府建设实施纲要》的名称是（2021—2025年），请核对。");
        }
        return findings;
    }

    static List<String> parts(String text) {
        var findings = new ArrayList<String>();
        PARTS.forEach((words, part) -> {
            if (!Pattern.compile(words).matcher(text).find()) {
                findings.add("没有看到“" + part + "”，年度报告应当写明。");
            }
        });
        return findings;
    }

    private static List<String> figure(ReportFigure figure, AnnualReport report) {
        if (figure.number() == null) {
            return figure.kind() == Kind.RATE ? List.of() : List.of("“" + figure.name() + "”尚未填报，请填写数字和出处，或者从文中删去。");
        }
        var whole = figure.whole();
        boolean above = figure.kind() == Kind.RATE && whole != null && whole > 0 && figure.number() > whole;
        return above ? List.of("“" + figure.name() + "”大于 100%，请核对分子和分母，并在文中说明。") : List.of();
    }
}
