package cn.petition.workflow.handling;

import cn.petition.domain.organ.Officers;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Duty;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.ExtensionNotice;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.MatterAtHand;
import cn.petition.workflow.step.StepRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Extends handling by 1 to 30 days in sum, approved by the head of the organ, and tells the petitioner (延期, Art. 34). */
@Service
public class ExtendHandling {

    /**
     * @param approver account of the head who approved, where the head has one
     * @param approvedBy name and post of the head who approved, where the head has no account
     */
    public record Command(
            StepRequest step, int days, String reason, @Nullable UUID approver, @Nullable String approvedBy) {

        /** Approved by a head without an account. */
        public Command(StepRequest step, int days, String reason, String approvedBy) {
            this(step, days, reason, null, approvedBy);
        }
    }

    private final CaseDesk desk;
    private final Officers officers;
    private final DocumentRegister documents;

    ExtendHandling(CaseDesk desk, Officers officers, DocumentRegister documents) {
        this.desk = desk;
        this.officers = officers;
        this.documents = documents;
    }

    @Transactional
    public void extend(Command command) {
        var matter = desk.take(command.step());
        String approvedBy = approvedBy(command, matter);
        var notice = documents.draft(matter);
        var before = matter.petition().dueDayOf(Duty.HANDLING);
        matter.petition()
                .extend(
                        command.days(),
                        command.reason(),
                        approvedBy,
                        notice.id(),
                        matter.moment(),
                        matter.ids(),
                        matter.clock());
        documents.issue(
                notice,
                ExtensionNotice.of(matter, before, command.days(), command.reason(), approvedBy));
    }

    private String approvedBy(Command command, MatterAtHand matter) {
        if (command.approver() == null) {
            return new ApprovedByTheHead().named(command.approvedBy());
        }
        return officers.withRole(matter.organ().id(), Role.LEADER).stream()
                .filter(one -> one.id().equals(command.approver()))
                .map(one -> (one.name() + " " + one.post()).strip())
                .findFirst()
                .orElseThrow(() -> new ActionRefused(
                        "ApprovedByTheHead", "批准人应为本机关、单位负责人，请重新选择。", "《信访工作条例》第三十四条"));
    }
}
