package cn.petition.workflow.leadercase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerStep;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeaderCaseRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final UUID OFFICE = new UUID(0, 1);
    private static final Actor REPORTER = officer(1, "赵一");
    private static final Actor VERIFIER = officer(2, "钱二");

    @Test
    void whoever_reported_last_does_not_verify() {
        var rule = new VerifiedBySomebodyElse();
        var history = List.of(
                step(1, LedgerAction.REPORT_DONE, VERIFIER),
                step(2, LedgerAction.RETURN, REPORTER),
                step(3, LedgerAction.REPORT_DONE, REPORTER));
        refusedBy("VerifiedBySomebodyElse", () -> rule.check(history, REPORTER));
        assertThatCode(() -> rule.check(history, VERIFIER)).doesNotThrowAnyException();
    }

    @Test
    void a_leader_with_an_account_is_known_by_it_and_one_without_by_name() {
        var rule = new LeaderDoesNotJudgeOwnCase();
        var withAccount = facts().with(LedgerFact.LEADER, "孙三").with(LedgerFact.LEADER_ACCOUNT, "sunsan");
        refusedBy("LeaderDoesNotJudgeOwnCase", () -> rule.check(withAccount, VERIFIER, "sunsan", "核查"));
        assertThatCode(() -> rule.check(withAccount, officer(3, "孙三"), "another", "核查"))
                .as("somebody else of the same name")
                .doesNotThrowAnyException();
        var byName = facts().with(LedgerFact.LEADER, "钱二");
        refusedBy("LeaderDoesNotJudgeOwnCase", () -> rule.check(byName, VERIFIER, "qianer", "核查"));
        var handedOver = byName.with(LedgerFact.LEADER_ACCOUNT, LeaderDoesNotJudgeOwnCase.NO_ACCOUNT);
        refusedBy("LeaderDoesNotJudgeOwnCase", () -> rule.check(handedOver, VERIFIER, "qianer", "核查"));
    }

    @Test
    void the_person_in_charge_does_not_verify() {
        var rule = new LeaderDoesNotJudgeOwnCase();
        var facts = facts().with(LedgerFact.PERSON_IN_CHARGE, "钱二");
        refusedBy("LeaderDoesNotJudgeOwnCase", () -> rule.checkPersonInCharge(facts, VERIFIER, "核查"));
        assertThatCode(() -> rule.checkPersonInCharge(facts, REPORTER, "核查")).doesNotThrowAnyException();
    }

    @Test
    void a_case_is_handed_to_another_leader_or_kept_in_another_post() {
        var rule = new HandedToAnotherLeader();
        var now = facts().with(LedgerFact.LEADER, "孙三").with(LedgerFact.LEADER_POST, "副市长");
        refusedBy("HandedToAnotherLeader", () -> rule.check(now, now));
        assertThatCode(() -> rule.check(now, now.with(LedgerFact.LEADER_POST, "市长"))).doesNotThrowAnyException();
        assertThatCode(() -> rule.check(now, now.with(LedgerFact.LEADER, "李四"))).doesNotThrowAnyException();
    }

    @Test
    void an_extension_leads_further_away() {
        var rule = new CaseDayLiesAhead();
        refusedBy("CaseDayLiesAhead", () -> rule.check(DAY.minusDays(1), DAY));
        refusedBy("CaseDayLiesAhead", () -> rule.checkExtension(DAY, DAY));
        assertThatCode(() -> rule.check(DAY, DAY)).doesNotThrowAnyException();
        assertThatCode(() -> rule.checkExtension(DAY.plusDays(1), DAY)).doesNotThrowAnyException();
    }

    @Test
    void what_was_promised_and_given_as_a_task_is_done_before_the_case_ends() {
        var rule = new PromisesAreKept();
        refusedBy("PromisesAreKept", () -> rule.check(List.of(task(LedgerStatus.CLOSED), task(LedgerStatus.REPORTED))));
        assertThatCode(() -> rule.check(List.of(task(LedgerStatus.CLOSED), task(LedgerStatus.CANCELLED))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_duty_is_told_in_words_with_who_and_what() {
        assertThat(CaseDuties.words(new CaseDuty("facts", "包掌握情况", false, DutyProgress.DONE, "周五", "走访三户", DAY)))
                .isEqualTo("包掌握情况：已完成，周五，走访三户");
        assertThat(CaseDuties.words(new CaseDuty("ending", "包息诉息访", false, DutyProgress.NOT_STARTED, null, null, null)))
                .isEqualTo("包息诉息访：未开展");
        assertThat(CaseDuties.words(new CaseDuty("leader", "定领导", true, DutyProgress.DONE, null, "孙三，副市长", null)))
                .isEqualTo("定领导：孙三，副市长");
        assertThat(CaseDuties.words(new CaseDuty("plan", "定方案", true, DutyProgress.NOT_STARTED, null, null, null)))
                .isEqualTo("定方案：未开展");
    }

    private static LedgerFacts facts() {
        return LedgerFacts.NONE;
    }

    private static Actor officer(int number, String name) {
        return new Actor(new UUID(9, number), name, OFFICE, Set.of(Role.SUPERVISOR));
    }

    private static LedgerStep step(int sequence, LedgerAction action, @Nullable Actor by) {
        return new LedgerStep(
                new UUID(8, sequence), new UUID(7, 7), sequence, action, LedgerStatus.IN_PROGRESS, LedgerStatus.REPORTED,
                by == null ? null : by.officer(), by == null ? "系统" : by.name(), OFFICE, null, null, DAY, Instant.EPOCH,
                null, LedgerFacts.NONE, List.of(), List.of(), null, null);
    }

    private static LedgerEntry task(LedgerStatus status) {
        return new LedgerEntry(
                UUID.randomUUID(), LedgerKind.TASK, "任务〔2026〕1-1", OFFICE, null, null, "检修管网", status, null,
                LedgerFacts.NONE, DAY, null, null, 1);
    }

    private static void refusedBy(String rule, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(ActionRefused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
