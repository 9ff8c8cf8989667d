package cn.petition.workflow.transfer;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.ReferralLetter;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends an accusation to the discipline organ with authority (Art. 22, 30). */
@Service
public class SendToDiscipline {

    public record Command(StepRequest step, UUID to, @Nullable String remark) {}

    private final CaseDesk desk;
    private final Recipients recipients;
    private final DocumentRegister documents;

    SendToDiscipline(CaseDesk desk, Recipients recipients, DocumentRegister documents) {
        this.desk = desk;
        this.recipients = recipients;
        this.documents = documents;
    }

    @Transactional
    public void send(Command command) {
        var matter = desk.take(command.step());
        var to = desk.organ(command.to());
        var letter = documents.draft(matter);
        matter.petition()
                .sendAway(
                        CaseAction.SEND_TO_DISCIPLINE,
                        to,
                        matter.complained(),
                        StepFacts.none().document(letter.id()).remark(command.remark()),
                        matter.moment(),
                        matter.ids());
        recipients.openToOther(matter.petition(), to, command.step().by().officer());
        documents.issue(letter, ReferralLetter.of(matter, to, command.remark()));
    }
}
