package cn.petition.workflow.triage;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Step;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.InstructionSheet;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.MatterAtHand;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leader says how a matter is to be dealt with (领导批示), before it is handed over. */
@Service
public class GiveInstruction {

    public record Command(StepRequest step, String instruction) {}

    private final CaseDesk desk;
    private final DocumentRegister documents;

    GiveInstruction(CaseDesk desk, DocumentRegister documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Transactional
    public void instruct(Command command) {
        var matter = desk.take(command.step());
        var sheet = documents.draft(matter);
        var submitted = submitted(matter);
        matter.petition()
                .record(
                        CaseAction.GIVE_INSTRUCTION,
                        StepFacts.none().document(sheet.id()).remark(command.instruction()),
                        matter.moment(),
                        matter.ids());
        documents.issue(
                sheet,
                InstructionSheet.of(
                        matter,
                        String.valueOf(submitted.remark()),
                        submitted.actorName(),
                        matter.moment().by().name(),
                        command.instruction(),
                        matter.moment().on()));
    }

    private static Step submitted(MatterAtHand matter) {
        return matter.petition().steps().stream()
                .filter(step -> step.action() == CaseAction.SUBMIT_FOR_INSTRUCTION)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new ActionRefused("SubmittedFirst", "该事项没有呈送阅批。", null));
    }
}
