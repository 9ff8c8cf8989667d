package cn.petition.workflow.handling;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what a lawyer at the reception or an adviser was asked and said (律师咨询). */
@Service
public class ConsultLawyer {

    /**
     * @param counsel name of the lawyer
     * @param lawOffice firm of the lawyer, where it was named
     */
    public record Command(StepRequest step, String counsel, @Nullable String lawOffice, String question, String advice) {}

    private final CaseDesk desk;

    ConsultLawyer(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void consult(Command command) {
        var matter = desk.take(command.step());
        var facts = StepFacts.none()
                .with("lawyer", command.counsel())
                .with("lawOffice", command.lawOffice())
                .with("question", command.question())
                .remark(command.advice());
        matter.petition().record(CaseAction.CONSULT_LAWYER, facts, matter.moment(), matter.ids());
    }
}
