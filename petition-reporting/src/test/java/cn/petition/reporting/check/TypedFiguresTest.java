package cn.petition.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.reporting.check.PaperFacts.KnownFigure;
import cn.petition.reporting.export.PrintedDocument;
import cn.petition.reporting.export.PrintedDocument.Figure;
import cn.petition.reporting.export.PrintedDocument.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Papers of the product: figures are placed, and what was typed beside them must be the same. */
class TypedFiguresTest {

    private static final PaperFacts FACTS = new PaperFacts(
            2023,
            LocalDate.of(2024, 1, 15),
            LocalDate.of(2023, 12, 31),
            List.of(
                    new KnownFigure("dispute.screened", "排查矛盾纠纷", "件", BigDecimal.valueOf(2630)),
                    new KnownFigure("leader_case.assigned", "领导包案", "件", BigDecimal.valueOf(140)),
                    new KnownFigure("leader_case.rate", "包案化解率", "%", new BigDecimal("90.00")),
                    new KnownFigure("warning.handled", "处置各类预警", "条", null)),
            true);

    private final PaperChecks checks = new PaperChecks(CitedPapers.ofTheProduct());

    private List<Finding> found(PrintedDocument.Run... runs) {
        var document = PrintedDocument.titled("某县信访局2023年度工作情况")
                .heading(1, "一、工作情况")
                .paragraph(runs)
                .date(LocalDate.of(2024, 1, 15))
                .finish();
        return checks.findings(CheckedPaper.of(document), FACTS).stream()
                .filter(finding -> finding.rule() != PaperRule.OPEN_FIGURE)
                .toList();
    }

    @Test
    void a_typed_number_that_differs_from_the_figure_of_its_name_is_found_at_its_place() {
        assertThat(found(new Text("全年共排查矛盾纠纷2603件。"))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(PaperRule.TYPED_DIFFERS);
            assertThat(finding.place().marked()).isEqualTo("2603件");
            assertThat(finding.message()).contains("“排查矛盾纠纷”统计是 2630件", "{dispute.screened}");
        });
    }

    @Test
    void the_same_number_in_another_word_for_the_unit_is_right() {
        assertThat(found(new Text("县级领导包案140起。"))).isEmpty();
        assertThat(found(new Text("县级领导包案141起。"))).singleElement();
    }

    @Test
    void a_placed_figure_is_never_questioned_and_a_typed_rate_always() {
        assertThat(found(new Text("包案化解率"), new Figure("leader_case.rate", "90.0", 1), new Text("%。"))).isEmpty();
        assertThat(found(new Text("包案化解率90%。"))).extracting(Finding::rule)
                .contains(PaperRule.TYPED_RATE);
        assertThat(found(new Text("包案化解率91%。"))).extracting(Finding::rule)
                .contains(PaperRule.TYPED_DIFFERS);
    }

    @Test
    void numbers_of_another_year_and_of_plans_are_not_figures_of_this_report() {
        assertThat(found(new Text("2022年排查矛盾纠纷1999件。"))).isEmpty();
        assertThat(found(new Text("比上年排查矛盾纠纷1999件有所增加。"))).isEmpty();
    }

    @Test
    void a_figure_nobody_entered_is_named() {
        var document = PrintedDocument.titled("某县信访局2023年度工作情况")
                .paragraph(new Text("处置各类预警"), new Figure("warning.handled", "（待填）", 1), new Text("条。"))
                .finish();

        assertThat(checks.findings(CheckedPaper.of(document), FACTS)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(PaperRule.OPEN_FIGURE);
            assertThat(finding.place().marked()).isEqualTo("（待填）");
        });
    }
}
