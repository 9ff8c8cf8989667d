package cn.petition.workflow.handling;

import cn.petition.domain.petition.Duty;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.ExtensionNotice;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Extends handling by 1 to 30 days in sum, approved by the head of the organ, and tells the petitioner (延期, Art. 34). */
@Service
public class ExtendHandling {

    /**
     * @param approvedBy name and post of the head who approved
     */
    public record Command(StepRequest step, int days, String reason, String approvedBy) {}

    private final CaseDesk desk;
    private final DocumentRegister documents;

    ExtendHandling(CaseDesk desk, DocumentRegister documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Transactional
    public void extend(Command command) {
        var matter = desk.take(command.step());
        var notice = documents.draft(matter);
        var before = matter.petition().dueDayOf(Duty.HANDLING);
        matter.petition()
                .extend(
                        command.days(),
                        command.reason(),
                        command.approvedBy(),
                        notice.id(),
                        matter.moment(),
                        matter.ids(),
                        matter.clock());
        documents.issue(
                notice,
                ExtensionNotice.of(matter, before, command.days(), command.reason(), command.approvedBy()));
    }
}
