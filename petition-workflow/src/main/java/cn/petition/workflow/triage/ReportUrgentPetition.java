package cn.petition.workflow.triage;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import java.time.LocalDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that a major or urgent matter was reported to the party committee and government, the joint conference's
 * office and the petition office above, to whom and at which minute (重大、紧急信访事项, Art. 25; 《信访条例》第二十六条).
 */
@Service
public class ReportUrgentPetition {

    /**
     * @param to everybody who was told, as the office names them
     * @param at when they were told, in the office's zone
     */
    public record Command(StepRequest step, String to, LocalDateTime at, String situation) {}

    private final CaseDesk desk;

    ReportUrgentPetition(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void report(Command command) {
        var matter = desk.take(command.step());
        var facts = StepFacts.none()
                .with("reportedTo", command.to())
                .with("reportedAt", command.at())
                .remark(command.situation());
        matter.petition().record(CaseAction.REPORT_URGENT, facts, matter.moment(), matter.ids());
    }
}
