package cn.petition.workflow.mediation;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a mediation to which both sides agree; the clock runs on (调解, Art. 33). */
@Service
public class BeginMediation {

    /**
     * @param mediators the mediator or the members of the panel; a reconciliation has none
     */
    public record Command(StepRequest step, MediationKind kind, @Nullable String mediators) {}

    private final CaseDesk desk;

    BeginMediation(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void begin(Command command) {
        var matter = desk.take(command.step());
        if (command.kind() != MediationKind.RECONCILIATION && command.mediators() == null) {
            throw new ActionRefused("SomebodyMediates", "请填写调解员或者调解组织。", "《信访工作条例》第三十三条");
        }
        var facts = StepFacts.none().with("mediation", command.kind()).with("mediators", command.mediators());
        matter.petition().record(CaseAction.BEGIN_MEDIATION, facts, matter.moment(), matter.ids());
    }
}
