package cn.petition.workflow.handling;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records how and with whom facts were established (调查核实, Art. 31). */
@Service
public class RecordInvestigation {

    /**
     * @param participants who was asked, who was there
     * @param findings what was found
     */
    public record Command(StepRequest step, InvestigationKind kind, String participants, String findings) {}

    private final CaseDesk desk;

    RecordInvestigation(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void record(Command command) {
        var matter = desk.take(command.step());
        var facts = StepFacts.none()
                .with("investigation", command.kind())
                .with("participants", command.participants())
                .remark(command.findings());
        matter.petition().record(CaseAction.RECORD_INVESTIGATION, facts, matter.moment(), matter.ids());
    }
}
