package cn.petition.workflow.transfer;

import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office agrees with an objection and takes the papers back (退回); triage owes what it owed before. */
@Service
public class ConsentToReturn {

    public record Command(StepRequest step, String grounds) {}

    private final CaseDesk desk;

    ConsentToReturn(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void consent(Command command) {
        var matter = desk.take(command.step());
        matter.petition().takeBack(command.grounds(), matter.moment(), matter.ids(), matter.clock());
    }
}
