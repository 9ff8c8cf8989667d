package cn.petition.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Slips of the kind that published reports have, in invented sentences. */
class PaperChecksTest {

    private final PaperChecks checks = new PaperChecks(CitedPapers.ofTheProduct());

    private List<Finding> found(String text) {
        return found(text, PaperFacts.outside());
    }

    private List<Finding> found(String text, PaperFacts facts) {
        return checks.findings(CheckedPaper.pasted(text), facts).stream()
                .filter(finding -> finding.rule() != PaperRule.LEGAL_PART)
                .toList();
    }

    private static PaperFacts on(int year, LocalDate dated) {
        return new PaperFacts(year, dated, null, List.of(), false);
    }

    @Test
    void a_report_signed_in_february_of_its_own_year_is_found_and_one_signed_in_the_next_is_not() {
        assertThat(found("某市信访局2020年度法治政府建设工作报告\n某市信访局 2020年2月9日")).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(PaperRule.DATE);
            assertThat(finding.place().marked()).isEqualTo("2020年2月9日");
        });
        assertThat(found("某市信访局2020年度法治政府建设工作报告\n某市信访局 2021年2月9日")).isEmpty();
    }

    @Test
    void figures_that_stop_before_the_year_ends_and_a_date_before_them_are_found() {
        var facts = new PaperFacts(2021, LocalDate.of(2022, 1, 10), LocalDate.of(2021, 11, 30), List.of(), true);
        assertThat(found("工作情况", facts)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(PaperRule.AS_OF);
            assertThat(finding.message()).contains("不是全年");
        });
        var early = new PaperFacts(2021, LocalDate.of(2022, 1, 10), LocalDate.of(2022, 1, 31), List.of(), true);
        assertThat(found("工作情况", early)).extracting(Finding::rule).containsExactly(PaperRule.DATE);
    }

    @Test
    void the_regulation_must_have_been_law_in_the_year() {
        var january = LocalDate.of(2022, 1, 10);
        assertThat(found("依照《信访条例》办理。", on(2021, january))).isEmpty();
        assertThat(found("依照《信访工作条例》办理。", on(2021, january))).extracting(Finding::rule).containsExactly(PaperRule.REGULATION);
        assertThat(found("《信访条例》改为《信访工作条例》。", on(2022, LocalDate.of(2023, 1, 10)))).isEmpty();
        assertThat(found("宣传《信访条例》。", on(2022, LocalDate.of(2023, 1, 10)))).hasSize(1);
        assertThat(found("宣传《信访条例》《某省信访条例》。", on(2023, LocalDate.of(2024, 1, 10)))).hasSize(1);
        assertThat(found("原《信访条例》同时废止。", on(2023, LocalDate.of(2024, 1, 10)))).isEmpty();
        assertThat(found("一、下一步打算\n学习宣传《信访工作条例》。", on(2021, LocalDate.of(2022, 3, 10)))).isEmpty();
    }

    @Test
    void a_chapter_number_in_the_place_of_a_section_number_is_one_finding() {
        assertThat(found("""
                某市信访局2021年度法治政府建设情况报告
                一、措施和成效
                （一）学习。有序推进。
                （二）决策。有序推进。
                （三）服务。一是接访。二是包案；三是督办。
                四、宣传。有序推进。
                二、不足
                宣传不够。
                三、第一责任人职责
                带头学习。"""))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().marked()).isEqualTo("四、");
                    assertThat(finding.message()).contains("像是“（四）”");
                });
    }

    @Test
    void runs_within_runs_are_right() {
        assertThat(found("""
                一、工作
                一是学习。有序推进。
                二是双向规范。按照流程，一是接待。有序推进。二是包案。有序推进。三是督办。有序推进。
                三是宣传。有序推进。
                二、打算
                不足：一是登记；二是答复。
                针对这些，一是培训；二是检查。一要守底线。二要摸底数。""")).isEmpty();
        assertThat(found("一、工作\n一是学习。有序。三是包案。有序。")).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("“一是”之后是“三是”"));
    }

    @Test
    void what_was_handed_down_repeated_and_merged_leaves_a_named_rest() {
        assertThat(found("巡视组共交办5批信访案件900件，重复交办500件，合并去重后320件（不包含市外4件），已全部办结，化解300件。"))
                .satisfiesExactly(
                        rest -> {
                            assertThat(rest.rule()).isEqualTo(PaperRule.REMAINDER);
                            assertThat(rest.message()).contains("900 − 500 ＝ 400", "相差 80", "还有 76 件没有说明");
                        },
                        closed -> {
                            assertThat(closed.rule()).isEqualTo(PaperRule.CLOSED_NOT_RESOLVED);
                            assertThat(closed.message()).contains("办结 320件", "其余 20 件");
                        });
    }

    @Test
    void rates_that_nobody_can_recompute_are_hints() {
        assertThat(found("积案全部化解，实现了报结率和化解率两个“100%”的目标。")).extracting(Finding::rule)
                .containsExactly(PaperRule.SHARE_UNEXPLAINED);
        assertThat(found("共排查矛盾纠纷804件，排查率为103.1%。")).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(PaperRule.ABOVE_WHOLE);
            assertThat(finding.rule().isProblem()).isFalse();
            assertThat(finding.message()).contains("不是错误", "任务数");
        });
        assertThat(found("排查任务780件，共排查矛盾纠纷804件，排查率为103.1%。")).isEmpty();
        assertThat(found("办理质量明显提高，同比上升4.5%，力争满意率达到95%以上。")).isEmpty();
    }

    @Test
    void three_units_in_one_sentence_are_right_as_long_as_nobody_adds_them() {
        assertThat(found("领导干部共600人次接访310批702人次，共包处420件信访事项（截至年底已化解381件，化解率90.71%）。")).isEmpty();
        assertThat(found("领导干部共600人次接访310批702人次，共包处420件信访事项（截至年底已化解381件，化解率90.72%）。"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("381 ÷ 420 ＝ 90.71%"));
    }

    @Test
    void round_numbers_are_not_calculated_with() {
        assertThat(found("召开听证会12次，邀请律师30余人、法律工作者40余人，共邀请60余人。")).isEmpty();
    }

    @Test
    void names_years_and_numbers_of_papers_are_compared_with_the_list() {
        assertThat(found("落实《法治政府建设实施纲要（2020-2025年）》。")).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("（2021—2025年）"));
        assertThat(found("落实《法治政府建设实施纲要》（2021－2025年）和《法治社会建设实施纲要（2020—2025年）》。")).isEmpty();
        assertThat(found("《法治政府建设实施纲要（2021—2025年）》（中发[2021]33号）")).isEmpty();
        assertThat(found("依照《信访事项简易办理办法（试行）》（国信发〔2016〕9号）办理。")).singleElement()
                .satisfies(finding -> assertThat(finding.place().marked()).isEqualTo("国信发〔2016〕9号"));
        assertThat(found("制定《某市信访局流程再造意见》（某信发〔2021〕3号）。")).isEmpty();
    }

    @Test
    void parts_of_the_petition_report_are_asked_for_by_article_41() {
        assertThat(checks.findings(CheckedPaper.pasted("某县信访局2024年度信访情况报告\n一、总体情况\n受理信访事项10件。"), PaperFacts.outside()))
                .extracting(Finding::message)
                .hasSize(4)
                .allSatisfy(message -> assertThat(message).contains("第四十一条"));
    }

    @Test
    void a_finding_that_was_confirmed_is_another_one_once_its_words_change() {
        var first = found("本县赴京“零上访”。").get(0);

        assertThat(first.rule().mayBeConfirmed()).isTrue();
        assertThat(found("本县赴京“零上访”。").get(0).fingerprint()).isEqualTo(first.fingerprint());
        assertThat(found("全县赴京“零上访”。").get(0).fingerprint()).isNotEqualTo(first.fingerprint());
    }

    @Test
    void a_long_text_without_stops_is_read_in_reasonable_time() {
        assertThat(found("。一是".repeat(5_000))).isNotNull();
        assertThat(found("1件、".repeat(1_000))).isNotNull();
        assertThat(found("《".repeat(20_000) + "（".repeat(20_000))).isNotNull();
    }
}
