package cn.petition.workflow.closure;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.AssistanceReferral;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commends a petitioner in need to the organ that helps (救助转介, Art. 37). */
@Service
public class ReferToAssistance {

    /**
     * @param recipient the organ or institution that helps
     * @param result what came of it, where it is known already
     */
    public record Command(
            StepRequest step,
            AssistanceKind kind,
            String recipient,
            String situation,
            String need,
            @Nullable String result) {}

    private final CaseDesk desk;
    private final DocumentRegister documents;

    ReferToAssistance(CaseDesk desk, DocumentRegister documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Transactional
    public void refer(Command command) {
        var matter = desk.take(command.step());
        var referral = documents.draft(matter);
        var facts = StepFacts.none()
                .document(referral.id())
                .with("assistance", command.kind())
                .with("recipient", command.recipient())
                .with("situation", command.situation())
                .with("assistanceResult", command.result())
                .remark(command.need());
        matter.petition().record(CaseAction.REFER_TO_ASSISTANCE, facts, matter.moment(), matter.ids());
        documents.issue(
                referral,
                AssistanceReferral.of(matter, command.recipient(), command.situation(), command.need(), null));
    }
}
