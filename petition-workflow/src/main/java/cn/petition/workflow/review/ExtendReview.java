package cn.petition.workflow.review;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Extends a review where a regional text that is switched on knows it; no national rule does. */
@Service
public class ExtendReview {

    /** @param approvedBy the review committee that approved */
    public record Command(StepRequest step, int days, String reason, String approvedBy) {}

    private final CaseDesk desk;

    ExtendReview(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void extend(Command command) {
        var matter = desk.take(command.step());
        matter.petition()
                .extendReview(
                        command.days(),
                        command.reason(),
                        command.approvedBy(),
                        StepFacts.none(),
                        matter.moment(),
                        matter.ids(),
                        matter.clock());
    }
}
