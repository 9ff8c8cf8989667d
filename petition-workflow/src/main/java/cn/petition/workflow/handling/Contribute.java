package cn.petition.workflow.handling;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The joint organ says what it has to say (协办意见, Art. 24). */
@Service
public class Contribute {

    public record Command(StepRequest step, String contribution) {}

    private final CaseDesk desk;

    Contribute(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void contribute(Command command) {
        var matter = desk.take(command.step());
        matter.petition().contribute(StepFacts.none().remark(command.contribution()), matter.moment(), matter.ids());
    }
}
