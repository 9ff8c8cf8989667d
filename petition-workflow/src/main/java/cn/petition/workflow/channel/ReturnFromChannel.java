package cn.petition.workflow.channel;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The other procedure sent a matter back; triage starts anew and its time runs from this day (法定途径退回). */
@Service
public class ReturnFromChannel {

    public record Command(StepRequest step, String organ, String reasons) {}

    private final CaseDesk desk;

    ReturnFromChannel(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void takeBack(Command command) {
        var matter = desk.take(command.step());
        matter.petition()
                .returnFromChannel(
                        StepFacts.none().with("channelOrgan", command.organ()).remark(command.reasons()),
                        matter.moment(),
                        matter.ids(),
                        matter.clock());
    }
}
