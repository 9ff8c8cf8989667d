package cn.petition.reporting.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.ledger.LedgerKind;
import java.net.URI;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private static final Tally<Unit.Matters, Unit.Matters> MATTERS =
            Tally.count("test.matters", "事项", Population.all(Grain.MATTER), "事项。");
    private static final Tally<Unit.Filings, Unit.Filings> FILINGS =
            Tally.count("test.filings", "登记件", Population.all(Grain.FILING), "登记件。");

    @Test
    void a_rate_of_two_units_does_not_compile() {
        assertThat(compiles("Rate.of(\"a.b\", \"\", filings, filings, \"x\")")).isTrue();
        assertThat(compiles("Rate.of(\"a.b\", \"\", matters, filings, \"x\")")).isFalse();
    }

    @Test
    void people_are_added_up_over_visits_and_over_nothing_else() {
        assertThat(compiles("Tally.sum(\"a.b\", \"\", Measure.VISITORS, Population.all(Grain.VISIT), \"x\")")).isTrue();
        assertThat(compiles("Tally.sum(\"a.b\", \"\", Measure.VISITORS, Population.all(Grain.MATTER), \"x\")")).isFalse();
    }

    @Test
    void a_rate_of_two_units_does_not_load_either() {
        assertThatThrownBy(() -> new Rate("test.rate", "率", "率。", Formula.FIRST, MATTERS, FILINGS))
                .isInstanceOf(MixedUnits.class)
                .hasMessageContaining("“件”与“件次”");
    }

    @Test
    void the_same_word_for_two_things_does_not_make_them_one_unit() {
        assertThat(Unit.DISPUTES.word()).isEqualTo(Unit.MATTERS.word());
        assertThatThrownBy(() -> new Rate(
                        "test.rate",
                        "率",
                        "率。",
                        Formula.FIRST,
                        MATTERS,
                        Tally.count(
                                "test.disputes",
                                "纠纷",
                                Population.all(Grain.lines(LedgerRows.begun(LedgerKind.DISPUTE), Unit.DISPUTES)),
                                "纠纷。")))
                .isInstanceOf(MixedUnits.class);
    }

    @Test
    void two_figures_do_not_share_a_key() {
        assertThatThrownBy(() -> new Statistics(List.of(new Twice()))).hasMessageContaining("test.matters");
    }

    @Test
    void every_figure_of_the_office_has_a_key_a_name_a_unit_and_a_definition() {
        var statistics = new Statistics(List.of(
                new FilingStatistics(),
                new MatterStatistics(),
                new DutyStatistics(),
                new AcceptanceStatistics(),
                new AnswerStatistics(),
                new SatisfactionStatistics(),
                new LeaderCaseStatistics(),
                new PreventionStatistics(),
                new SupervisionStatistics(),
                new TaskStatistics(),
                new ConductStatistics(),
                new BacklogStatistics(),
                new FirstHandlerStatistics(),
                new HandDownStatistics(),
                new ReceptionStatistics()));

        assertThat(statistics.all()).hasSizeGreaterThan(40).allSatisfy(statistic -> {
            assertThat(statistic.name()).isNotBlank();
            assertThat(statistic.unit().word()).isNotBlank();
            assertThat(statistic.definition()).endsWith("。");
            assertThat(statistic.basis()).containsAnyOf("半开", "截止日");
            assertThat(statistic.areas()).contains(Attribution.PLACE);
            assertThat(statistic.versions()).extracting(one -> one.formula().version()).doesNotHaveDuplicates();
        });
        assertThat(statistics.find("matter.accepted_transferred_supervised")).isPresent();
    }

    @Test
    void the_figures_that_published_reports_take_from_ledgers_are_known_by_their_keys() {
        var statistics = new Statistics(List.of(
                new LeaderCaseStatistics(),
                new PreventionStatistics(),
                new SupervisionStatistics(),
                new ConductStatistics(),
                new BacklogStatistics(),
                new HandDownStatistics(),
                new ReceptionStatistics()));

        assertThat(statistics.all().stream().map(one -> one.key() + " " + one.unit().word()))
                .contains(
                        "dispute.screened 件",
                        "dispute.screening_rate %",
                        "warning.handled 条",
                        "leader_reception.leader_times 人次",
                        "leader_reception.batches 批",
                        "leader_reception.petitioners 人次",
                        "leader_case.assigned 件",
                        "leader_case.resolved 件",
                        "leader_case.resolution_rate %",
                        "supervision.matters 件",
                        "violation.disposed 人次",
                        "backlog.from_above_resolved 件",
                        "backlog.self_screened_resolved 件",
                        "backlog.report_rate %",
                        "backlog.resolution_rate %",
                        "inspection.groups 个",
                        "inspection_handdown.batches 批",
                        "inspection_handdown.received 件",
                        "inspection_handdown.duplicates 件",
                        "inspection_handdown.outside 件",
                        "inspection_handdown.merged 件",
                        "inspection_handdown.closed 件",
                        "inspection_handdown.resolved 件");
        assertThat(CampaignStatistics.figures("hundred_days", "百日攻坚").stream().map(Statistic::key))
                .contains(
                        "campaign.hundred_days.assigned",
                        "campaign.hundred_days.resolved",
                        "campaign.hundred_days.resolution_rate",
                        "campaign.hundred_days.from_city",
                        "campaign.hundred_days.self_screened",
                        "campaign.hundred_days.on_time_rate");
        assertThat(CampaignStatistics.figures("x' or true", "百日攻坚")).isEmpty();
    }

    @Test
    void leaders_at_receptions_are_not_added_to_the_people_who_came() {
        assertThat(Unit.LEADER_TIMES.word()).isEqualTo(Unit.ATTENDANCES.word());
        assertThat((Unit) Unit.LEADER_TIMES).isNotEqualTo(Unit.ATTENDANCES);
    }

    @Test
    void a_rate_of_nothing_has_no_value_which_is_not_zero() {
        assertThat(StatisticValue.rate(0, 0).exists()).isFalse();
        assertThat(StatisticValue.rate(0, 0).printed(2)).isEqualTo("—");
        assertThat(StatisticValue.rate(0, 3).printed(2)).isEqualTo("0.00");
    }

    @Test
    void rates_of_the_published_reports_come_out_as_printed() {
        assertThat(StatisticValue.rate(1499, 1627).printed(2)).isEqualTo("92.13");
        assertThat(StatisticValue.rate(207, 282).printed(1)).isEqualTo("73.4");
        assertThat(StatisticValue.rate(52, 58).printed(2)).isEqualTo("89.66");
        assertThat(StatisticValue.rate(33, 33).printed(0)).isEqualTo("100");
    }

    private record Twice() implements StatisticGroup {
        @Override
        public String title() {
            return "两次";
        }

        @Override
        public List<Statistic<?>> statistics() {
            return List.of(MATTERS, MATTERS);
        }
    }

    private static boolean compiles(String expression) {
        var text = """
                package cn.petition.reporting.statistic;
                class Tried {
                    static Object tried(Tally<Unit.Matters, Unit.Matters> matters, Tally<Unit.Filings, Unit.Filings> filings) {
                        return %s;
                    }
                }""".formatted(expression);
        var source = new SimpleJavaFileObject(URI.create("string:///Tried.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        var compiler = ToolProvider.getSystemJavaCompiler();
        return compiler.getTask(
                        null,
                        null,
                        new DiagnosticCollector<>(),
                        List.of("-proc:none", "-implicit:none", "-d", System.getProperty("java.io.tmpdir"), "-classpath",
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))),
                        null,
                        List.of(source))
                .call();
    }
}
