package cn.petition.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.CompletionGround;
import cn.petition.domain.petition.HandlingRoute;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.OpinionOutcome;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.petition.Satisfaction;
import cn.petition.domain.petition.ServiceMethod;
import cn.petition.domain.petition.ServiceOutcome;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.workflow.acceptance.AcceptPetition;
import cn.petition.workflow.casefile.CaseFiles;
import cn.petition.workflow.closure.CompleteHandling;
import cn.petition.workflow.closure.RecordRating;
import cn.petition.workflow.document.IssuedDocuments;
import cn.petition.workflow.handling.AssignOfficer;
import cn.petition.workflow.handling.ExtendHandling;
import cn.petition.workflow.handling.IssueOpinion;
import cn.petition.workflow.handling.RevokeExtension;
import cn.petition.workflow.handling.ServeOpinion;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.transfer.AssignWithReport;
import cn.petition.workflow.transfer.ReceivePetition;
import cn.petition.workflow.triage.TriagePetition;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A letter on the whole main road, each step by the officer of the organ whose turn it is. */
@PetitionTest
class MainRoadIT {

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
    private TriagePetition triage;

    @Autowired
    private AssignWithReport assignWithReport;

    @Autowired
    private ReceivePetition receive;

    @Autowired
    private AcceptPetition accept;

    @Autowired
    private AssignOfficer assignOfficer;

    @Autowired
    private ExtendHandling extend;

    @Autowired
    private RevokeExtension revokeExtension;

    @Autowired
    private IssueOpinion issueOpinion;

    @Autowired
    private ServeOpinion serve;

    @Autowired
    private CompleteHandling complete;

    @Autowired
    private RecordRating rate;

    @Autowired
    private CaseFiles files;

    @Autowired
    private IssuedDocuments documents;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(jdbc, organs, register, petitions);
        clock.set(LocalDateTime.of(2026, 6, 30, 9, 0));
    }

    @Test
    @Proves({"T22-14", "T22-22", "T22-23", "T22-32"})
    void a_letter_goes_from_registration_to_rating() {
        String number = office.aLetter();
        triage.triage(new TriagePetition.Command(
                office.step(number, office.triage, "2026-03-03"), MatterKind.REDRESS, null, "141002", null));
        assignWithReport.assign(new AssignWithReport.Command(
                office.step(number, office.triage, "2026-03-04"), office.housing.id(), LocalDate.parse("2026-05-29"), "请查明供热情况并报告。"));

        var assigned = office.petition(number);
        assertThat(assigned.status()).isEqualTo(PetitionStatus.ASSIGNED);
        assertThat(assigned.route()).isEqualTo(HandlingRoute.ASSIGNMENT);
        assertThat(assigned.dueOn()).as("15 days of notice from the hand-over, not from the receipt").isEqualTo("2026-03-19");
        assertThat(assigned.dueOrgan()).isEqualTo(office.housing.id());

        receive.receive(new ReceivePetition.Command(office.step(number, office.handler, "2026-03-05")));
        accept.accept(new AcceptPetition.Command(office.step(number, office.handler, "2026-03-09"), "供热科 12345"));
        assertThat(office.petition(number).dueOn()).as("60 days of handling").isEqualTo("2026-05-08");

        assignOfficer.assign(new AssignOfficer.Command(office.step(number, office.handler, "2026-03-10"), office.handler.id()));
        extend.extend(new ExtendHandling.Command(office.step(number, office.handler, "2026-04-20"), 10, "需要检测。", "王某 局长"));
        assertThat(office.petition(number).dueOn()).isEqualTo("2026-05-18");
        revokeExtension.revoke(new RevokeExtension.Command(office.step(number, office.handler, "2026-04-21"), "检测已完成。"));
        assertThat(office.petition(number).dueOn()).as("the day before the extension").isEqualTo("2026-05-08");

        issueOpinion.issue(new IssueOpinion.Command(
                office.step(number, office.handler, "2026-05-06"),
                OpinionOutcome.SUPPORTED,
                "2026年1月经检测，室温低于合同约定。",
                "供热单位已更换管道，按合同供热，并退还部分费用。",
                "《城市供热条例》第二十一条"));
        serve.serve(new ServeOpinion.Command(
                office.step(number, office.handler, "2026-05-08"), ServiceMethod.IN_PERSON, ServiceOutcome.SIGNED, "张某某", null));
        complete.complete(new CompleteHandling.Command(
                office.step(number, office.handler, "2026-05-12"), CompletionGround.PETITIONER_AGREES, "已按期办理，信访人满意。"));
        rate.rate(new RecordRating.Command(
                office.step(number, office.triage, "2026-05-20"), Satisfaction.SATISFIED, Satisfaction.MOSTLY_SATISFIED, null));

        var done = office.petition(number);
        assertThat(done.status()).isEqualTo(PetitionStatus.COMPLETED);
        assertThat(done.open()).isFalse();
        assertThat(done.dueOn()).isNull();

        var file = files.read(number, office.triage.actor());
        assertThat(file.steps()).extracting(step -> step.action().name()).containsExactly(
                "REGISTER", "TRIAGE", "ASSIGN_WITH_REPORT", "RECEIVE", "ACCEPT", "ASSIGN_OFFICER", "EXTEND",
                "REVOKE_EXTENSION", "ISSUE_OPINION", "SERVE", "COMPLETE", "RATE");
        assertThat(file.steps()).allSatisfy(step -> assertThat(step.article()).isNotBlank());
        assertThat(file.steps()).filteredOn(step -> step.document() != null)
                .extracting(step -> step.documentTitle())
                .containsExactly(
                        "交办函", "信访事项受理告知书", "信访事项办理人员指派单", "信访事项延期办理告知书", "信访处理意见书", "送达回证", "信访事项办结报告");
        assertThat(file.obligations()).allSatisfy(one -> assertThat(one.facts().endedOn()).isNotNull());
        for (var step : file.steps()) {
            if (step.document() != null) {
                assertThat(documents.read(number, step.document(), office.handler.actor()).html())
                        .contains(String.valueOf(step.documentNumber()))
                        .contains(number);
            }
        }
    }

    @Test
    void a_step_on_an_older_version_is_a_conflict_and_leaves_nothing() {
        String number = office.aLetter();
        StepRequest stale = office.step(number, office.triage, "2026-03-03");
        triage.triage(new TriagePetition.Command(stale, MatterKind.REDRESS, null, null, null));
        assertThatThrownBy(() -> triage.triage(new TriagePetition.Command(stale, MatterKind.PROPOSAL, null, null, null)))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        assertThat(files.log(number, office.triage.actor())).hasSize(2);
    }

    @Test
    void a_foreign_officer_finds_nothing() {
        String number = office.aLetter();
        var step = office.step(number, office.stranger, "2026-03-03");
        assertThatThrownBy(() -> triage.triage(new TriagePetition.Command(step, MatterKind.REDRESS, null, null, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.read(number, office.stranger.actor())).isInstanceOf(NotFound.class);
    }

    @Test
    void an_officer_of_the_wrong_organ_is_told_whose_turn_it_is() {
        String number = office.aLetter();
        triage.triage(new TriagePetition.Command(
                office.step(number, office.triage, "2026-03-03"), MatterKind.REDRESS, null, null, null));
        assertThatThrownBy(() -> receive.receive(new ReceivePetition.Command(office.step(number, office.triage, "2026-03-04"))))
                .isInstanceOf(ActionRefused.class);
    }
}
