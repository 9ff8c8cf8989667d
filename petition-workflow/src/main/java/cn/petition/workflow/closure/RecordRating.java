package cn.petition.workflow.closure;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Satisfaction;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the petitioner says of the petition office and of the responsible organ, each on its own (Art. 21). */
@Service
public class RecordRating {

    public record Command(StepRequest step, @Nullable Satisfaction office, @Nullable Satisfaction organ, @Nullable String words) {}

    private final CaseDesk desk;

    RecordRating(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void rate(Command command) {
        var matter = desk.take(command.step());
        if (command.office() == null && command.organ() == null) {
            throw new ActionRefused("RatesSomebody", "请至少填写对信访部门或者对责任单位的一项评价。", null);
        }
        matter.petition()
                .rate(
                        command.office(),
                        command.organ(),
                        matter.filing().firstKnown(),
                        StepFacts.none().remark(command.words()),
                        matter.moment(),
                        matter.ids(),
                        matter.clock());
    }
}
