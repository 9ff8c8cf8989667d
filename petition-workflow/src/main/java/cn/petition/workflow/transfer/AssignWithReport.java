package cn.petition.workflow.transfer;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.AssignmentLetter;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a matter to the organ with authority and asks for a completion report by a day (交办, Art. 22). */
@Service
public class AssignWithReport {

    /**
     * @param reportBy the day the office sets for the report; it does not move
     * @param demand what is to be reported
     */
    public record Command(StepRequest step, UUID to, LocalDate reportBy, String demand) {}

    private final CaseDesk desk;
    private final Recipients recipients;
    private final HandOverConditions conditions;
    private final DocumentRegister documents;
    private final PetitionerToldWhereItWent petitioner;

    AssignWithReport(
            CaseDesk desk,
            Recipients recipients,
            HandOverConditions conditions,
            DocumentRegister documents,
            PetitionerToldWhereItWent petitioner) {
        this.desk = desk;
        this.recipients = recipients;
        this.conditions = conditions;
        this.documents = documents;
        this.petitioner = petitioner;
    }

    @Transactional
    public void assign(Command command) {
        var matter = desk.take(command.step());
        var to = desk.organ(command.to());
        conditions.check(matter, to);
        var letter = documents.draft(matter);
        matter.petition()
                .assignWithReport(
                        to,
                        matter.complained(),
                        command.reportBy(),
                        StepFacts.none().document(letter.id()).remark(command.demand()),
                        matter.moment(),
                        matter.ids(),
                        matter.clock());
        recipients.openToActor(matter.petition(), to, command.step().by().officer());
        documents.issue(letter, AssignmentLetter.of(matter, to, command.reportBy(), command.demand()));
        petitioner.tell(matter, to, true);
    }
}
