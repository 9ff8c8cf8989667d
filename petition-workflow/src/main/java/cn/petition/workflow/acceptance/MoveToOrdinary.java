package cn.petition.workflow.acceptance;

import cn.petition.domain.legal.Region;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.domain.petition.Duty;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.OrdinaryProcedureNotice;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Simplified handling does not fit any more; the ordinary sixty days apply (转普通程序). */
@Service
public class MoveToOrdinary {

    public record Command(StepRequest step, String reason) {}

    private final CaseDesk desk;
    private final DocumentRegister documents;
    private final ParameterValues parameters;

    MoveToOrdinary(CaseDesk desk, DocumentRegister documents, ParameterValues parameters) {
        this.desk = desk;
        this.documents = documents;
        this.parameters = parameters;
    }

    @Transactional
    public void move(Command command) {
        var matter = desk.take(command.step());
        var notice = documents.draft(matter);
        boolean keeps = parameters
                .current()
                .conversionKeepsAcceptance(
                        command.step().on(), Region.ofPlace(matter.petition().place()));
        matter.petition()
                .moveToOrdinary(
                        command.reason(), keeps, notice.id(), matter.moment(), matter.ids(), matter.clock());
        var from = Objects.requireNonNull(matter.petition().acceptedOn());
        var due = matter.petition().dueDayOf(Duty.HANDLING).orElseThrow();
        documents.issue(
                notice,
                OrdinaryProcedureNotice.of(
                        matter,
                        from,
                        command.reason(),
                        matter.clock().ruleFor(Duty.HANDLING, from, matter.petition().place()).amount(),
                        Objects.requireNonNull(due.dueOn())));
    }
}
