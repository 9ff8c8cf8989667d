package cn.petition.reporting.check;

import cn.petition.reporting.check.ReadPaper.Kind;
import cn.petition.reporting.check.ReadPaper.Line;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The parts that the law names for a report: measures, shortcomings, first responsible person, next year. */
final class LegalParts implements Rule {

    private record Part(String name, Pattern heading, Pattern text, boolean ownSection) {

        static Part of(String name, String heading, String text, boolean ownSection) {
            return new Part(name, Pattern.compile(heading), Pattern.compile(text), ownSection);
        }
    }

    private static final List<Part> RULE_OF_LAW = List.of(
            Part.of("上一年度的举措和成效", "举措|成效|措施|工作开展|工作情况|主要工作|做法", "举措|成效|措施", true),
            Part.of("存在的不足和原因", "不足|问题|短板", "不足|问题|短板", true),
            Part.of("党政主要负责人履行推进法治建设第一责任人职责的情况", "第一责任人", "第一责任人", true),
            Part.of(
                    "下一年度的安排",
                    "打算|计划|安排|下一步|下步|下阶段|展望|(工作)?思路|明年",
                    "下一步[^。]{0,20}(我们|我局|将|要)|[0-9]{4}年[，,](我们|我局|市信访局|县信访局|全市)[^。]{0,6}将|明年",
                    true));

    private static final List<Part> PETITIONS = List.of(
            Part.of("信访事项的数据统计", "数据|总体|总量|基本情况", "[0-9]+件", false),
            Part.of("信访事项涉及的领域", "领域|分类", "领域|分类", false),
            Part.of("被投诉较多的机关、单位", "机关|单位", "被投诉|投诉较多|反映较多", false),
            Part.of("转送、交办、督办的情况", "转送|交办|督办", "转送|交办|督办", false),
            Part.of("提出改进工作、完善政策、追究责任建议及采纳的情况", "建议", "(改进工作|完善政策|追究责任|三项建议)", false));

    @Override
    public void read(ReadPaper paper, Consumer<Finding> found) {
        if (paper.kind() == Kind.OTHER) {
            return;
        }
        boolean law = paper.kind() == Kind.RULE_OF_LAW;
        for (var part : law ? RULE_OF_LAW : PETITIONS) {
            part(part, paper, law ? "法治政府建设年度报告" : "信访情况年度报告（《信访工作条例》第四十一条）", found);
        }
    }

    private static void part(Part part, ReadPaper paper, String report, Consumer<Finding> found) {
        var unnumbered = paper.unnumbered();
        boolean hasSection = paper.body().stream()
                .filter(line -> line.mark() != null || unnumbered.contains(line))
                .anyMatch(line -> part.heading().matcher(heading(line)).find());
        if (hasSection) {
            return;
        }
        for (var line : paper.body()) {
            var mention = part.text().matcher(line.text());
            if (mention.find()) {
                if (part.ownSection() && !paper.facts().ours()) {
                    found.accept(new Finding(
                            PaperRule.LEGAL_PART,
                            line.place(mention.start(), mention.end()),
                            mention.group(),
                            "“" + part.name() + "”没有独立的一节，只在这里提到；" + report + "应当写明。"));
                }
                return;
            }
        }
        found.accept(new Finding(
                PaperRule.LEGAL_PART, Place.WHOLE, "", "没有看到“" + part.name() + "”，" + report + "应当写明。"));
    }

    /** The first sentence of a numbered paragraph is its heading. */
    private static String heading(Line line) {
        if (line.mark() != null && line.mark().level() == NumberMark.Level.ITEM) {
            return "";
        }
        int end = line.text().indexOf('。');
        return end < 0 ? line.text() : line.text().substring(0, end);
    }
}
