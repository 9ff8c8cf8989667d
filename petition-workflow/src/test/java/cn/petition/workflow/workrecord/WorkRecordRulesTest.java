package cn.petition.workflow.workrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.MechanismKind;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.ledger.PaperCheckResult;
import cn.petition.domain.ledger.Responsibility;
import cn.petition.domain.ledger.WorkRecordKind;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.workflow.ledger.LedgerField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkRecordRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    private final Organ office = new Organ(
            UUID.randomUUID(), "141000", "某市信访局", "市信访局", OrganKind.PETITION_OFFICE, OrganLevel.CITY, "1410", null, DAY);
    private final Organs organs = mock();
    private final RecordedMechanisms mechanisms = mock();
    private final WorkRecordBook book = new WorkRecordBook(organs, mechanisms);

    @BeforeEach
    void office() {
        when(organs.findById(office.id())).thenReturn(Optional.of(office));
    }

    static Stream<Enum<?>> words() {
        return Stream.<Enum<?>[]>of(
                        WorkRecordKind.values(), MechanismKind.values(), PaperCheckResult.values(), Responsibility.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("words")
    void every_word_has_a_label(Enum<?> constant) {
        assertThatCode(() -> Labels.of(constant)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(WorkRecordKind.class)
    void what_a_kind_asks_for_stands_in_the_general_form_too(WorkRecordKind kind) {
        var everything = WorkRecordForm.everything().stream().map(LedgerField::fact).toList();
        assertThat(WorkRecordForm.of(kind).fields()).extracting(LedgerField::fact).isSubsetOf(everything);
        assertThat(everything).doesNotHaveDuplicates();
    }

    @Test
    void publicity_tells_how_many_people_it_reached() {
        refused("受众人次", () -> begin(WorkRecordKind.PUBLICITY, LedgerFacts.NONE, null));
        accepted(() -> begin(WorkRecordKind.PUBLICITY, said(LedgerFact.REACH, 0), null));
    }

    @Test
    void the_first_responsible_person_proves_what_was_done() {
        var duty = said(LedgerFact.RESPONSIBILITY, Responsibility.DEPLOY).with(LedgerFact.LEADER, "李某");
        refused("佐证材料", () -> begin(WorkRecordKind.FIRST_RESPONSIBLE_DUTY, duty, null));
        accepted(() -> begin(WorkRecordKind.FIRST_RESPONSIBLE_DUTY, duty.with(LedgerFact.EVIDENCE, "会议纪要"), null));
    }

    @Test
    void a_major_decision_tells_all_five_steps_or_why_one_is_missing() {
        refused("合法性审查日期", () -> begin(WorkRecordKind.MAJOR_DECISION, fourSteps(), null));
        accepted(() -> begin(
                WorkRecordKind.MAJOR_DECISION, fourSteps().with(LedgerFact.STEPS_LEFT_OUT, "未作合法性审查，事后补审。"), null));
        accepted(() -> begin(
                WorkRecordKind.MAJOR_DECISION, fourSteps().with(LedgerFact.LEGALITY_ON, DAY.minusDays(2)), null));
    }

    @Test
    void nothing_is_deliberated_before_its_legality_was_checked_nor_decided_before_a_step() {
        refused("未经合法性审查", () -> begin(
                WorkRecordKind.MAJOR_DECISION, fourSteps().with(LedgerFact.LEGALITY_ON, DAY), null));
        refused("晚于决定日期", () -> begin(
                WorkRecordKind.MAJOR_DECISION, fourSteps().with(LedgerFact.LEGALITY_ON, DAY.plusDays(1)), null));
    }

    private static LedgerFacts fourSteps() {
        return said(LedgerFact.PARTICIPATION_ON, DAY.minusDays(30))
                .with(LedgerFact.EXPERTS_ON, DAY.minusDays(20))
                .with(LedgerFact.RISK_ON, DAY.minusDays(10))
                .with(LedgerFact.DELIBERATION_ON, DAY.minusDays(1));
    }

    @Test
    void a_mechanism_runs_in_a_place_of_its_level_within_the_area_and_once() {
        var conference = said(LedgerFact.MECHANISM, MechanismKind.TOWNSHIP_JOINT_CONFERENCE);
        refused("所在地", () -> begin(WorkRecordKind.MECHANISM, conference, null));
        refused("乡镇或者街道", () -> begin(WorkRecordKind.MECHANISM, conference, "141002"));
        refused("地区之内", () -> begin(WorkRecordKind.MECHANISM, conference, "140105001"));
        accepted(() -> begin(WorkRecordKind.MECHANISM, conference, "141002001"));
        var pilot = said(LedgerFact.MECHANISM, MechanismKind.COUNTY_MEDIATION_CENTRE_PILOT);
        refused("县", () -> begin(WorkRecordKind.MECHANISM, pilot, "141002001"));
        accepted(() -> begin(WorkRecordKind.MECHANISM, pilot, "141002"));
        doThrow(new ActionRefused("MechanismOnceInAPlace", "已经登记", null)).when(mechanisms).ensureNew(any(), any());
        refused("已经登记", () -> begin(WorkRecordKind.MECHANISM, pilot, "141002"));
    }

    @Test
    void visits_to_the_capital_are_told_when_the_period_is_over() {
        var period = said(LedgerFact.FROM_ON, DAY.minusDays(10)).with(LedgerFact.UNTIL_ON, DAY.plusDays(2));
        accepted(() -> begin(WorkRecordKind.SENSITIVE_PERIOD, period, null));
        refused("还没有结束", () -> begin(WorkRecordKind.SENSITIVE_PERIOD, period.with(LedgerFact.CAPITAL_VISITS, 0), null));
        refused("早于开始日期", () -> begin(
                WorkRecordKind.SENSITIVE_PERIOD, period.with(LedgerFact.UNTIL_ON, DAY.minusDays(11)), null));
        accepted(() -> begin(
                WorkRecordKind.SENSITIVE_PERIOD,
                period.with(LedgerFact.UNTIL_ON, DAY).with(LedgerFact.CAPITAL_VISITS, 0),
                null));
    }

    @Test
    void only_what_lasts_is_ended_and_a_correction_keeps_the_rules() {
        var study = entry(WorkRecordKind.BUREAU_STUDY, LedgerFacts.NONE);
        refused("不需要办结", () -> book.before(study, null, LedgerAction.CLOSE, LedgerChange.none(), moment(DAY)));
        assertThat(book.offers(LedgerAction.CLOSE, study)).isFalse();
        assertThat(book.offers(LedgerAction.CANCEL, study)).isTrue();
        var counsel = entry(WorkRecordKind.LEGAL_COUNSEL, LedgerFacts.NONE);
        accepted(() -> book.before(counsel, null, LedgerAction.CLOSE, LedgerChange.none(), moment(DAY.plusDays(9))));
        refused("早于记录", () ->
                book.before(counsel, null, LedgerAction.CLOSE, LedgerChange.none(), moment(DAY.minusDays(1))));
        refused("早于聘请", () -> book.before(
                counsel,
                null,
                LedgerAction.CORRECT,
                LedgerChange.saying(said(LedgerFact.UNTIL_ON, DAY.minusDays(1))),
                moment(DAY)));
        assertThat(book.shape(LedgerAction.CORRECT, counsel).fields())
                .extracting(LedgerField::fact)
                .containsExactly(LedgerFact.REASON, LedgerFact.UNTIL_ON, LedgerFact.CONTENT);
    }

    private void begin(WorkRecordKind kind, LedgerFacts facts, @Nullable String place) {
        var line = new NewLine(LedgerKind.WORK_RECORD, office.id(), null, "某事", place);
        book.before(
                null,
                line,
                LedgerAction.BEGIN,
                LedgerChange.saying(facts.with(LedgerFact.RECORD_KIND, kind)),
                moment(DAY));
    }

    private LedgerEntry entry(WorkRecordKind kind, LedgerFacts facts) {
        return new LedgerEntry(
                UUID.randomUUID(), LedgerKind.WORK_RECORD, "一号", office.id(), null, null, "某事", LedgerStatus.RECORDED, null,
                facts.with(LedgerFact.RECORD_KIND, kind), DAY, null, null, 1);
    }

    private static LedgerFacts said(LedgerFact fact, Object value) {
        return LedgerFacts.NONE.with(fact, value);
    }

    private static void refused(String words, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(ActionRefused.class).hasMessageContaining(words);
    }

    private static void accepted(org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatCode(what).doesNotThrowAnyException();
    }

    private static LedgerMoment moment(LocalDate on) {
        return new LedgerMoment(null, on, Instant.EPOCH);
    }
}
