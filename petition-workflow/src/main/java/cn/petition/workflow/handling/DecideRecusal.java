package cn.petition.workflow.handling;

import cn.petition.domain.organ.Officers.Officer;
import cn.petition.domain.organ.Officers;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.RecusalDecision;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.MatterAtHand;
import cn.petition.workflow.step.StepRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides whether an officer with an interest in a matter withdraws from it, and who takes over (回避, Art. 28). */
@Service
public class DecideRecusal {

    /**
     * @param officer whose withdrawal was asked for
     * @param interest the interest that was claimed
     * @param decidedBy name and post of who decided
     * @param successor who takes over, where the officer in charge withdraws
     */
    public record Command(
            StepRequest step,
            UUID officer,
            RecusalRequester askedBy,
            String interest,
            boolean recused,
            String decidedBy,
            String reasons,
            @Nullable UUID successor) {}

    private final CaseDesk desk;
    private final Officers officers;
    private final DocumentRegister documents;

    DecideRecusal(CaseDesk desk, Officers officers, DocumentRegister documents) {
        this.desk = desk;
        this.officers = officers;
        this.documents = documents;
    }

    @Transactional
    public void decide(Command command) {
        var matter = desk.take(command.step());
        var officer = caseOfficer(matter, command.officer());
        var successor =
                command.recused() && command.successor() != null ? caseOfficer(matter, command.successor()) : null;
        if (command.recused() && successor == null && officer.id().equals(matter.petition().handlingOfficer())) {
            throw new ActionRefused(
                    "SomebodyTakesOver", "承办人回避的，请选择接办人。", "《信访工作条例》第二十八条第三款");
        }
        var decision = documents.draft(matter);
        var facts = StepFacts.none()
                .document(decision.id())
                .with("askedBy", command.askedBy())
                .with("interest", command.interest())
                .with("decidedBy", command.decidedBy())
                .with("successorName", successor == null ? null : successor.name())
                .remark(command.reasons());
        matter.petition()
                .decideRecusal(
                        officer.id(),
                        officer.name(),
                        command.recused(),
                        successor == null ? null : successor.id(),
                        facts,
                        matter.moment(),
                        matter.ids());
        documents.issue(
                decision,
                RecusalDecision.of(
                        matter,
                        officer.name(),
                        officer.name(),
                        Labels.of(command.askedBy()),
                        command.interest(),
                        command.recused(),
                        command.reasons(),
                        successor == null ? null : successor.name()));
    }

    private Officer caseOfficer(MatterAtHand matter, UUID id) {
        return officers.withRole(matter.organ().id(), Role.CASE_OFFICER).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ActionRefused("OfficerBelongsToTheOrgan", "请选择本单位在岗的承办人。", null));
    }
}
