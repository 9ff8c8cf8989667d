package cn.petition.workflow.review;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops the clock of a second review for its hearing (听证所需时间不计入, Art. 36); it has no last day until it goes on. */
@Service
public class SuspendForHearing {

    /** @param approvedBy name and post of who decided on the hearing */
    public record Command(StepRequest step, String approvedBy, String reason) {}

    private final CaseDesk desk;

    SuspendForHearing(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void suspend(Command command) {
        var matter = desk.take(command.step());
        matter.petition()
                .suspendForHearing(
                        command.approvedBy(),
                        StepFacts.none().remark(command.reason()),
                        matter.moment(),
                        matter.ids(),
                        matter.clock());
    }
}
