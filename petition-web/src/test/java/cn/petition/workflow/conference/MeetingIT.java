package cn.petition.workflow.conference;

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
import cn.petition.domain.ledger.MeetingKind;
import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.Petitions;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.Office;
import cn.petition.workflow.ledger.TakeLedgerStep;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A meeting takes matters onto its agenda, decides tasks, and its tasks are followed to the end. */
@PetitionTest
class MeetingIT {

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
    private TakeLedgerStep steps;

    @Autowired
    private LedgerEntries entries;

    @Autowired
    private TransactionTemplate transaction;

    private Office office;
    private OfficerPrincipal supervisor;
    private OfficerPrincipal leader;

    @BeforeEach
    void open() {
        office = new Office(jdbc, organs, register, petitions);
        clock.set(LocalDateTime.of(2026, 4, 30, 9, 0));
        var officers = new TestOfficers(jdbc);
        supervisor = officers.hireAt(office.city.id(), Role.SUPERVISOR);
        leader = officers.hireAt(office.city.id(), Role.LEADER);
    }

    @Test
    @Proves("T22-13")
    void a_meeting_gives_tasks_once_it_was_held_and_its_minutes_follow_within_a_week() {
        var matter = office.petition(office.aLetter()).id();
        var meeting = planned(List.of(matter));
        assertThat(meeting.dueOn()).isEqualTo("2026-04-10");
        assertThatThrownBy(() -> task(meeting, office.housing.id())).hasMessageContaining("还没有举行");

        var held = take(meeting, LedgerAction.HOLD, "2026-04-10", supervisor, LedgerChange.saying(
                LedgerFacts.NONE.with(LedgerFact.PARTICIPANTS, "市住建局\n市财政局")));
        assertThat(held.dueOn()).as("minutes a week later").isEqualTo("2026-04-17");
        assertThat(task(held, office.housing.id()).responsible()).isEqualTo(office.housing.id());
    }

    @Test
    @Proves("T22-13")
    void a_task_is_given_reported_returned_and_confirmed() {
        var meeting = planned(List.of());
        var held = take(meeting, LedgerAction.HOLD, "2026-04-10", supervisor, LedgerChange.saying(
                LedgerFacts.NONE.with(LedgerFact.PARTICIPANTS, "市住建局")));
        var task = task(held, office.housing.id());
        assertThatThrownBy(() -> steps.begin(
                        LedgerKind.TASK,
                        held.id(),
                        "任务",
                        null,
                        LedgerChange.saying(LedgerFacts.NONE.with(LedgerFact.CONTENT, "某事。"))
                                .by(office.housing.id())
                                .until(day("2026-04-09")),
                        day("2026-04-10"),
                        supervisor.actor()))
                .hasMessageContaining("早于布置之日");

        var reported = take(task, LedgerAction.REPORT_DONE, "2026-04-15", office.handler, result("已退费。"));
        var returned = take(reported, LedgerAction.RETURN, "2026-04-16", supervisor, reason("还缺退费凭证。"));
        assertThat(returned.status()).isEqualTo(LedgerStatus.ASSIGNED);
        var extended = take(returned, LedgerAction.EXTEND, "2026-04-16", supervisor, LedgerChange.saying(LedgerFacts.NONE
                        .with(LedgerFact.REASON, "凭证在银行。")
                        .with(LedgerFact.APPROVED_BY, "局长"))
                .until(day("2026-05-10")));
        assertThat(extended.dueOn()).isEqualTo("2026-05-10");
        var again = take(extended, LedgerAction.REPORT_DONE, "2026-04-20", supervisor, result("凭证已补齐。"));
        assertThatThrownBy(() -> take(again, LedgerAction.CLOSE, "2026-04-20", supervisor, LedgerChange.none()))
                .isInstanceOfSatisfying(ActionRefused.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo("ConfirmedBySomebodyElse"));
        assertThat(take(again, LedgerAction.CLOSE, "2026-04-21", leader, LedgerChange.none()).endedOn())
                .isEqualTo("2026-04-21");

        assertThatThrownBy(() -> transaction.execute(
                        status -> entries.find(task.id(), office.stranger.actor()).orElseThrow(NotFound::new)))
                .isInstanceOf(NotFound.class);
        var minutes = take(held, LedgerAction.MINUTES, "2026-04-17", supervisor, LedgerChange.saying(
                LedgerFacts.NONE.with(LedgerFact.MINUTES, "会议议定由市住建局退费。")));
        assertThat(minutes.status()).isEqualTo(LedgerStatus.CLOSED);
        transaction.executeWithoutResult(status -> assertThat(
                        entries.childrenOf(held.id(), LedgerKind.TASK, supervisor.actor()))
                .extracting(LedgerEntry::id)
                .containsExactly(task.id()));
    }

    @Test
    @Proves("T22-24")
    void a_disputed_matter_stands_on_the_agenda_and_a_sealed_one_never_does() {
        var matter = office.petition(office.aLetter()).id();
        var meeting = planned(List.of());
        take(meeting, LedgerAction.ADD_MATTER, "2026-04-02", supervisor, LedgerChange.saying(
                        LedgerFacts.NONE.with(LedgerFact.REASON, "两次退回，职责有争议。"))
                .adding(List.of(matter)));
        transaction.executeWithoutResult(status -> assertThat(
                        entries.about(matter, List.of(LedgerKind.MEETING), supervisor.actor()))
                .extracting(LedgerEntry::id)
                .contains(meeting.id()));
        var accusation = office.petition(office.anAccusationAgainst(office.housing)).id();
        assertThatThrownBy(() -> planned(List.of(accusation))).isInstanceOf(NotFound.class);
    }

    private LedgerEntry planned(List<UUID> matters) {
        return steps.begin(
                LedgerKind.MEETING,
                null,
                "供暖问题专题协调会",
                null,
                LedgerChange.saying(LedgerFacts.NONE
                                .with(LedgerFact.FORM, MeetingKind.COORDINATION)
                                .with(LedgerFact.HELD_ON, "2026-04-10")
                                .with(LedgerFact.PLACE, "市信访局会议室")
                                .with(LedgerFact.LEADER, "某副市长")
                                .with(LedgerFact.PARTICIPANTS, "市住建局\n市财政局"))
                        .adding(matters),
                day("2026-04-01"),
                supervisor.actor());
    }

    private LedgerEntry task(LedgerEntry meeting, UUID organ) {
        return steps.begin(
                LedgerKind.TASK,
                meeting.id(),
                "退还供暖费",
                null,
                LedgerChange.saying(LedgerFacts.NONE.with(LedgerFact.CONTENT, "核实温度并退费。"))
                        .by(organ)
                        .until(day("2026-04-25")),
                day("2026-04-10"),
                supervisor.actor());
    }

    private LedgerEntry take(
            LedgerEntry line, LedgerAction action, String on, OfficerPrincipal by, LedgerChange change) {
        return steps.take(line.id(), line.version(), action, change, day(on), by.actor());
    }

    private static LedgerChange result(String words) {
        return LedgerChange.saying(LedgerFacts.NONE.with(LedgerFact.RESULT, words));
    }

    private static LedgerChange reason(String words) {
        return LedgerChange.saying(LedgerFacts.NONE.with(LedgerFact.REASON, words));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
