package cn.petition.workflow.handling;

import cn.petition.domain.legal.Region;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.domain.petition.ServiceMethod;
import cn.petition.domain.petition.ServiceOutcome;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.type.ServiceReceipt;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.MatterAtHand;
import cn.petition.workflow.step.StepRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that the opinion reached the petitioner (送达); the time to ask for a review runs from this day (Art. 35). */
@Service
public class ServeOpinion {

    /**
     * @param receiver who signed, or to whom it was offered, or where the public notice stands
     * @param witness who saw that it was refused
     */
    public record Command(
            StepRequest step,
            ServiceMethod method,
            ServiceOutcome outcome,
            String receiver,
            @Nullable String witness,
            @Nullable String remark) {

        /** A service that needs no witness. */
        public Command(
                StepRequest step, ServiceMethod method, ServiceOutcome outcome, String receiver, @Nullable String remark) {
            this(step, method, outcome, receiver, null, remark);
        }
    }

    private final CaseDesk desk;
    private final DocumentRegister documents;
    private final ParameterValues parameters;

    ServeOpinion(CaseDesk desk, DocumentRegister documents, ParameterValues parameters) {
        this.desk = desk;
        this.documents = documents;
        this.parameters = parameters;
    }

    @Transactional
    public void serve(Command command) {
        var matter = desk.take(command.step());
        new RefusalIsWitnessed().check(command.outcome(), command.witness());
        var receipt = documents.draft(matter);
        matter.petition()
                .serve(
                        command.method(),
                        command.outcome(),
                        refusalCounts(matter),
                        reachedOn(matter, command.outcome()),
                        StepFacts.none()
                                .document(receipt.id())
                                .with("receiver", command.receiver())
                                .with("witness", command.witness())
                                .remark(command.remark()),
                        matter.moment(),
                        matter.ids());
        documents.issue(
                receipt,
                ServiceReceipt.of(
                        matter,
                        documents.latest(matter.petition(), DocumentType.HANDLING_OPINION),
                        command.method(),
                        command.outcome(),
                        command.receiver()));
    }

    private boolean refusalCounts(MatterAtHand matter) {
        return parameters.current().refusalCountsAsServed(matter.moment().on(), Region.ofPlace(matter.petition().place()));
    }

    /** A public notice counts as service when its days have passed; everything else on the day itself. */
    private LocalDate reachedOn(MatterAtHand matter, ServiceOutcome outcome) {
        var on = matter.moment().on();
        return outcome == ServiceOutcome.PUBLISHED
                ? on.plusDays(parameters.current()
                        .serviceNoticeDays(on, Region.ofPlace(matter.petition().place())))
                : on;
    }
}
