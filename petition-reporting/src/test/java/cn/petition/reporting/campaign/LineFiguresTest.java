package cn.petition.reporting.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.reporting.campaign.LineHistory.LineStep;
import cn.petition.reporting.campaign.LineHistory.ResolutionStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFiguresTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 10);
    private static final UUID HOUSING = UUID.randomUUID();
    private static final UUID LABOUR = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({"207, 282, 1, 73.4", "52, 58, 2, 89.66", "33, 33, 1, 100", "33, 33, 2, 100", "0, 3, 1, 0.0", "0, 0, 1, —"})
    void a_rate_is_printed_as_the_reports_print_it(int resolved, int assigned, int digits, String printed) {
        var lines = new ArrayList<LineState>();
        for (int i = 0; i < assigned; i++) {
            lines.addAll(ledger(i < resolved ? "2026-05-01" : null).asOf(DUE));
        }
        assertThat(LineFigures.of(lines).printedRate(LineFigure.RESOLVED, digits)).isEqualTo(printed);
    }

    @Test
    void each_day_is_told_as_it_was_whatever_happened_later() {
        var line = line(
                UUID.randomUUID(),
                List.of(
                        new LineStep(BEGUN, LedgerStatus.ASSIGNED, HOUSING, DUE, "赵县长", null),
                        new LineStep(day("2026-03-20"), LedgerStatus.REPORTED, null, null, null, null),
                        new LineStep(day("2026-03-25"), LedgerStatus.IN_PROGRESS, LABOUR, DUE.plusDays(10), null, null),
                        new LineStep(day("2026-06-18"), LedgerStatus.CLOSED, null, null, null, null)),
                List.of(
                        new ResolutionStep(day("2026-06-15"), day("2026-06-15")),
                        new ResolutionStep(day("2026-07-01"), null)));
        var ledger = new WorkLedger(List.of(line));

        assertThat(ledger.asOf(BEGUN.minusDays(1))).isEmpty();
        assertThat(ledger.asOf(day("2026-03-24"))).singleElement().satisfies(then -> {
            assertThat(then.reported()).isTrue();
            assertThat(then.organ()).isEqualTo(HOUSING);
            assertThat(then.dueOn()).isEqualTo(DUE);
            assertThat(then.leader()).isEqualTo("赵县长");
        });
        assertThat(ledger.asOf(day("2026-06-11"))).singleElement().satisfies(then -> {
            assertThat(then.reported()).as("it was sent back").isFalse();
            assertThat(then.organ()).isEqualTo(LABOUR);
            assertThat(then.late()).as("the target day was moved").isFalse();
        });
        assertThat(ledger.asOf(day("2026-06-30"))).singleElement().satisfies(then -> {
            assertThat(then.onTime()).isTrue();
            assertThat(then.status()).isEqualTo(LedgerStatus.CLOSED);
        });
        assertThat(ledger.asOf(day("2026-07-01"))).singleElement().satisfies(then -> {
            assertThat(then.resolved()).as("the dispute came up again").isFalse();
            assertThat(then.late()).isTrue();
        });
    }

    @Test
    void settled_on_the_target_day_is_in_time_and_a_day_later_is_not() {
        assertThat(count(ledger("2026-06-10"), "2026-06-30", LineFigure.ON_TIME)).isOne();
        assertThat(count(ledger("2026-06-11"), "2026-06-30", LineFigure.ON_TIME)).isZero();
        assertThat(count(ledger(null), "2026-06-10", LineFigure.LATE)).isZero();
        assertThat(count(ledger(null), "2026-06-11", LineFigure.LATE)).isOne();
    }

    @Test
    void what_is_taken_out_of_the_campaign_is_not_counted_from_that_day_on() {
        var ledger = new WorkLedger(List.of(line(
                UUID.randomUUID(),
                List.of(
                        new LineStep(BEGUN, LedgerStatus.ASSIGNED, HOUSING, DUE, null, null),
                        new LineStep(day("2026-04-01"), LedgerStatus.CANCELLED, null, null, null, null)),
                List.of())));
        assertThat(count(ledger, "2026-03-31", LineFigure.ASSIGNED)).isOne();
        assertThat(count(ledger, "2026-04-01", LineFigure.ASSIGNED)).isZero();
    }

    @Test
    void a_matter_in_two_campaigns_counts_once() {
        UUID matter = UUID.randomUUID();
        var steps = List.of(new LineStep(BEGUN, LedgerStatus.ASSIGNED, HOUSING, DUE, null, null));
        var lines = new WorkLedger(List.of(line(matter, steps, List.of()), line(matter, steps, List.of()))).asOf(DUE);
        assertThat(lines).hasSize(2);
        assertThat(LineFigures.of(lines).count(LineFigure.ASSIGNED)).isOne();
        assertThat(LineFigures.eachMatterOnce(lines)).hasSize(1);
    }

    @Test
    void days_end_on_the_last_one_and_are_spread_over_a_long_time() {
        var ledger = ledger("2026-03-04");
        assertThat(ledger.days(BEGUN, BEGUN.plusDays(2), 100)).extracting(WorkLedger.Day::day)
                .containsExactly(BEGUN, BEGUN.plusDays(1), BEGUN.plusDays(2));
        assertThat(ledger.days(BEGUN, BEGUN.plusDays(2), 100))
                .extracting(one -> one.figures().count(LineFigure.RESOLVED))
                .containsExactly(0L, 0L, 1L);
        var year = ledger.days(BEGUN, BEGUN.plusDays(365), 60);
        assertThat(year).hasSizeLessThanOrEqualTo(61);
        assertThat(year.get(year.size() - 1).day()).isEqualTo(BEGUN.plusDays(365));
    }

    private static long count(WorkLedger ledger, String day, LineFigure figure) {
        return LineFigures.of(ledger.asOf(day(day))).count(figure);
    }

    private static WorkLedger ledger(String resolvedOn) {
        return new WorkLedger(List.of(line(
                UUID.randomUUID(),
                List.of(new LineStep(BEGUN, LedgerStatus.ASSIGNED, HOUSING, DUE, null, null)),
                resolvedOn == null ? List.of() : List.of(new ResolutionStep(day(resolvedOn), day(resolvedOn))))));
    }

    private static LineHistory line(UUID matter, List<LineStep> steps, List<ResolutionStep> resolutions) {
        return new LineHistory(UUID.randomUUID(), matter, matter, UUID.randomUUID(), steps, resolutions);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
