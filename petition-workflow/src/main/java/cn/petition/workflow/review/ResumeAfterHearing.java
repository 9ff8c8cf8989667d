package cn.petition.workflow.review;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hearing of a second review has ended: the clock goes on with the next day. */
@Service
public class ResumeAfterHearing {

    /** @param participants who took part, by kind */
    public record Command(StepRequest step, String heldAt, String presider, String participants, String conclusion) {}

    private final CaseDesk desk;

    ResumeAfterHearing(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void resume(Command command) {
        var matter = desk.take(command.step());
        matter.petition()
                .resumeAfterHearing(
                        StepFacts.none()
                                .with("heldAt", command.heldAt())
                                .with("presider", command.presider())
                                .with("participants", command.participants())
                                .remark(command.conclusion()),
                        matter.moment(),
                        matter.ids(),
                        matter.clock());
    }
}
