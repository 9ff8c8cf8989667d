package cn.petition.workflow.handling;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.transfer.Recipients;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks another organ to contribute to a matter until a day (协办, Art. 24). */
@Service
public class AddJointOrgan {

    /**
     * @param task what is asked for
     * @param until the day until which it is to contribute
     */
    public record Command(StepRequest step, UUID to, String task, LocalDate until) {}

    private final CaseDesk desk;
    private final Recipients recipients;

    AddJointOrgan(CaseDesk desk, Recipients recipients) {
        this.desk = desk;
        this.recipients = recipients;
    }

    @Transactional
    public void add(Command command) {
        var matter = desk.take(command.step());
        var to = desk.organ(command.to());
        matter.petition()
                .addJointOrgan(
                        to,
                        matter.complained(),
                        command.until(),
                        StepFacts.none().remark(command.task()),
                        matter.moment(),
                        matter.ids(),
                        matter.clock());
        recipients.openToActor(matter.petition(), to, command.step().by().officer());
    }
}
