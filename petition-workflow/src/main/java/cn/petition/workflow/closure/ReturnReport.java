package cn.petition.workflow.closure;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The assigning office sends the completion report back; another one is owed until a new day (Art. 22). */
@Service
public class ReturnReport {

    /**
     * @param reportBy the new day for the report
     */
    public record Command(StepRequest step, LocalDate reportBy, String reason) {}

    private final CaseDesk desk;

    ReturnReport(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void giveBack(Command command) {
        var matter = desk.take(command.step());
        var facts = StepFacts.none().remark(command.reason());
        matter.petition().returnReport(command.reportBy(), facts, matter.moment(), matter.ids(), matter.clock());
    }
}
