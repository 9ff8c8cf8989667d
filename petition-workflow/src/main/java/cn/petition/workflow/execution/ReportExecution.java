package cn.petition.workflow.execution;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organ reports how it carried out the opinion and by what that is proved (Art. 32). */
@Service
public class ReportExecution {

    /**
     * @param proof papers that prove it
     */
    public record Command(StepRequest step, String result, String proof) {}

    private final CaseDesk desk;

    ReportExecution(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void report(Command command) {
        var matter = desk.take(command.step());
        var facts = StepFacts.none().with("proof", command.proof()).remark(command.result());
        matter.petition().reportExecution(facts, matter.moment(), matter.ids());
    }
}
