package cn.petition.reporting.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.reporting.annualreport.ReportFigure.Kind;
import cn.petition.reporting.export.PrintedDocument;
import cn.petition.reporting.export.PrintedDocument.Heading;
import cn.petition.reporting.export.PrintedDocument.Lead;
import cn.petition.reporting.export.PrintedDocument.Paragraph;
import cn.petition.reporting.export.PrintedDocument.Run;
import cn.petition.reporting.export.PrintedDocument.Signature;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands on paper for what stands in the outline. */
class PrintReportTest {

    @Test
    void prints_decimals_unit_words_and_round_numbers_as_the_edition_has_them() {
        assertThat(printed("{a.count#}、{a.rate:1}%、{a.rate:2#}、{a.people~}人、{a.exact~}人、{a.few~}人"))
                .isEqualTo("52宗、73.4%、73.40%、30余人、30人、7人");
    }

    @Test
    void says_rose_fell_or_unchanged_with_the_figure() {
        var text = "总量[[a.count 比 上年 ? 上升{a.count@change:1}%|下降{a.count@change:1}%|持平]]";

        assertThat(printed(text, count("a.count@last", 40), rate("a.count@change", 12, 40))).isEqualTo("总量上升30.0%");
        assertThat(printed(text, count("a.count@last", 80), rate("a.count@change", 28, 80))).isEqualTo("总量下降35.0%");
        assertThat(printed(text, count("a.count@last", 52), rate("a.count@change", 0, 52))).isEqualTo("总量持平");
    }

    @Test
    void says_nothing_of_a_change_that_has_no_value_unless_the_outline_has_words_for_it() {
        var change = "[[a.count 比 上年 ? 上升{a.count@change:1}%%|下降|持平%s]]";
        var nothingLastYear = List.of(count("a.count@last", 0), rate("a.count@change", 52, 0));

        assertThat(printed("总量" + change.formatted(""), nothingLastYear.toArray(ReportFigure[]::new))).isEqualTo("总量");
        assertThat(printed("总量" + change.formatted("|没有上年数"), nothingLastYear.toArray(ReportFigure[]::new)))
                .isEqualTo("总量没有上年数");
    }

    @Test
    void compares_rates_with_rates_and_with_numbers_in_per_cent() {
        assertThat(printed("[[a.rate 比 a.other_rate ? 高于|低于|等于]][[a.rate 比 70 ? 超过七成|不到七成]]")).isEqualTo("低于超过七成");
    }

    @Test
    void names_the_largest_parts_each_with_its_number() {
        assertThat(printed(
                        "主要是{a.count@category:2}",
                        part("a.count@category=01", "住房", 30),
                        part("a.count@category=02", "土地", 12),
                        part("a.count@category=03", "医疗", 10)))
                .isEqualTo("主要是住房30宗、土地12宗");
        assertThat(printed("主要是{a.count@organ:2}")).isEqualTo("主要是（没有）");
    }

    @Test
    void never_prints_a_missing_number_as_zero() {
        assertThat(printed("{a.empty_rate:1}%、{no.such}件")).isEqualTo("—%、（没有“no.such”这个数字）件");
    }

    @Test
    void sets_headings_that_stand_alone_and_headings_that_run_into_the_text() {
        var blocks = printing("## （一）加强领导\n##（二）加强监督。##全年{a.count}件。\n### 一是督办。### 有力。\n[[a.count 比 99 ? 不印]]")
                .sections(false)
                .get(0)
                .blocks();

        assertThat(blocks.get(0)).isEqualTo(new Heading(1, "一、2026年的工作"));
        assertThat(blocks.get(1)).isEqualTo(new Heading(2, "（一）加强领导"));
        assertThat(((Paragraph) blocks.get(2)).runs().get(0)).isEqualTo(new Lead(2, "（二）加强监督。"));
        assertThat(words((Paragraph) blocks.get(2))).isEqualTo("（二）加强监督。全年52件。");
        assertThat(((Paragraph) blocks.get(3)).runs().get(0)).isEqualTo(new Lead(3, "一是督办。"));
        assertThat(blocks).as("a choice that says nothing leaves no paragraph").hasSize(4);
    }

    @Test
    void the_public_edition_has_neither_recipient_nor_inner_parts_and_the_signed_paper_no_list_of_sources() {
        var printing = printing("可以公开。\n【不公开】内部情况。");

        var whole = printing.paper(printing.sections(false), false);
        var open = printing.paper(printing.sections(true), true);

        assertThat(whole.recipient()).isEqualTo("市委");
        assertThat(text(whole)).contains("可以公开。", "内部情况。", "专此报告。").doesNotContain("不公开", "数据出处表");
        assertThat(open.recipient()).isNull();
        assertThat(text(open)).contains("可以公开。").doesNotContain("内部情况", "专此报告");
        assertThat(whole.blocks()).noneMatch(Signature.class::isInstance);
        assertThat(text(printing.sources())).contains("a.count的口径", "宗");
    }

    private static String printed(String text, ReportFigure... more) {
        return words((Paragraph) printing(text, more).sections(false).get(0).blocks().get(1));
    }

    private static String words(Paragraph paragraph) {
        return paragraph.runs().stream().map(Run::printed).collect(Collectors.joining());
    }

    private static String text(PrintedDocument paper) {
        return paper.blocks().toString();
    }

    private static PrintReport printing(String text, ReportFigure... more) {
        var section = Map.<String, Object>of("key", "one", "heading", "一、{nextYear}年的工作", "title", "一", "text", text);
        var edition = Editions.parse("odd", Map.of(
                "name", "式",
                "title", "题",
                "recipient", "市委",
                "closing", "专此报告。",
                "signature", false,
                "units", Map.of("件", "宗"),
                "sections", List.of(section)));
        var figures = new LinkedHashMap<String, ReportFigure>();
        for (var one : List.of(
                count("a.count", 52),
                rate("a.rate", 207, 282),
                rate("a.other_rate", 3, 4),
                rate("a.empty_rate", 0, 0),
                count("a.people", 36),
                count("a.exact", 30),
                count("a.few", 7))) {
            figures.put(one.key(), one);
        }
        Arrays.stream(more).forEach(one -> figures.put(one.key(), one));
        var report = new AnnualReport(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "局",
                2025,
                "odd",
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2026, 1, 10),
                null,
                null,
                null,
                0,
                Map.of(),
                Map.of(),
                Map.of());
        return new PrintReport(report, edition, figures);
    }

    private static ReportFigure count(String key, long number) {
        return figure(key, key, Kind.COUNTED, number, null);
    }

    private static ReportFigure part(String key, String name, long number) {
        return figure(key, name, Kind.COUNTED, number, null);
    }

    private static ReportFigure rate(String key, long part, long whole) {
        return figure(key, key, Kind.RATE, part, whole);
    }

    private static ReportFigure figure(String key, String name, Kind kind, long number, @Nullable Long whole) {
        return new ReportFigure(
                key, name, kind == Kind.RATE ? "%" : "件", kind, key + "的口径", "第 1 版", "", number, whole);
    }
}
