package cn.petition.workflow.task;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerStep;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.petition.ActionRefused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaskRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final UUID OFFICE = UUID.randomUUID();
    private static final UUID REPORTER = UUID.randomUUID();

    @Test
    void a_task_rests_on_a_reception_meeting_or_inspection_that_took_place() {
        var rule = new TaskComesFromADecision();
        for (var kind : List.of(LedgerKind.RECEPTION, LedgerKind.MEETING, LedgerKind.INSPECTION)) {
            assertThatCode(() -> rule.check(line(kind, LedgerStatus.HELD), OFFICE)).doesNotThrowAnyException();
            assertThatThrownBy(() -> rule.check(line(kind, LedgerStatus.PLANNED), OFFICE))
                    .hasMessageContaining("还没有举行");
            assertThatThrownBy(() -> rule.check(line(kind, LedgerStatus.CANCELLED), OFFICE))
                    .hasMessageContaining("已撤销");
        }
        assertThatThrownBy(() -> rule.check(null, OFFICE)).isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> rule.check(line(LedgerKind.DISPUTE, LedgerStatus.ASSIGNED), OFFICE))
                .isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> rule.check(line(LedgerKind.MEETING, LedgerStatus.HELD), UUID.randomUUID()))
                .hasMessageContaining("由举行");
    }

    @Test
    void a_task_goes_to_the_own_organ_or_one_below_that_exists() {
        var rule = new TaskGoesToAnOrganBelow();
        var city = organ("1", null);
        var county = organ("11", city);
        var other = organ("12", city);
        assertThatCode(() -> rule.check(county, city, DAY)).doesNotThrowAnyException();
        assertThatCode(() -> rule.check(city, city, DAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rule.check(city, county, DAY)).as("upward").hasMessageContaining("不在");
        assertThatThrownBy(() -> rule.check(other, county, DAY)).as("sideways").isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> rule.check(county, city, LocalDate.of(2004, 12, 31))).hasMessageContaining("不存在");
    }

    @Test
    void a_task_is_due_on_its_own_day_at_the_earliest_and_an_extension_is_later() {
        var rule = new TaskDayLiesAhead();
        assertThatCode(() -> rule.check(DAY, DAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rule.check(DAY.minusDays(1), DAY)).isInstanceOf(ActionRefused.class);
        assertThatCode(() -> rule.checkExtension(DAY.plusDays(1), DAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rule.checkExtension(DAY, DAY)).isInstanceOf(ActionRefused.class);
    }

    @Test
    void whoever_reported_last_does_not_confirm() {
        var rule = new ConfirmedBySomebodyElse();
        var other = UUID.randomUUID();
        var history = List.of(step(LedgerAction.REPORT_DONE, other), step(LedgerAction.REPORT_DONE, REPORTER));
        assertThatThrownBy(() -> rule.check(history, REPORTER)).isInstanceOf(ActionRefused.class);
        assertThatCode(() -> rule.check(history, other)).doesNotThrowAnyException();
    }

    private static LedgerEntry line(LedgerKind kind, LedgerStatus status) {
        return new LedgerEntry(
                UUID.randomUUID(), kind, "一号", OFFICE, null, null, "题", status, null, LedgerFacts.NONE, DAY, null, null, 1);
    }

    private static Organ organ(String code, Organ above) {
        return new Organ(
                UUID.randomUUID(),
                code,
                code,
                code,
                OrganKind.PETITION_OFFICE,
                OrganLevel.COUNTY,
                code,
                above,
                LocalDate.of(2005, 1, 1));
    }

    private static LedgerStep step(LedgerAction action, UUID by) {
        return new LedgerStep(
                UUID.randomUUID(), UUID.randomUUID(), 1, action, null, LedgerStatus.REPORTED, by, "某", OFFICE, null, null,
                DAY, Instant.EPOCH, null, LedgerFacts.NONE, List.of(), List.of(), null, null);
    }
}
