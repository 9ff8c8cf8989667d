package cn.petition.workflow.closure;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.CompletionGround;
import cn.petition.domain.petition.HandlingRoute;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.CompletionReport;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes the file (办结): handled, which is neither settled nor final; answers an assignment with its report. */
@Service
public class CompleteHandling {

    /**
     * @param result what was investigated and done; an assignment needs it
     */
    public record Command(StepRequest step, CompletionGround ground, @Nullable String result) {}

    private final CaseDesk desk;
    private final DocumentRegister documents;

    CompleteHandling(CaseDesk desk, DocumentRegister documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Transactional
    public void complete(Command command) {
        var matter = desk.take(command.step());
        boolean reports = matter.petition().route() == HandlingRoute.ASSIGNMENT;
        if (reports && command.result() == null) {
            throw new ActionRefused(
                    "AssignmentIsAnsweredWithAReport", "交办事项办结时应当报告办理情况，请填写。", "《信访工作条例》第二十二条第一款第三项");
        }
        var report = reports ? documents.draft(matter) : null;
        var facts = StepFacts.none().remark(command.result()).document(report == null ? null : report.id());
        matter.petition().complete(command.ground(), facts, matter.moment(), matter.ids(), matter.clock());
        if (report != null) {
            var office = desk.organ(matter.petition().registeringOrgan());
            documents.issue(report, CompletionReport.of(matter, office, command.ground(), command.result()));
        }
    }
}
