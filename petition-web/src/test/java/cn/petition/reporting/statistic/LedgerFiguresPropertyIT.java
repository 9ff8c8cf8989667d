package cn.petition.reporting.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.ResetDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every figure from ledgers is the length of its list and equals a recount of the logs, whatever happened and is asked. */
@PetitionTest
@ResetDatabase
class LedgerFiguresPropertyIT {

    private static final int FILINGS = 25;
    private static final int LINES = 400;
    private static final int QUESTIONS = 10;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Statistics statistics;

    @Autowired
    private CountFigures figures;

    @Autowired
    private JdbcClient jdbc;

    private final LedgerRecounts recounts = new LedgerRecounts();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_figure_equals_its_list_and_a_recount_of_the_log(long seed) {
        var history = new RandomHistory(beans, seed);
        history.live(FILINGS, LINES);
        var log = EventLog.read(jdbc);
        var questions = IntStream.range(0, QUESTIONS).mapToObj(i -> history.question()).toList();
        var counted = new TreeSet<String>();

        for (var figure : figuresFromLedgers()) {
            for (var question : questions) {
                if (check(figure, log, question) > 0) {
                    counted.add(figure.key());
                }
            }
        }

        assertThat(counted).as("figures that were something else than zero").hasSizeGreaterThan(recounts.keys().size() / 2);
    }

    @Test
    void every_figure_from_ledgers_has_a_recount() {
        assertThat(figuresFromLedgers().stream().map(CheckedFigure::key)).containsExactlyInAnyOrderElementsOf(recounts.keys());
    }

    @Test
    void a_definition_that_forgets_something_does_not_pass() {
        var history = new RandomHistory(beans, 4);
        history.live(FILINGS, LINES);
        var log = EventLog.read(jdbc);
        var questions = new ArrayList<>(List.of(history.everything(), history.halfwayThrough()));
        // a day on which something was open that is closed today is found by asking about many
        IntStream.range(0, 3 * QUESTIONS).mapToObj(i -> history.question()).forEach(questions::add);
        var cancelledToo = Tally.count(
                "dispute.screened",
                "排查矛盾纠纷",
                Population.all(Grain.lines(LedgerRows.begun(LedgerKind.DISPUTE), Unit.DISPUTES)),
                "忘记除去已撤销的。");
        var eachLine = Tally.count(
                "leader_case.assigned",
                "领导包案事项",
                Population.all(Grain.lines(LedgerRows.begun(LedgerKind.LEADER_CASE), Unit.LEDGER_CASES)),
                "数条目而不数事项。");
        var statusOfToday = Tally.count(
                "dispute.resolved",
                "化解矛盾纠纷",
                Population.all(Grain.lines(LedgerRows.begun(LedgerKind.DISPUTE), Unit.DISPUTES))
                        .where(Condition.of("r.line_id in (select x.id from ledger_entry x where x.status = 'CLOSED')")),
                "用今天的状态。");

        for (var wrong : List.of(cancelledToo, eachLine, statusOfToday)) {
            assertThat(catchThrowable(
                            () -> questions.forEach(question -> check(new OfStatistic(wrong), log, question))))
                    .as(wrong.definition())
                    .isInstanceOf(AssertionError.class);
        }
    }

    private static long check(CheckedFigure figure, EventLog log, Inquiry question) {
        var recount = figure.recount(log, question);
        long number = LedgerRecounts.hasNoValue(figure.key(), log, question, recount.keySet())
                ? 0
                : recount.values().stream().mapToLong(Long::longValue).sum();
        var list = figure.list(question);
        var differ = new HashSet<>(list.keySet());
        differ.removeAll(recount.keySet());
        var missing = new HashSet<>(recount.keySet());
        missing.removeAll(list.keySet());
        differ.addAll(missing);
        assertThat(list)
                .as("the list of %s, %s, differs in %s", figure.key(), question, log.tell(differ))
                .isEqualTo(recount);
        assertThat(figure.number(question)).as("%s, %s", figure.key(), question).isEqualTo(number);
        return number;
    }

    private List<CheckedFigure> figuresFromLedgers() {
        var all = new ArrayList<CheckedFigure>();
        var some = new ArrayList<>(statistics.all());
        some.addAll(CampaignStatistics.figures("hundred_days", "百日攻坚"));
        some.addAll(CampaignStatistics.figures("third_batch", "第三批"));
        for (var statistic : some) {
            if (statistic instanceof Tally<?, ?> tally && isChecked(tally)) {
                all.add(new OfStatistic(tally));
            }
        }
        return all;
    }

    private static boolean isChecked(Tally<?, ?> tally) {
        var rows = tally.population().grain().rows();
        return rows instanceof LedgerRows
                || rows == MatterRows.FIRST_HANDLED
                || rows == MatterRows.ANSWERABLE
                || rows == MatterRows.RESOLVED_MATTER
                || tally.population().condition().events().contains(CaseEvent.SUPERVISED);
    }

    private final class OfStatistic implements CheckedFigure {

        private final Tally<?, ?> tally;

        private OfStatistic(Tally<?, ?> tally) {
            this.tally = tally;
        }

        @Override
        public String key() {
            return tally.key();
        }

        @Override
        public long number(Inquiry inquiry) {
            var value = figures.count(tally, inquiry);
            assertThat(value.exists() || value.part() == 0).isTrue();
            return value.part();
        }

        @Override
        public Map<UUID, Long> list(Inquiry inquiry) {
            var rows = new HashMap<UUID, Long>();
            figures.withRows(tally, inquiry, null, all -> all.forEach(row -> rows.put(row.row(), row.amount())));
            return rows;
        }

        @Override
        public Map<UUID, Long> recount(EventLog log, Inquiry inquiry) {
            return recounts.recount(key(), log, inquiry);
        }
    }
}
