package cn.petition.workflow.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.petition.domain.ledger.ActKind;
import cn.petition.domain.ledger.ConductDecision;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerLifecycle;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConductRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** What could name somebody; the ledger of acts asks for none of it. */
    private static final Set<LedgerFact> PERSONAL =
            EnumSet.of(LedgerFact.PERSON_IN_CHARGE, LedgerFact.LEADER, LedgerFact.FOUND_BY, LedgerFact.PARTICIPANTS);

    private final Organ office = new Organ(
            UUID.randomUUID(), "1", "某市信访局", "市信访局", OrganKind.PETITION_OFFICE, OrganLevel.CITY, "1", null, DAY);
    private final Organs organs = mock();
    private final ConductBook book = new ConductBook(organs);

    ConductRulesTest() {
        when(organs.findById(office.id())).thenReturn(Optional.of(office));
    }

    @Test
    @Proves({"T22-26", "T22-47", "T05-47"})
    void no_step_asks_for_a_person_or_a_matter_or_who_answers() {
        LedgerLifecycle.of(LedgerKind.CONDUCT).forEach(row -> {
            var shape = book.shape(row.action());
            assertThat(shape.fields()).extracting(LedgerField::fact).doesNotContainAnyElementsOf(PERSONAL);
            assertThat(shape.matters()).isEqualTo(Ask.NO);
            assertThat(shape.responsible()).isEqualTo(Ask.NO);
        });
    }

    @Test
    @Proves({"T22-26", "T22-47"})
    void an_act_is_taken_without_numbers_of_persons_and_without_a_matter() {
        assertThatCode(() -> begin(act(), List.of())).doesNotThrowAnyException();
        assertThatThrownBy(() -> begin(act(), List.of(UUID.randomUUID()))).hasMessageContaining("不与信访事项");
    }

    @ParameterizedTest
    @ValueSource(strings = {"１４１００２１９８００１０１００１３", "证件 141002 19800101 001X 一张", "电话 138-0000-0000", "手机13800000000。"})
    void a_number_of_a_person_is_refused_however_it_is_written(String text) {
        assertThatThrownBy(() -> begin(act().with(LedgerFact.CONTENT, text), List.of()))
                .isInstanceOfSatisfying(ActionRefused.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo("NoPersonInAnAct"));
    }

    @Test
    @Proves({"T22-47", "T05-47"})
    void the_petition_office_refers_and_does_not_decide() {
        var decision = decision(ConductDecision.WARNED, 1);
        assertThatCode(() -> take(LedgerAction.DECIDE, decision)).doesNotThrowAnyException();
        for (String own : List.of("某市信访局", "市信访局", "某 县 信访局")) {
            assertThatThrownBy(() -> take(LedgerAction.DECIDE, decision.with(LedgerFact.DECIDED_BY, own)))
                    .hasMessageContaining("不作处理决定");
        }
        var earlier = LocalDate.of(2021, 10, 8);
        assertThatThrownBy(() -> new DecidedByTheCompetentAuthority().check("市信访局", office, earlier))
                .isInstanceOfSatisfying(ActionRefused.class, refusal -> assertThat(refusal.article())
                        .startsWith("《信访条例》"));
        assertThat(book.shape(LedgerAction.DECIDE).fields())
                .filteredOn(LedgerField::required)
                .extracting(LedgerField::fact)
                .contains(LedgerFact.DECIDED_BY, LedgerFact.DOCUMENT_NUMBER, LedgerFact.REMEDY_NOTICE);
        assertThat(book.shape(LedgerAction.REFER).fields())
                .filteredOn(LedgerField::required)
                .extracting(LedgerField::fact)
                .contains(LedgerFact.BASIS, LedgerFact.EVIDENCE, LedgerFact.AUTHORITY);
    }

    @Test
    void person_times_fit_the_decision_and_a_revoked_one_counts_nobody() {
        assertThatThrownBy(() -> take(LedgerAction.DECIDE, decision(ConductDecision.FINED, 0)))
                .isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> take(LedgerAction.DECIDE, decision(ConductDecision.NOT_PUNISHED, 2)))
                .isInstanceOf(ActionRefused.class);
        assertThatCode(() -> take(LedgerAction.CORRECT, decision(ConductDecision.REVOKED, 0)))
                .doesNotThrowAnyException();
    }

    @Test
    void the_decision_follows_the_act() {
        assertThatThrownBy(() -> take(
                        LedgerAction.DECIDE,
                        decision(ConductDecision.WARNED, 1).with(LedgerFact.DECIDED_ON, DAY.minusDays(3))))
                .hasMessageContaining("早于行为发生");
        assertThatThrownBy(() -> begin(act().with(LedgerFact.ACT_ON, DAY.plusDays(1)), List.of()))
                .hasMessageContaining("晚于登记");
    }

    private LedgerFacts act() {
        return LedgerFacts.NONE
                .with(LedgerFact.ACT_KIND, ActKind.STAYING_DISTURBING)
                .with(LedgerFact.ACT_ON, DAY.minusDays(1))
                .with(LedgerFact.CONTENT, "在接待大厅滞留过夜。");
    }

    private static LedgerFacts decision(ConductDecision decision, int persons) {
        return LedgerFacts.NONE
                .with(LedgerFact.DECIDED_BY, "某市公安局某分局")
                .with(LedgerFact.DOCUMENT_NUMBER, "某公（治）行罚决字〔2026〕3号")
                .with(LedgerFact.DECIDED_ON, DAY)
                .with(LedgerFact.OUTCOME, decision)
                .with(LedgerFact.COUNT, persons)
                .with(LedgerFact.REMEDY_NOTICE, "六十日内可以申请行政复议，六个月内可以起诉，已当日告知。");
    }

    private void begin(LedgerFacts facts, List<UUID> matters) {
        var line = new NewLine(LedgerKind.CONDUCT, office.id(), null, "滞留接待大厅", null);
        book.before(null, line, LedgerAction.BEGIN, LedgerChange.saying(facts).adding(matters), moment());
    }

    private void take(LedgerAction action, LedgerFacts facts) {
        var entry = new LedgerEntry(
                UUID.randomUUID(), LedgerKind.CONDUCT, "一号", office.id(), null, null, "滞留", LedgerStatus.ISSUED, null,
                act(), DAY, null, null, 2);
        book.before(entry, null, action, LedgerChange.saying(facts), moment());
    }

    private static LedgerMoment moment() {
        return new LedgerMoment(null, DAY, Instant.EPOCH);
    }
}
