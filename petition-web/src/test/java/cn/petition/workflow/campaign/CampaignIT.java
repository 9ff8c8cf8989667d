package cn.petition.workflow.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.ledger.BacklogOutcome;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.reporting.campaign.LineFigure;
import cn.petition.reporting.campaign.LineFigures;
import cn.petition.reporting.campaign.LineState;
import cn.petition.reporting.campaign.WorkLines;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.Office;
import cn.petition.workflow.joining.JoinPetition;
import cn.petition.workflow.ledger.TakeLedgerStep;
import cn.petition.workflow.campaign.MoveLinesOn.Ticked;
import cn.petition.workflow.transfer.TransferPetition;
import cn.petition.workflow.triage.TriagePetition;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Campaigns and backlog of an office: what gets in, what moves, what is counted on which day. */
@PetitionTest
class CampaignIT {

    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);
    private static final LocalDate TARGET = LocalDate.of(2026, 6, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

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
    private TakeMattersOn takeOn;

    @Autowired
    private MoveLinesOn lines;

    @Autowired
    private MoveLinesOneByOne oneByOne;

    @Autowired
    private WorkLines reading;

    @Autowired
    private TriagePetition triage;

    @Autowired
    private TransferPetition transfer;

    @Autowired
    private JoinPetition join;

    private Office office;
    private OfficerPrincipal supervisor;

    @BeforeEach
    void open() {
        office = new Office(jdbc, organs, register, petitions);
        supervisor = new TestOfficers(jdbc).hireAt(office.city.id(), Role.SUPERVISOR);
        clock.set(TODAY.atTime(9, 0));
    }

    @Test
    void a_matter_enters_a_campaign_once_and_each_refusal_says_why() {
        String letter = office.aLetter();
        String other = office.aLetter();
        String joined = office.aLetterAt(office.triage, LocalDate.of(2026, 3, 9));
        join.join(new JoinPetition.Command(office.step(joined, office.triage, "2026-03-10"), other, "同人同事。"));
        String elsewhere = office.aLetterAt(office.stranger, LocalDate.of(2026, 3, 9));
        UUID campaign = campaign("百日攻坚").id();
        assertThat(take(campaign, letter).done()).isOne();

        var again = take(campaign, letter, letter, other, joined, "141000-2026-L-999999");

        assertThat(again.done()).isOne();
        assertThat(again.refused()).extracting(TakenOn.Refused::number)
                .containsExactlyInAnyOrder(letter, joined, "141000-2026-L-999999");
        assertThat(words(again, letter)).contains("已在“百日攻坚”中");
        assertThat(words(again, joined)).contains("请改为加入 " + other);
        assertThat(words(again, "141000-2026-L-999999")).contains("请核对编号");
        assertThat(take(campaign, elsewhere).done()).as("a county's matter is open to the city").isOne();
    }

    @Test
    void an_accusation_stays_out_even_for_who_knows_it() {
        String accusation = office.anAccusationAgainst(office.housing);
        var knowing = new TestOfficers(jdbc).hireAt(office.city.id(), Role.SUPERVISOR);
        jdbc.sql("insert into matter_viewer (viewer_id, matter_id, registered_at, received_on)"
                        + " select :officer, id, registered_at, received_on"
                        + " from matter where number = :number")
                .param("officer", knowing.id())
                .param("number", accusation)
                .update();
        UUID campaign = campaign("专项").id();

        assertThat(words(takeOn.intoCampaign(campaign, List.of(accusation), terms(), knowing.actor()), accusation))
                .contains("不进入台账");
        assertThat(words(take(campaign, accusation), accusation)).as("for others it does not exist").contains("请核对编号");
    }

    @Test
    void an_organ_that_does_not_know_a_matter_is_not_made_responsible_for_it() {
        String letter = office.aLetter();
        UUID campaign = campaign("专项").id();
        var forLabour = new Terms(office.labour.id(), null, LedgerFacts.NONE, BEGUN);
        assertThat(words(takeOn.intoCampaign(campaign, List.of(letter), forLabour, supervisor.actor()), letter))
                .contains("请先转送或者交办");

        transfer(letter, office.housing.id());

        assertThat(take(campaign, letter).done()).isOne();
        assertThat(states(campaign, TODAY)).singleElement().satisfies(line -> {
            assertThat(line.organ()).as("whoever handles the matter now").isEqualTo(office.housing.id());
            assertThat(line.dueOn()).as("the target day of the campaign").isEqualTo(TARGET);
        });
    }

    @Test
    void steps_at_many_lines_are_all_or_nothing_for_each_and_days_are_told_from_the_log() {
        UUID campaign = campaign("百日攻坚").id();
        take(campaign, office.aLetter(), office.aLetter(), office.aLetter());
        var all = ticked(campaign);
        var reported = lines.take(
                all.subList(0, 2), LedgerAction.REPORT_DONE, saying(LedgerFact.RESULT, "已退费。"),
                LocalDate.of(2026, 5, 6), supervisor.actor());
        assertThat(reported.done()).isEqualTo(2);

        var closed = lines.take(
                ticked(campaign), LedgerAction.CLOSE, LedgerChange.none(), LocalDate.of(2026, 5, 8), supervisor.actor());
        assertThat(closed.done()).isEqualTo(2);
        assertThat(closed.refused()).singleElement()
                .satisfies(one -> assertThat(one.words()).contains("目前是“已交办”，不能“办结”"));
        var stale = lines.take(all, LedgerAction.NOTE, saying(LedgerFact.CONTENT, "约谈。"), TODAY, supervisor.actor());
        assertThat(stale.done()).as("the line that nobody touched").isOne();
        assertThat(stale.refused()).hasSize(2).allSatisfy(one -> assertThat(one.words()).contains("别人刚刚办理过"));

        assertThat(count(campaign, "2026-05-05", LineFigure.REPORTED)).isZero();
        assertThat(count(campaign, "2026-05-06", LineFigure.REPORTED)).isEqualTo(2);
        assertThat(count(campaign, "2026-05-07", LineFigure.CLOSED)).isZero();
        assertThat(count(campaign, "2026-05-08", LineFigure.CLOSED)).isEqualTo(2);
        assertThat(count(campaign, "2026-03-01", LineFigure.ASSIGNED)).isZero();
    }

    @Test
    void a_matter_is_resolved_through_its_line_and_counts_in_every_campaign_that_holds_it() {
        String letter = office.aLetter();
        UUID first = campaign("百日攻坚").id();
        UUID second = campaign("积案化解").id();
        take(first, letter, office.aLetter());
        take(second, letter);
        var line = ticked(first).subList(0, 1);
        lines.take(line, LedgerAction.REPORT_DONE, saying(LedgerFact.RESULT, "已退费。"), BEGUN, supervisor.actor());
        var settlement = LedgerChange.saying(LedgerFacts.NONE
                .with(LedgerFact.PROOF, ResolutionProof.SETTLEMENT)
                .with(LedgerFact.DOCUMENT_NUMBER, "和解协议"));
        var resolved = oneByOne.take(
                ticked(first).subList(0, 1), LedgerAction.RESOLVE, settlement, TARGET, supervisor.actor());
        assertThat(resolved.refused()).isEmpty();

        assertThat(office.petition(letter).resolvedOn()).isEqualTo(TARGET);
        assertThat(count(first, "2026-06-09", LineFigure.RESOLVED)).isZero();
        assertThat(count(first, "2026-06-10", LineFigure.ON_TIME)).isOne();
        assertThat(count(second, "2026-06-10", LineFigure.RESOLVED)).isOne();
        var both = reading.ofCampaigns(List.of(first, second), supervisor.actor()).asOf(TODAY);
        assertThat(both).hasSize(3);
        assertThat(LineFigures.eachMatterOnce(both)).hasSize(2);
        var again = oneByOne.take(
                ticked(first).subList(0, 1), LedgerAction.RESOLVE, settlement, TODAY, supervisor.actor());
        assertThat(again.done()).isZero();
        assertThat(again.refused()).singleElement().satisfies(one -> assertThat(one.words()).contains("不重复登记"));
    }

    @Test
    void who_does_not_see_the_campaign_sees_none_of_its_numbers() {
        UUID campaign = campaign("专项").id();
        take(campaign, office.aLetter());
        assertThat(reading.ofCampaigns(List.of(campaign), office.stranger.actor()).asOf(TODAY)).isEmpty();
        assertThat(states(campaign, TODAY)).hasSize(1);
    }

    @Test
    void a_campaign_that_ended_takes_nothing_on() {
        var campaign = campaign("专项");
        steps.take(campaign.id(), 1, LedgerAction.CLOSE, saying(LedgerFact.RESULT, "小结。"), TODAY, supervisor.actor());
        String letter = office.aLetter();
        assertThatThrownBy(() -> take(campaign.id(), letter))
                .isInstanceOfSatisfying(ActionRefused.class, one -> assertThat(one.words()).contains("已经结束"));
    }

    @Test
    void a_backlog_case_ends_as_resolved_only_when_the_matter_is() {
        String letter = office.aLetter();
        var terms = new Terms(null, TARGET, LedgerFacts.NONE.with(LedgerFact.SOURCE, CaseSource.PROVINCE), BEGUN);
        assertThat(takeOn.asBacklog(List.of(letter), terms, supervisor.actor()).done()).isOne();
        assertThat(words(takeOn.asBacklog(List.of(letter), terms, supervisor.actor()), letter)).contains("积案台账");
        UUID line = jdbc.sql("select e.id from ledger_entry e join ledger_matter l on l.entry_id = e.id"
                        + " join matter m on m.id = l.matter_id where e.kind = 'BACKLOG_CASE' and m.number = :number")
                .param("number", letter)
                .query(UUID.class)
                .single();
        steps.take(line, 1, LedgerAction.REPORT_DONE, saying(LedgerFact.RESULT, "已退费。"), TODAY, supervisor.actor());
        var asResolved = LedgerChange.saying(LedgerFacts.NONE.with(LedgerFact.OUTCOME, BacklogOutcome.RESOLVED));
        assertThatThrownBy(() -> steps.take(line, 2, LedgerAction.CLOSE, asResolved, TODAY, supervisor.actor()))
                .isInstanceOfSatisfying(ActionRefused.class, one -> assertThat(one.words()).contains("先在事项中登记化解"));

        var proof = LedgerChange.saying(LedgerFacts.NONE
                .with(LedgerFact.PROOF, ResolutionProof.CESSATION_UNDERTAKING)
                .with(LedgerFact.DOCUMENT_NUMBER, "承诺书"));
        steps.take(line, 2, LedgerAction.RESOLVE, proof, TODAY, supervisor.actor());
        steps.take(line, 3, LedgerAction.CLOSE, asResolved, TODAY, supervisor.actor());

        assertThat(reading.ofBacklog(supervisor.actor()).asOf(TODAY).stream().filter(one -> one.line().equals(line)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.resolved()).isTrue();
                    assertThat(one.source()).isEqualTo("PROVINCE");
                });
    }

    private LedgerEntry campaign(String title) {
        return steps.begin(
                LedgerKind.CAMPAIGN,
                null,
                title,
                null,
                LedgerChange.saying(LedgerFacts.NONE.with(LedgerFact.SOURCE, CaseSource.OWN_SCREENING)).until(TARGET),
                BEGUN,
                supervisor.actor());
    }

    private TakenOn take(UUID campaign, String... numbers) {
        return takeOn.intoCampaign(campaign, List.of(numbers), terms(), supervisor.actor());
    }

    private static Terms terms() {
        return new Terms(null, null, LedgerFacts.NONE, BEGUN);
    }

    private static LedgerChange saying(LedgerFact fact, String words) {
        return LedgerChange.saying(LedgerFacts.NONE.with(fact, words));
    }

    private static String words(TakenOn taken, String number) {
        return taken.refused().stream().filter(one -> one.number().equals(number)).findFirst().orElseThrow().words();
    }

    private List<LineState> states(UUID campaign, LocalDate day) {
        return reading.ofCampaigns(List.of(campaign), supervisor.actor()).asOf(day);
    }

    private List<Ticked> ticked(UUID campaign) {
        return states(campaign, TODAY).stream()
                .map(one -> new Ticked(one.line(), jdbc.sql("select steps from ledger_entry where id = :id")
                        .param("id", one.line())
                        .query(Integer.class)
                        .single()))
                .toList();
    }

    private long count(UUID campaign, String day, LineFigure figure) {
        return LineFigures.of(states(campaign, LocalDate.parse(day))).count(figure);
    }

    private void transfer(String number, UUID to) {
        triage.triage(new TriagePetition.Command(
                office.step(number, office.triage, "2026-03-10"), MatterKind.REDRESS, null, null, null));
        transfer.transfer(new TransferPetition.Command(office.step(number, office.triage, "2026-03-10"), to, null));
    }
}
