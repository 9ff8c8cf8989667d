package cn.petition.workflow.triage;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.ConsultationOutcome;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.Step;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.ConsultationRecord;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.MatterAtHand;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what petition office and political-legal organ agreed on (会商结论). */
@Service
public class EndConsultation {

    /**
     * @param minutes what was said and agreed
     */
    public record Command(StepRequest step, ConsultationOutcome outcome, String minutes) {}

    private final CaseDesk desk;
    private final DocumentRegister documents;

    EndConsultation(CaseDesk desk, DocumentRegister documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Transactional
    public void end(Command command) {
        var matter = desk.take(command.step());
        var minutes = documents.draft(matter);
        var begun = lastStep(matter, CaseAction.BEGIN_CONSULTATION);
        matter.petition()
                .record(
                        CaseAction.END_CONSULTATION,
                        StepFacts.none().document(minutes.id()).with("outcome", command.outcome()).remark(command.minutes()),
                        matter.moment(),
                        matter.ids());
        documents.issue(
                minutes,
                ConsultationRecord.of(
                        matter,
                        matter.organ().name(),
                        begun.occurredOn(),
                        begun.facts().getOrDefault("participants", ""),
                        String.valueOf(begun.remark()),
                        command.minutes(),
                        Labels.of(command.outcome())));
    }

    private static Step lastStep(MatterAtHand matter, CaseAction action) {
        return matter.petition().steps().stream()
                .filter(step -> step.action() == action)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new ActionRefused("ConsultationWasBegun", "该事项没有正在进行的会商。", null));
    }
}
