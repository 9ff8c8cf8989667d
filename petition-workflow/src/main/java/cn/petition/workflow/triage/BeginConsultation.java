package cn.petition.workflow.triage;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks political-legal organs whether a doubtful matter is one of litigation (发起会商). */
@Service
public class BeginConsultation {

    /**
     * @param participants organs and persons who take part
     * @param question what is doubtful
     */
    public record Command(StepRequest step, String participants, String question) {}

    private final CaseDesk desk;

    BeginConsultation(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void begin(Command command) {
        var matter = desk.take(command.step());
        matter.petition()
                .record(
                        CaseAction.BEGIN_CONSULTATION,
                        StepFacts.none().with("participants", command.participants()).remark(command.question()),
                        matter.moment(),
                        matter.ids());
    }
}
