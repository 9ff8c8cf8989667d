package cn.petition.workflow.channel;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a visitor where a litigation matter belongs and records what was said (释法明理、引导, Art. 20, 22). */
@Service
public class GuideToPoliticalLegal {

    /**
     * @param guidedTo the political-legal organ named to the visitor
     * @param explained what was explained and what the visitor said
     */
    public record Command(StepRequest step, String guidedTo, String explained) {}

    private final CaseDesk desk;

    GuideToPoliticalLegal(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void guide(Command command) {
        var matter = desk.take(command.step());
        matter.petition()
                .guideToPoliticalLegal(
                        StepFacts.none().with("guidedTo", command.guidedTo()).remark(command.explained()),
                        matter.moment(),
                        matter.ids());
    }
}
