package cn.petition.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableClaimsTest {

    private final PaperChecks checks = new PaperChecks(CitedPapers.ofTheProduct());

    private List<String> found(String name, String content) {
        return checks
                .findings(
                        UploadedPaper.read(name, content.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        PaperFacts.outside())
                .stream()
                .map(finding -> finding.rule() + " " + finding.words() + " " + finding.message())
                .toList();
    }

    @Test
    void a_clean_statistic_with_parts_percentages_and_a_rate_gives_nothing() {
        assertThat(found("a.json", """
                {"id": "某市信箱", "url": "https://www.example.gov.cn/a.html", "total": 400,
                 "by_route": {"直接答复": 130, "转办": 270},
                 "by_type": {"投诉": 211, "咨询": 125, "建议": 64},
                 "pct_type": {"投诉": 52.75, "咨询": 31.25, "建议": 16},
                 "done": {"已办结": 262, "of": 270, "rate": 97.04},
                 "top": {"住建": 96, "交通": 61, "pct": 39.25},
                 "other": {"平均天数": 4}}""")).isEmpty();
    }

    @Test
    void a_percentage_that_was_cut_and_one_that_was_bent_so_that_all_make_100_are_found() {
        assertThat(found("a.json", """
                {"total": 1563, "by_type": {"甲": 826, "乙": 415, "丙": 322},
                 "pct_type": {"甲": 52.84, "乙": 26.56, "丙": 20.6}}"""))
                .satisfiesExactlyInAnyOrder(
                        cut -> assertThat(cut).contains("SHARE 52.84", "应为 52.85%", "不能截去尾数"),
                        bent -> assertThat(bent).contains("SHARE 26.56", "应为 26.55%").doesNotContain("截去"));
    }

    @Test
    void parts_that_do_not_make_the_total_and_a_rate_with_another_whole_are_found() {
        assertThat(found("a.json", "{\"total\": 65, \"by_channel\": {\"书记\": 22, \"县长\": 42}}"))
                .singleElement()
                .asString()
                .contains("SUM 65", "各项相加是 64");
        assertThat(found("a.json", "{\"done\": {\"已办结\": 1121, \"of\": 1133, \"rate\": 71.72}}"))
                .singleElement()
                .asString()
                .contains("SHARE 71.72", "应为 98.94%");
    }

    @Test
    void a_table_without_header_says_by_most_of_its_rows_what_its_columns_are() {
        var rows = """
                [["甲县", 212, 4, 208, 98], ["乙县", 127, 1, 126, 99], ["丙县", 114, 1, 113, 99],
                 ["丁县", 56, 1, 55, 98], ["戊县", 36, 2, 34, %s], ["总计", 545, 9, %s, %s]]""";

        assertThat(found("a.json", rows.formatted("94", "536", "98"))).isEmpty();
        assertThat(found("a.json", rows.formatted("95", "536", "98")))
                .singleElement()
                .asString()
                .contains("SHARE 95", "应为 94%");
        assertThat(found("a.json", rows.formatted("94", "538", "98")))
                .anySatisfy(one -> assertThat(one).contains("SUM 538"));
        assertThat(found("a.json", rows.formatted("94", "536", "97"))).singleElement().asString().contains("SHARE 97");
    }

    @Test
    void rows_of_objects_are_a_table() {
        assertThat(found("a.json", """
                [{"县区": "甲县", "受理": 10, "办结": 9, "办结率": "90.0%"},
                 {"县区": "乙县", "受理": 30, "办结": 20, "办结率": "66.6%"},
                 {"县区": "丙县", "受理": 8, "办结": 7, "办结率": "87.5%"},
                 {"县区": "合计", "受理": 48, "办结": 36, "办结率": "75.0%"}]"""))
                .singleElement()
                .asString()
                .contains("SHARE 66.6%", "应为 66.7%", "不能截去尾数");
    }

    @Test
    void subtotals_totals_on_top_and_sums_across_are_understood() {
        assertThat(found("a.csv", "类别,市级,县级,合计\n来信,3,5,8\n来访,2,6,8\n小计,5,11,16\n网上,9,4,13\n合计,14,15,29\n"))
                .isEmpty();
        assertThat(found("a.csv", "类别,市级,县级,合计\n来信,3,5,8\n来访,2,6,8\n小计,5,12,16\n网上,9,4,13\n合计,14,15,29\n"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one).startsWith("SUM"));
        assertThat(found("a.csv", "县区,受理\n合计,30\n甲县,10\n乙县,19\n")).singleElement().asString().contains("SUM 30");
    }

    @Test
    void a_rate_in_a_table_of_one_row_is_understood_by_its_name() {
        assertThat(found("a.csv", "批次,交办（件）,化解（件）,化解率\n第三批,58,52,89.65%\n"))
                .singleElement()
                .asString()
                .contains("SHARE 89.65%", "应为 89.66%");
        assertThat(found("a.csv", "批次,交办（件）,化解（件）,化解率\n第三批,58,52,89.66%\n")).isEmpty();
    }

    @Test
    void a_sum_across_columns_of_several_units_is_found() {
        assertThat(found("a.csv", "县区,来信（件）,来访（批）,合计\n甲县,10,4,14\n乙县,20,6,26\n"))
                .singleElement()
                .asString()
                .contains("MIXED_UNITS");
    }

    @Test
    void a_source_that_is_no_public_authority_is_a_hint() {
        assertThat(found("a.json", "{\"url\": \"http://mirror.example.com/1.html\", \"total\": 3, \"by_a\": {\"x\": 1, \"y\": 2}}"))
                .singleElement()
                .asString()
                .contains("SOURCE mirror.example.com");
    }
}
