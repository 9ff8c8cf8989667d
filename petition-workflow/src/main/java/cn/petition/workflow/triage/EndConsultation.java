package cn.petition.workflow.triage;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.ConsultationOutcome;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what petition office and political-legal organ agreed on (会商结论). */
@Service
public class EndConsultation {

    /**
     * @param minutes what was said and agreed
     */
    public record Command(StepRequest step, ConsultationOutcome outcome, String minutes) {}

    private final CaseDesk desk;

    EndConsultation(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void end(Command command) {
        var matter = desk.take(command.step());
        matter.petition()
                .record(
                        CaseAction.END_CONSULTATION,
                        StepFacts.none().with("outcome", command.outcome()).remark(command.minutes()),
                        matter.moment(),
                        matter.ids());
    }
}
