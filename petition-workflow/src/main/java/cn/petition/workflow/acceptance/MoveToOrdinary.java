package cn.petition.workflow.acceptance;

import cn.petition.domain.legal.Region;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Simplified handling does not fit any more; the ordinary sixty days apply (转普通程序). */
@Service
public class MoveToOrdinary {

    public record Command(StepRequest step, String reason) {}

    private final CaseDesk desk;
    private final ParameterValues parameters;

    MoveToOrdinary(CaseDesk desk, ParameterValues parameters) {
        this.desk = desk;
        this.parameters = parameters;
    }

    @Transactional
    public void move(Command command) {
        var matter = desk.take(command.step());
        boolean keeps = parameters
                .current()
                .conversionKeepsAcceptance(
                        command.step().on(), Region.ofPlace(matter.petition().place()));
        matter.petition().moveToOrdinary(command.reason(), keeps, matter.moment(), matter.ids(), matter.clock());
    }
}
