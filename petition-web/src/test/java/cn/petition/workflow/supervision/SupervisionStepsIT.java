package cn.petition.workflow.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerStep;
import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.supervision.Adoption;
import cn.petition.domain.supervision.CheckVerdict;
import cn.petition.domain.supervision.Escalation;
import cn.petition.domain.supervision.InspectionKind;
import cn.petition.domain.supervision.SuggestionKind;
import cn.petition.domain.supervision.SupervisionCategory;
import cn.petition.domain.supervision.SupervisionTrigger;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.reporting.ledger.PublishedResults;
import cn.petition.reporting.ledger.SupervisedMatters;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.ResetDatabase;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.Office;
import cn.petition.workflow.document.IssuedDocuments;
import cn.petition.workflow.ledger.TakeLedgerStep;
import cn.petition.workflow.routing.FastStage;
import cn.petition.workflow.routing.FastTracks;
import cn.petition.workflow.routing.StageTime;
import cn.petition.workflow.transfer.TransferPetition;
import cn.petition.workflow.triage.TagPetition;
import cn.petition.workflow.triage.TriagePetition;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps of supervision, inspection and suggestions, from the first line to the last, with their papers and rules. */
@PetitionTest
@ResetDatabase
class SupervisionStepsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Organs organs;

    @Autowired
    private Petitions petitions;

    @Autowired
    private RegisterPetition register;

    @Autowired
    private SettableClock clock;

    @Autowired
    private ObligationClocks clocks;

    @Autowired
    private TriagePetition triage;

    @Autowired
    private TransferPetition transfer;

    @Autowired
    private TagPetition tag;

    @Autowired
    private FastTracks tracks;

    @Autowired
    private TakeLedgerStep steps;

    @Autowired
    private FindSupervisionGrounds supervision;

    @Autowired
    private LedgerEntries entries;

    @Autowired
    private IssuedDocuments documents;

    @Autowired
    private PublishedResults results;

    @Autowired
    private SupervisedMatters supervisedMatters;

    @Autowired
    private TransactionTemplate transaction;

    private Office office;
    private OfficerPrincipal supervisor;
    private OfficerPrincipal leader;
    private LocalDate today;

    @BeforeEach
    void open() {
        today(LocalDate.of(2026, 3, 10));
        office = new Office(jdbc, organs, register, petitions);
        var officers = new TestOfficers(jdbc);
        supervisor = officers.hireAt(office.city.id(), Role.SUPERVISOR);
        leader = officers.hireAt(office.city.id(), Role.LEADER);
        today(DAY);
    }

    @Test
    @Proves({"T22-39", "T22-40", "T05-36"})
    void a_letter_an_answer_a_second_letter_and_the_listing_each_with_its_paper_and_article() {
        String number = handedOver();
        var line = supervise(office.housing, SupervisionTrigger.OVERDUE, number);
        line = take(line, LedgerAction.SIGN, facts(LedgerFact.CONTACT, "督查科 12345"), null, supervisor);

        assertThat(line.status()).isEqualTo(LedgerStatus.ISSUED);
        assertThat(line.dueOn()).as("fifteen days, as the office has settled").isEqualTo("2026-05-26");
        assertThat(line.facts().text(LedgerFact.BASIS)).contains("《信访工作条例》第四十条第一款");
        assertThat(paper(line, 0))
                .contains("信访事项督办函", office.housing.name(), number, "无正当理由逾期未办结", "不迟于2026年5月26日", "督查科 12345")
                .doesNotContain("第2次督办");

        var waiting = line;
        assertThatThrownBy(() -> take(waiting, LedgerAction.SUPERVISE_AGAIN, content("仍未办结。", "请办结。"), null, supervisor))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("答复期限还没有届满");

        assertThatThrownBy(() -> take(
                        waiting, LedgerAction.EXTEND, facts(LedgerFact.REASON, "误填。"), LocalDate.of(2026, 5, 20), supervisor))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("晚于原来的期限");

        line = take(line, LedgerAction.ANSWER, facts(LedgerFact.ANSWER, "正在办理。"), null, office.handler);
        today(LocalDate.of(2026, 5, 27));
        line = take(line, LedgerAction.SUPERVISE_AGAIN, content("答复没有说明原因。", "请于限期内办结。"), null, supervisor);
        assertThat(line.facts().number(LedgerFact.ROUND)).contains(2L);
        assertThat(line.facts().choice(LedgerFact.VERDICT, CheckVerdict.class)).contains(CheckVerdict.NOT_SATISFIED);
        assertThat(paper(line, 1)).contains("这是就同一问题的第2次督办", "答复没有说明原因。");

        var twice = line;
        assertThatThrownBy(() -> take(twice, LedgerAction.LIST_PUBLICLY, decided(), LocalDate.of(2026, 6, 20), supervisor))
                .as("only a leader")
                .isInstanceOf(ActionRefused.class);
        line = take(line, LedgerAction.LIST_PUBLICLY, decided(), LocalDate.of(2026, 6, 20), leader);
        assertThat(line.status()).isEqualTo(LedgerStatus.ESCALATED);
        assertThat(line.facts().choice(LedgerFact.ESCALATION, Escalation.class)).contains(Escalation.LISTING);
        assertThat(history(line)).last().satisfies(step -> assertThat(step.basis()).isEqualTo("《信访工作条例》第三十九条第三款"));

        line = take(line, LedgerAction.ANSWER, facts(LedgerFact.ANSWER, "已送达处理意见。"), null, office.handler);
        line = take(line, LedgerAction.CHECK, facts(LedgerFact.RESULT, "查看送达回证，属实。"), null, supervisor);
        assertThat(line.status()).isEqualTo(LedgerStatus.CLOSED);
        assertThat(line.facts().choice(LedgerFact.VERDICT, CheckVerdict.class)).contains(CheckVerdict.SATISFIED);

        var closed = line;
        assertThatThrownBy(() -> take(closed, LedgerAction.PUBLISH, facts(LedgerFact.PUBLIC_TEXT, "张某某反映的供暖问题已经解决。"), null, supervisor))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("姓名");
        assertThatThrownBy(() -> take(closed, LedgerAction.PUBLISH, facts(LedgerFact.PUBLIC_TEXT, "咨询电话13800000000。"), null, supervisor))
                .isInstanceOf(ActionRefused.class);
        line = take(line, LedgerAction.PUBLISH, facts(LedgerFact.PUBLIC_TEXT, "某小区供暖问题经挂牌督办已经解决。"), null, supervisor);
        assertThat(results.newest()).extracting(PublishedResults.Result::words).contains("某小区供暖问题经挂牌督办已经解决。");
        take(line, LedgerAction.REOPEN, facts(LedgerFact.REASON, "又有投诉。"), LocalDate.of(2026, 6, 30), supervisor);
        assertThat(results.newest()).as("not as long as it is open again").isEmpty();
    }

    @Test
    @Proves("T22-45")
    void each_measure_is_a_leaders_and_names_its_article() {
        var measures = Map.of(
                LedgerAction.FORMAL_TALK, "第三十九条第三款",
                LedgerAction.CIRCULAR, "第三十九条第三款",
                LedgerAction.LIST_PUBLICLY, "第三十九条第三款",
                LedgerAction.ORDER_RECTIFICATION, "第三十九条第三款",
                LedgerAction.TRANSFER_TO_DISCIPLINE, "第四十五条");
        measures.forEach((measure, article) -> {
            var line = supervise(office.labour, SupervisionTrigger.SHIRKING);
            line = take(line, LedgerAction.SIGN, LedgerFacts.NONE, null, supervisor);
            var facts = decided()
                    .with(LedgerFact.UNIT, "主要负责人")
                    .with(LedgerFact.CONTENT, "要求限期整改。")
                    .with(LedgerFact.DOCUMENT_NUMBER, "某信联〔2026〕3号")
                    .with(LedgerFact.DEMAND, "限期整改。")
                    .with(LedgerFact.ADDRESSEE, "市纪委监委");
            line = take(line, measure, facts, LocalDate.of(2026, 6, 20), leader);
            assertThat(history(line)).last().satisfies(step -> assertThat(step.basis()).contains(article));
        });
    }

    @Test
    void an_organ_is_supervised_without_a_matter_and_the_letter_is_seen_through_the_ledger() {
        var line = supervise(office.labour, SupervisionTrigger.FALSIFYING);
        line = take(line, LedgerAction.SIGN, LedgerFacts.NONE, LocalDate.of(2026, 6, 1), leader);
        assertThat(paper(line, 0)).contains("你单位在信访工作中存在下列情形：弄虚作假", "不迟于2026年6月1日");
        assertThat(documents.ofEntry(line.id(), office.labourHandler.actor())).hasSize(1);
        assertThat(documents.ofEntry(line.id(), office.handler.actor())).isEmpty();
        var id = documents.ofEntry(line.id(), supervisor.actor()).get(0).id();
        assertThatThrownBy(() -> documents.read(id, office.handler.actor())).isInstanceOf(NotFound.class);
    }

    @Test
    void only_organs_below_that_know_the_matter_are_supervised_once_on_a_ground() {
        String number = handedOver();
        assertThatThrownBy(() -> supervise(office.city, SupervisionTrigger.OVERDUE, number)).isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> supervise(office.labour, SupervisionTrigger.OVERDUE, number))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("没有经办过");
        supervise(office.housing, SupervisionTrigger.OVERDUE, number);
        assertThatThrownBy(() -> supervise(office.housing, SupervisionTrigger.OVERDUE, number))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("已经就同一情形");
        assertThat(supervise(office.housing, SupervisionTrigger.FALSIFYING, number).status())
                .isEqualTo(LedgerStatus.DRAFTED);
    }

    @Test
    void supervision_by_hand_keeps_the_sweep_from_drafting_the_same() {
        String number = office.aLetterAt(office.countyTriage, LocalDate.of(2026, 3, 10));
        supervise(office.county, SupervisionTrigger.PROCEDURE_NOT_KEPT, number);
        supervision.find();
        List<LedgerEntry> lines = transaction.execute(status -> entries.about(
                office.petition(number).id(), List.of(LedgerKind.SUPERVISION), supervisor.actor()));
        assertThat(lines).hasSize(1);
    }

    @Test
    void a_signed_letter_ends_the_supervise_stage_of_a_fast_track() {
        String number = office.aLetterAt(office.triage, LocalDate.of(2026, 5, 11));
        String code = tracks.tags(DAY).get(0).code();
        tag.tag(new TagPetition.Command(office.step(number, office.triage, "2026-05-11"), code, null));
        triage.triage(new TriagePetition.Command(
                office.step(number, office.triage, "2026-05-11"), MatterKind.REDRESS, null, "141002", null));
        transfer.transfer(new TransferPetition.Command(
                office.step(number, office.triage, "2026-05-11"), office.housing.id(), "请依法办理。"));
        assertThat(supervised(number).done()).isNull();
        var line = supervise(office.housing, SupervisionTrigger.IMPORTANT_MATTER, number);
        assertThat(supervised(number).done()).as("a draft is nothing yet").isNull();
        take(line, LedgerAction.SIGN, LedgerFacts.NONE, null, supervisor);
        assertThat(supervised(number).done()).isEqualTo(clock.instant());
    }

    @Test
    void each_important_matter_is_counted_once_whatever_makes_it_important() {
        String number = handedOver();
        jdbc.sql("""
                        update filing set first_known = false, flags = '{SKIPPED_TO_PROVINCE,SKIPPED_TO_CAPITAL}'
                        where number = :number""")
                .param("number", number)
                .update();
        assertThat(categories(number))
                .containsExactly(
                        SupervisionCategory.SKIPPED_TO_PROVINCE,
                        SupervisionCategory.SKIPPED_TO_CAPITAL,
                        SupervisionCategory.REPEATED);
        String ordinary = handedOver();
        assertThat(categories(ordinary)).isEmpty();

        for (var trigger : List.of(SupervisionTrigger.IMPORTANT_MATTER, SupervisionTrigger.SHIRKING)) {
            var line = supervise(office.housing, trigger, number, ordinary);
            take(line, LedgerAction.SIGN, LedgerFacts.NONE, null, supervisor);
        }
        var until = today.plusDays(1);
        assertThat(supervisedMatters.count(null, today, until, supervisor.actor())).isEqualTo(1);
        assertThat(supervisedMatters.byCategory(today, until, supervisor.actor()))
                .containsEntry(SupervisionCategory.SKIPPED_TO_CITY, 0L)
                .containsEntry(SupervisionCategory.SKIPPED_TO_CAPITAL, 1L)
                .containsEntry(SupervisionCategory.REPEATED, 1L);
        assertThat(supervisedMatters.count(null, until, until.plusDays(1), supervisor.actor())).isZero();
    }

    @Test
    @Proves({"T22-40", "T05-36"})
    void an_improvement_is_suggested_answered_in_part_with_the_reason_and_its_effect_is_kept() {
        var content = content("三个月内有二十件没有按期答复。", "设专人负责。")
                .with(LedgerFact.SUGGESTION_KIND, SuggestionKind.IMPROVE_WORK);
        var line = suggest(content, office.housing);
        assertThat(sees(line, office.handler)).as("not before it is issued").isFalse();
        var drafted = line;
        assertThatThrownBy(() -> take(drafted, LedgerAction.SIGN, LedgerFacts.NONE, null, supervisor))
                .as("only a leader")
                .isInstanceOf(ActionRefused.class);
        line = take(line, LedgerAction.SIGN, LedgerFacts.NONE, null, leader);
        assertThat(line.dueOn()).isEqualTo("2026-06-10");
        assertThat(paper(line, 0)).contains("改进工作建议书", "不迟于2026年6月10日", "《信访工作条例》第四十条第一款、第四款");
        line = take(line, LedgerAction.REMIND, LedgerFacts.NONE, null, supervisor);
        assertThat(line.facts().number(LedgerFact.REMINDERS)).contains(1L);
        var reminded = line;
        var partly = facts(LedgerFact.ADOPTION, Adoption.PARTLY_ADOPTED).with(LedgerFact.ANSWER, "已设专人。");
        assertThatThrownBy(() -> take(reminded, LedgerAction.ANSWER, partly, null, office.handler))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("说明理由");
        line = take(line, LedgerAction.ANSWER, partly.with(LedgerFact.REASON, "编制不足。"), null, office.handler);
        line = take(line, LedgerAction.CHECK, facts(LedgerFact.EFFECT, "按期答复率上升。"), null, supervisor);
        assertThat(line.status()).isEqualTo(LedgerStatus.CLOSED);
    }

    @Test
    @Proves({"T22-40", "T05-37"})
    void a_policy_suggestion_is_reported_to_the_party_committee_and_government_first() {
        var line = suggest(
                content("供热退费没有统一标准。", "制定供热退费标准。")
                        .with(LedgerFact.SUGGESTION_KIND, SuggestionKind.IMPROVE_POLICY)
                        .with(LedgerFact.ADDRESSEE, "某市人民政府"),
                null);
        var drafted = line;
        assertThatThrownBy(() -> take(drafted, LedgerAction.SIGN, LedgerFacts.NONE, null, leader))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("先向本级党委和政府报告");
        line = take(line, LedgerAction.REPORT_UPWARD, facts(LedgerFact.REPORTED_TO, "市委、市政府").with(LedgerFact.CONTENT, "专报第3期。"), null, supervisor);
        line = take(line, LedgerAction.SIGN, LedgerFacts.NONE, null, leader);
        assertThat(paper(line, 0)).contains("完善政策建议书", "某市人民政府");
        line = take(line, LedgerAction.ANSWER, facts(LedgerFact.ADOPTION, Adoption.ADOPTED).with(LedgerFact.ANSWER, "已列入立法计划。"), null, supervisor);
        assertThat(line.status()).isEqualTo(LedgerStatus.ANSWERED);
    }

    @Test
    @Proves({"T22-40", "T22-43", "T05-38"})
    void responsibility_is_suggested_only_with_grave_consequences_to_who_has_authority() {
        var content = content("两次虚报办结。", "依规依纪依法处理。")
                .with(LedgerFact.SUGGESTION_KIND, SuggestionKind.PURSUE_RESPONSIBILITY)
                .with(LedgerFact.UNIT, "某供热管理所");
        assertThatThrownBy(() -> suggest(content, office.discipline)).hasMessageContaining("严重后果");
        var grave = content.with(LedgerFact.CONSEQUENCES, "信访人冬季长期无法供暖。");
        assertThatThrownBy(() -> suggest(grave, office.discipline)).hasMessageContaining("管理权限");
        var line = suggest(grave.with(LedgerFact.AUTHORITY_BASIS, "干部管理权限"), office.discipline);
        line = take(line, LedgerAction.SIGN, LedgerFacts.NONE, null, leader);
        assertThat(paper(line, 0)).contains("追究责任建议书", "某供热管理所", "信访人冬季长期无法供暖。");
        assertThat(sees(line, office.handler)).as("not whom it is about").isFalse();
    }

    @Test
    @Proves("T22-38")
    void an_inspection_is_sent_finds_tasks_feeds_back_and_ends_when_all_is_put_right() {
        var plan = LedgerFacts.NONE
                .with(LedgerFact.LEADER, "郑某")
                .with(LedgerFact.MEMBERS, "王某、李某")
                .with(LedgerFact.VISITED, "市住建局")
                .with(LedgerFact.FROM_ON, "2026-05-11")
                .with(LedgerFact.MEASURES, "查阅案卷，约见信访人。");
        assertThatThrownBy(() -> inspect(plan.with(LedgerFact.INSPECTION_KIND, InspectionKind.GOVERNMENT)))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("指定文号");
        var line = inspect(plan.with(LedgerFact.INSPECTION_KIND, InspectionKind.PETITION_OFFICE));
        line = take(line, LedgerAction.START, LedgerFacts.NONE, null, supervisor);
        line = take(line, LedgerAction.VISIT, facts(LedgerFact.VISITED, "市住建局").with(LedgerFact.PLACE, "供热科").with(LedgerFact.CONTENT, "查阅二十份案卷。"), null, supervisor);
        var due = line.dueOn();
        line = taken(line, LedgerAction.FIND, LedgerChange.saying(content("三份案卷没有告知受理。", "补出告知。"))
                .by(office.housing.id()).until(LocalDate.of(2026, 5, 30)), supervisor);
        assertThat(line.responsible()).isNull();
        assertThat(line.dueOn()).isEqualTo(due);
        var tasks = children(line);
        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.responsible()).isEqualTo(office.housing.id());
            assertThat(task.dueOn()).isEqualTo("2026-05-30");
            assertThat(task.facts().text(LedgerFact.CONTENT)).contains("补出告知。");
        });
        assertThat(history(line)).last().satisfies(step -> assertThat(step.other()).isEqualTo(tasks.get(0).id()));
        line = take(line, LedgerAction.REPORT_DONE, facts(LedgerFact.RESULT, "总体较好。").with(LedgerFact.FEEDBACK, "已当面反馈。"), null, supervisor);
        line = take(line, LedgerAction.REPORT_UPWARD, facts(LedgerFact.REPORTED_TO, "市委、市政府").with(LedgerFact.CONTENT, "重要问题报告。"), null, supervisor);
        var reported = line;
        assertThatThrownBy(() -> take(reported, LedgerAction.CLOSE, facts(LedgerFact.EFFECT, "已整改。"), null, supervisor))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("还有1项整改任务");
        jdbc.sql("update ledger_entry set open = false where id = :id").param("id", tasks.get(0).id()).update();
        line = take(line, LedgerAction.CLOSE, facts(LedgerFact.EFFECT, "已整改。"), null, supervisor);
        assertThat(line.status()).isEqualTo(LedgerStatus.CLOSED);
    }

    private String handedOver() {
        String number = office.aLetterAt(office.triage, LocalDate.of(2026, 3, 10));
        triage.triage(new TriagePetition.Command(
                office.step(number, office.triage, "2026-03-10"), MatterKind.REDRESS, null, "141002", null));
        transfer.transfer(new TransferPetition.Command(
                office.step(number, office.triage, "2026-03-10"), office.housing.id(), "请依法办理。"));
        return number;
    }

    private LedgerEntry supervise(Organ organ, SupervisionTrigger trigger, String... numbers) {
        var matters = List.of(numbers).stream().map(number -> office.petition(number).id()).toList();
        var change = LedgerChange.saying(content("至今没有答复。", "请限期办结。").with(LedgerFact.TRIGGER, trigger))
                .by(organ.id())
                .adding(matters);
        return steps.begin(LedgerKind.SUPERVISION, null, "供暖问题", null, change, today, supervisor.actor());
    }

    private LedgerEntry suggest(LedgerFacts facts, @Nullable Organ organ) {
        var change = LedgerChange.saying(facts).by(organ == null ? null : organ.id());
        return steps.begin(LedgerKind.SUGGESTION, null, "供热投诉", null, change, today, supervisor.actor());
    }

    private LedgerEntry inspect(LedgerFacts facts) {
        var change = LedgerChange.saying(facts).until(LocalDate.of(2026, 5, 20));
        return steps.begin(LedgerKind.INSPECTION, null, "供暖信访督导组", null, change, today, supervisor.actor());
    }

    private LedgerEntry take(LedgerEntry line, LedgerAction action, LedgerFacts facts, @Nullable LocalDate due, OfficerPrincipal by) {
        return taken(line, action, LedgerChange.saying(facts).until(due), by);
    }

    private LedgerEntry taken(LedgerEntry line, LedgerAction action, LedgerChange change, OfficerPrincipal by) {
        return steps.take(line.id(), line.version(), action, change, today, by.actor());
    }

    private String paper(LedgerEntry line, int place) {
        var papers = documents.ofEntry(line.id(), supervisor.actor());
        return documents.read(papers.get(place).id(), supervisor.actor()).html();
    }

    private List<LedgerStep> history(LedgerEntry line) {
        return transaction.execute(status -> entries.history(line.id()));
    }

    private List<LedgerEntry> children(LedgerEntry line) {
        return transaction.execute(status -> entries.childrenOf(line.id(), LedgerKind.TASK, supervisor.actor()));
    }

    private boolean sees(LedgerEntry entry, OfficerPrincipal officer) {
        return Boolean.TRUE.equals(transaction.execute(status -> entries.find(entry.id(), officer.actor()).isPresent()));
    }

    private StageTime supervised(String number) {
        return tracks.of(office.petition(number).id()).values().iterator().next().stream()
                .filter(one -> one.stage() == FastStage.SUPERVISE)
                .findFirst()
                .orElseThrow();
    }

    private List<SupervisionCategory> categories(String number) {
        UUID id = office.petition(number).id();
        return List.of(SupervisionCategory.values()).stream()
                .filter(one -> jdbc.sql("select count(*) from matter m where m.id = :id and " + one.condition("m"))
                                .param("id", id)
                                .query(Long.class)
                                .single()
                        == 1)
                .toList();
    }

    private static LedgerFacts decided() {
        return facts(LedgerFact.REASON, "两次督办仍未办结。").with(LedgerFact.DECIDED_BY, "市信访工作联席会议");
    }

    private static LedgerFacts content(String situation, String demand) {
        return facts(LedgerFact.SITUATION, situation).with(LedgerFact.DEMAND, demand);
    }

    private static LedgerFacts facts(LedgerFact fact, Object value) {
        return LedgerFacts.NONE.with(fact, value);
    }

    private void today(LocalDate day) {
        today = day;
        clock.set(day.atTime(LocalTime.of(9, 0)));
        clocks.refresh();
    }
}
