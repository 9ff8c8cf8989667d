package cn.petition.workflow.closure;

import cn.petition.domain.legal.Region;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.FinalisationKind;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a matter for good (终结) in one of the ways that the office uses, each with its conditions and its text. */
@Service
public class FinalisePetition {

    /**
     * @param paper authority and number of the decision on which some kinds rest
     */
    public record Command(StepRequest step, FinalisationKind kind, @Nullable String paper, String reason) {}

    private final CaseDesk desk;
    private final FinalisationBases bases;

    FinalisePetition(CaseDesk desk, FinalisationBases bases) {
        this.desk = desk;
        this.bases = bases;
    }

    @Transactional
    public void finalise(Command command) {
        var matter = desk.take(command.step());
        var petition = matter.petition();
        var basis = bases.at(Region.ofPlace(petition.place())).stream()
                .filter(one -> one.kind() == command.kind())
                .findFirst()
                .orElseThrow(() -> new ActionRefused(
                        "KindIsUsedHere", "本地没有采用“" + Labels.of(command.kind()) + "”这一终结方式，请选择其他方式。", null));
        petition.finalise(
                command.kind(),
                basis.text(),
                command.paper(),
                StepFacts.none().remark(command.reason()),
                matter.moment(),
                matter.ids(),
                matter.clock());
    }
}
