package cn.petition.workflow.appraisal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerStep;
import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppraisalRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final UUID ORGAN = UUID.randomUUID();
    private static final Actor FIRST = new Actor(UUID.randomUUID(), "张某", ORGAN, Set.of(Role.SUPERVISOR));
    private static final Actor SECOND = new Actor(UUID.randomUUID(), "李某", ORGAN, Set.of(Role.SUPERVISOR));
    private static final Actor THIRD = new Actor(UUID.randomUUID(), "王某", ORGAN, Set.of(Role.SUPERVISOR));

    @Test
    @Proves("T22-39")
    void neither_who_began_nor_who_corrected_verifies() {
        var history = List.of(step(LedgerAction.BEGIN, FIRST), step(LedgerAction.CORRECT, SECOND));

        assertThatThrownBy(() -> SecondPersonVerifies.check(history, moment(FIRST))).isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> SecondPersonVerifies.check(history, moment(SECOND))).isInstanceOf(ActionRefused.class);
        assertThatCode(() -> SecondPersonVerifies.check(history, moment(THIRD))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "99.99", "7.5", "100.00"})
    void a_score_within_the_full_marks_is_taken(String score) {
        assertThatCode(() -> ScoreWithinFullMarks.check(score, new BigDecimal("100.00"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.01", "-1", "9.999", "1e2", "九十", ".5", "5."})
    void any_other_score_is_refused_with_the_full_marks(String score) {
        assertThatThrownBy(() -> ScoreWithinFullMarks.check(score, new BigDecimal("100.00")))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("0 至 100");
    }

    @Test
    void a_year_that_has_not_begun_is_not_appraised() {
        assertThatThrownBy(() -> AppraisedYearHasBegun.check(year(2027), DAY)).isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> AppraisedYearHasBegun.check(year(1999), DAY)).isInstanceOf(ActionRefused.class);
        assertThatCode(() -> AppraisedYearHasBegun.check(year(2026), DAY)).doesNotThrowAnyException();
    }

    private static LedgerFacts year(int year) {
        return LedgerFacts.NONE.with(LedgerFact.YEAR, year);
    }

    private static LedgerMoment moment(Actor by) {
        return new LedgerMoment(by, DAY, Instant.parse("2026-03-16T01:00:00Z"));
    }

    private static LedgerStep step(LedgerAction action, Actor by) {
        return new LedgerStep(
                UUID.randomUUID(), UUID.randomUUID(), 1, action, null, LedgerStatus.IN_PROGRESS, by.officer(), by.name(),
                by.organ(), null, null, DAY, Instant.parse("2026-03-16T01:00:00Z"), null, LedgerFacts.NONE, List.of(),
                List.of(), null, null);
    }
}
