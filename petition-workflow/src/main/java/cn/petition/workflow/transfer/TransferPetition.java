package cn.petition.workflow.transfer;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.ForwardingLetter;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a matter to the organ with authority; no report is asked for (转送, Art. 22). */
@Service
public class TransferPetition {

    public record Command(StepRequest step, UUID to, @Nullable String remark) {}

    private final CaseDesk desk;
    private final Recipients recipients;
    private final HandOverConditions conditions;
    private final DocumentRegister documents;
    private final PetitionerToldWhereItWent petitioner;

    TransferPetition(
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
    public void transfer(Command command) {
        var matter = desk.take(command.step());
        var to = desk.organ(command.to());
        conditions.check(matter, to);
        var letter = documents.draft(matter);
        matter.petition()
                .transfer(
                        to,
                        matter.complained(),
                        StepFacts.none().document(letter.id()).remark(command.remark()),
                        matter.moment(),
                        matter.ids(),
                        matter.clock());
        recipients.openToActor(matter.petition(), to, command.step().by().officer());
        documents.issue(letter, ForwardingLetter.of(matter, to, command.remark()));
        petitioner.tell(matter, to, false);
    }
}
