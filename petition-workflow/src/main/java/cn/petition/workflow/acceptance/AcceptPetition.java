package cn.petition.workflow.acceptance;

import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.AcceptanceNotice;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organ accepts and tells the petitioner (受理, Art. 23); handling runs from this day (Art. 34). */
@Service
public class AcceptPetition {

    /**
     * @param contact whom the petitioner may ask, as printed on the notice
     */
    public record Command(StepRequest step, @Nullable String contact) {}

    private final CaseDesk desk;
    private final DocumentRegister documents;

    AcceptPetition(CaseDesk desk, DocumentRegister documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Transactional
    public void accept(Command command) {
        var matter = desk.take(command.step());
        var notice = documents.draft(matter);
        matter.petition().accept(notice.id(), matter.moment(), matter.ids(), matter.clock());
        documents.issue(notice, AcceptanceNotice.of(matter, command.contact()));
    }
}
