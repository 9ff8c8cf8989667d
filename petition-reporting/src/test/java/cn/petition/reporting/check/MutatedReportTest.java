package cn.petition.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One clean report, and each slip that a tired writer makes in it: none is missed, none is invented. */
class MutatedReportTest {

    private static final String CLEAN = clean();

    private final PaperChecks checks = new PaperChecks(CitedPapers.ofTheProduct());

    private static String clean() {
        try (InputStream in = Objects.requireNonNull(MutatedReportTest.class.getResourceAsStream("/check/clean-report.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String found(String text) {
        return checks.findings(UploadedPaper.pasted(text), PaperFacts.outside()).stream()
                .map(finding -> finding.rule() + " " + finding.place().words() + " [" + finding.place().marked() + "] "
                        + finding.message())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void nothing_is_found_in_the_clean_report() {
        assertThat(found(CLEAN)).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("slips")
    void each_slip_is_found_at_its_place(String right, String wrong, PaperRule rule, String marked) {
        assertThat(CLEAN.split(java.util.regex.Pattern.quote(right), -1)).as("stands once").hasSize(2);
        var findings = checks.findings(
                UploadedPaper.pasted(CLEAN.replace(right, wrong)), PaperFacts.outside());
        assertThat(findings)
                .as(found(CLEAN.replace(right, wrong)))
                .anySatisfy(finding -> {
                    assertThat(finding.rule()).isEqualTo(rule);
                    assertThat(finding.place().marked()).contains(marked);
                });
        assertThat(findings).hasSizeLessThanOrEqualTo(2);
    }

    private static Arguments slip(String right, String wrong, PaperRule rule, String marked) {
        return arguments(right, wrong, rule, marked);
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                // a digit of a total or of a part
                slip("信访1520件次", "信访1530件次", PaperRule.REMAINDER, "1530件次"),
                slip("信访1520件次", "信访1502件次", PaperRule.SUM, "1502件次"),
                slip("来信310件次", "来信370件次", PaperRule.SUM, "370件次"),
                slip("来访452件次", "来访542件次", PaperRule.SUM, "542件次"),
                slip("网上信访758件次", "网上信访785件次", PaperRule.SUM, "785件次"),
                slip("正在办理84件", "正在办理48件", PaperRule.SUM, "48件"),
                slip("已办结1102件", "已办结1120件", PaperRule.SUM, "1120件"),
                slip("受理信访事项1186件", "受理信访事项1168件", PaperRule.SUM, "1168件"),
                slip("市交办24起", "市交办26起", PaperRule.SUM, "26起"),
                slip("县自排16起", "县自排10起", PaperRule.SUM, "10起"),
                slip("40起案件", "41起案件", PaperRule.SUM, "41起"),
                // what was handed down, repeated and merged
                slip("信访案件420件", "信访案件520件", PaperRule.REMAINDER, "520件"),
                slip("重复交办96件", "重复交办69件", PaperRule.REMAINDER, "69件"),
                slip("不包含县外6件", "不包含县外5件", PaperRule.REMAINDER, "318件"),
                slip("（不包含县外6件）", "", PaperRule.REMAINDER, "420件"),
                // percentages: cut, another digit, another whole, more than all, without its numbers
                slip("办结率92.92%", "办结率92.91%", PaperRule.SHARE, "92.91%"),
                slip("办结率92.92%", "办结率92.29%", PaperRule.SHARE, "92.29%"),
                slip("化解率90.0%", "化解率89.9%", PaperRule.SHARE, "89.9%"),
                slip("已化解126件", "已化解162件", PaperRule.SHARE, "90.0%"),
                slip("共包案140件", "共包案104件", PaperRule.SHARE, "90.0%"),
                slip("采纳率75%", "采纳率57%", PaperRule.SHARE, "57%"),
                slip("化解277件，化解率87.1%", "化解277件，化解率87.2%", PaperRule.SHARE, "87.2%"),
                slip("，化解率87.1%", "", PaperRule.CLOSED_NOT_RESOLVED, "全部办结"),
                slip("排查率105.2%", "排查率105.3%", PaperRule.SHARE, "105.3%"),
                slip("下达排查任务2500件，", "", PaperRule.ABOVE_WHOLE, "105.2%"),
                slip("包案140件，截至年底已化解126件，化解率90.0%", "包案工作有力，化解率90.0%", PaperRule.SHARE_UNEXPLAINED, "90.0%"),
                slip("包案140件，截至年底已化解126件，化解率90.0%", "包案126件，截至年底已化解140件，化解率111.1%", PaperRule.ABOVE_WHOLE, "111.1%"),
                // units
                slip("接待来访群众236批941人次", "接待来访群众236批、来信310件，共546件", PaperRule.MIXED_UNITS, "546件"),
                slip("提出改进工作建议12件，采纳9件", "提出改进工作建议12批，采纳9件", PaperRule.MIXED_UNITS, "75%"),
                // the same thing twice
                slip("审查规范性文件5件", "审查规范性文件5件，处置预警60条", PaperRule.SAID_TWICE, "60条"),
                slip("召开4次党组会议", "组织中心组学习8次，召开4次党组会议", PaperRule.SAID_TWICE, "8次"),
                // dates and years
                slip("2024年1月15日", "2023年1月15日", PaperRule.DATE, "2023年1月15日"),
                slip("2024年1月15日", "二〇二三年十二月十五日", PaperRule.DATE, "二〇二三年十二月十五日"),
                slip("2024年1月15日", "2024年2月30日", PaperRule.DATE, "2024年2月30日"),
                slip("截至12月31日", "截至11月30日", PaperRule.AS_OF, "截至11月30日"),
                slip("截至12月31日", "截至2024年3月底", PaperRule.DATE, "截至2024年3月底"),
                slip("2023年，云川县", "2022年，云川县", PaperRule.REPORT_YEAR, "2022"),
                slip("将2023年度", "将2022年度", PaperRule.REPORT_YEAR, "2022"),
                slip("2024年工作安排", "2023年工作安排", PaperRule.REPORT_YEAR, "2023"),
                // regulations and cited papers
                slip("和《信访工作条例》", "和《信访条例》", PaperRule.REGULATION, "《信访条例》"),
                slip("（2021—2025年）》", "（2020—2025年）》", PaperRule.CITED_PAPER, "2020"),
                slip("中发〔2021〕33号", "中发〔2021〕23号", PaperRule.CITED_PAPER, "23号"),
                slip("第一责任人职责规定》", "第一责任人责任规定》", PaperRule.CITED_PAPER, "责任规定"),
                // numbers of sections
                slip("二、主要负责人", "主要负责人", PaperRule.NUMBERING, "主要负责人"),
                slip("三、存在的", "四、存在的", PaperRule.NUMBERING, "四、"),
                slip("三、存在的", "二、存在的", PaperRule.NUMBERING, "二、"),
                slip("四、2024年", "五、2024年", PaperRule.NUMBERING, "五、"),
                slip("一、工作开展情况", "工作开展情况", PaperRule.NUMBERING, "工作开展情况"),
                slip("（三）加强", "（四）加强", PaperRule.NUMBERING, "（四）"),
                slip("（三）加强", "加强", PaperRule.NUMBERING, "（四）"),
                slip("（四）开展", "四、开展", PaperRule.NUMBERING, "四、"),
                slip("二是开展专项", "开展专项", PaperRule.NUMBERING, "三是"),
                slip("二是答复质量", "三是答复质量", PaperRule.NUMBERING, "三是"),
                slip("三是抓实队伍", "二是抓实队伍", PaperRule.NUMBERING, "二是"),
                slip("一是抓实源头", "抓实源头", PaperRule.NUMBERING, "二是"),
                // parts that the law names, and zero without a number
                slip("二、主要负责人履行推进法治建设第一责任人职责情况", "二、班子建设情况", PaperRule.LEGAL_PART, "第一责任人"),
                slip("三、存在的问题和原因", "三、其他情况", PaperRule.LEGAL_PART, ""),
                slip("四、2024年工作安排", "四、结语", PaperRule.LEGAL_PART, ""),
                slip("本县赴京上访0批", "本县实现“零上访”", PaperRule.ZERO, "“零上访”"),
                slip("本县赴京上访0批", "本县没有发生集体访", PaperRule.ZERO, "没有发生集体访"));
    }
}
