package cn.petition.workflow.acceptance;

import cn.petition.domain.petition.StepFacts;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.NoFurtherAcceptanceNotice;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The same facts and grounds after a second review are not taken up again (不再受理, Art. 36). */
@Service
public class RefuseFurtherAcceptance {

    /**
     * @param earlier public number of the matter that the second review ended
     * @param secondReviewOpinion number of the second review opinion on the same facts and grounds
     */
    public record Command(StepRequest step, String earlier, String secondReviewOpinion, String reasons) {}

    private final CaseDesk desk;
    private final VisiblePetitions visible;
    private final DocumentRegister documents;

    RefuseFurtherAcceptance(CaseDesk desk, VisiblePetitions visible, DocumentRegister documents) {
        this.desk = desk;
        this.visible = visible;
        this.documents = documents;
    }

    @Transactional
    public void refuse(Command command) {
        var matter = desk.take(command.step());
        var notice = documents.draft(matter);
        matter.petition()
                .refuseFurtherAcceptance(
                        visible.byNumber(command.earlier(), command.step().by()),
                        StepFacts.none()
                                .document(notice.id())
                                .with("secondReviewOpinion", command.secondReviewOpinion())
                                .remark(command.reasons()),
                        matter.moment(),
                        matter.ids());
        documents.issue(
                notice, NoFurtherAcceptanceNotice.of(matter, command.secondReviewOpinion(), command.reasons()));
    }
}
