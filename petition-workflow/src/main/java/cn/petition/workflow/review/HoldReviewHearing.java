package cn.petition.workflow.review;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a hearing in the review (复查听证); it stops no clock, unlike that of the second review. */
@Service
public class HoldReviewHearing {

    /** @param participants who took part, by kind */
    public record Command(StepRequest step, String heldAt, String presider, String participants, String conclusion) {}

    private final CaseDesk desk;

    HoldReviewHearing(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void hold(Command command) {
        var matter = desk.take(command.step());
        matter.petition()
                .record(
                        CaseAction.HOLD_REVIEW_HEARING,
                        StepFacts.none()
                                .with("heldAt", command.heldAt())
                                .with("presider", command.presider())
                                .with("participants", command.participants())
                                .remark(command.conclusion()),
                        matter.moment(),
                        matter.ids());
    }
}
