package cn.petition.workflow.execution;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.type.ExecutionOrder;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.MatterAtHand;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.transfer.Recipients;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Urges the organ that has to carry out a supported opinion until a day (督促执行, Art. 32). */
@Service
public class OrderExecution {

    /**
     * @param by the organ that carries it out, which may be the responsible one itself
     * @param supported what of the claim is supported
     * @param until the last day for carrying it out
     */
    public record Command(StepRequest step, UUID by, String supported, String task, LocalDate until, @Nullable String contact) {}

    private final CaseDesk desk;
    private final Recipients recipients;
    private final DocumentRegister documents;

    OrderExecution(CaseDesk desk, Recipients recipients, DocumentRegister documents) {
        this.desk = desk;
        this.recipients = recipients;
        this.documents = documents;
    }

    @Transactional
    public void order(Command command) {
        var matter = desk.take(command.step());
        var by = desk.organ(command.by());
        var paper = documents.draft(matter);
        var facts = StepFacts.none()
                .document(paper.id())
                .with("supported", command.supported())
                .with("contact", command.contact())
                .remark(command.task());
        matter.petition()
                .orderExecution(
                        by,
                        matter.complained(),
                        command.until(),
                        facts,
                        matter.moment(),
                        matter.ids(),
                        matter.clock());
        recipients.openToActor(matter.petition(), by, command.step().by().officer());
        documents.issue(
                paper,
                ExecutionOrder.of(
                        matter,
                        by.name(),
                        opinion(matter),
                        command.supported(),
                        command.task(),
                        command.until(),
                        command.contact()));
    }

    private String opinion(MatterAtHand matter) {
        var type = DocumentType.HANDLING_OPINION;
        return type.title()
                + documents.latest(matter.petition(), type).map(number -> "（" + number + "）").orElse("");
    }
}
