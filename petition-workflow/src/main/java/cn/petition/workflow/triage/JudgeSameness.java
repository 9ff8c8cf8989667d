package cn.petition.workflow.triage;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Sameness;
import cn.petition.domain.petition.StepFacts;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person judges whether a matter is the same as an earlier one, and why (同一事项认定, Art. 19, 36). */
@Service
public class JudgeSameness {

    /**
     * @param other public number of the matter it is compared with
     * @param sameGrounds whether facts and grounds are the same
     */
    public record Command(StepRequest step, String other, Sameness sameness, boolean sameGrounds, String reasons) {}

    private final CaseDesk desk;
    private final VisiblePetitions visible;

    JudgeSameness(CaseDesk desk, VisiblePetitions visible) {
        this.desk = desk;
        this.visible = visible;
    }

    @Transactional
    public void judge(Command command) {
        var matter = desk.take(command.step());
        var other = visible.byNumber(command.other(), command.step().by());
        if (other.id().equals(matter.petition().id())) {
            throw new ActionRefused("ComparedWithAnother", "所填编号就是本事项，请填写要比对的另一件事项的编号。", null);
        }
        matter.petition()
                .record(
                        CaseAction.JUDGE_SAMENESS,
                        StepFacts.none()
                                .otherMatter(other.id())
                                .with("sameness", command.sameness())
                                .with("sameGrounds", command.sameGrounds() ? "true" : null)
                                .remark(command.reasons()),
                        matter.moment(),
                        matter.ids());
    }
}
