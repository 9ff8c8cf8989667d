package cn.petition.workflow.acceptance;

import cn.petition.domain.petition.NonAcceptanceGround;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.NonAcceptanceNotice;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A matter is not taken up, on a ground that the regulation knows (不予受理, Art. 19). */
@Service
public class RefuseAcceptance {

    /**
     * @param wayToGo where the petitioner can turn instead
     */
    public record Command(StepRequest step, NonAcceptanceGround ground, String reasons, @Nullable String wayToGo) {}

    private final CaseDesk desk;
    private final DocumentRegister documents;

    RefuseAcceptance(CaseDesk desk, DocumentRegister documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Transactional
    public void refuse(Command command) {
        var matter = desk.take(command.step());
        var notice = documents.draft(matter);
        matter.petition()
                .refuseAcceptance(
                        command.ground(),
                        StepFacts.none().document(notice.id()).remark(command.reasons()),
                        matter.moment(),
                        matter.ids());
        documents.issue(notice, NonAcceptanceNotice.of(matter, command.ground(), command.reasons(), command.wayToGo()));
    }
}
