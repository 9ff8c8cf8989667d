package cn.petition.workflow.document.type;

import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.ServiceMethod;
import cn.petition.domain.petition.ServiceOutcome;
import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 送达回证: which paper reached whom, when and how; the time to ask for a review runs from this day (Art. 35).
 *
 * @param served the paper that was served, with its number
 */
public record ServiceReceipt(
        String addressee,
        String number,
        String title,
        String served,
        LocalDate servedOn,
        String method,
        String receiver,
        String outcome) implements OfficialDocument {

    /** The receipt for the handling opinion. */
    public static ServiceReceipt of(
            MatterAtHand matter, Optional<String> served, ServiceMethod method, ServiceOutcome outcome, String receiver) {
        return of(matter, DocumentType.HANDLING_OPINION, served, method, outcome, receiver);
    }

    /**
     * The receipt for any paper.
     *
     * @param number number of the paper that was served, where it has one
     */
    public static ServiceReceipt of(
            MatterAtHand matter,
            DocumentType served,
            Optional<String> number,
            ServiceMethod method,
            ServiceOutcome outcome,
            String receiver) {
        return new ServiceReceipt(
                PetitionerNames.of(matter.filing()),
                matter.petition().number(),
                matter.petition().title(),
                served.title() + number.map(one -> "（" + one + "）").orElse(""),
                matter.moment().on(),
                Labels.of(method),
                receiver,
                Labels.of(outcome));
    }

    @Override
    public DocumentType type() {
        return DocumentType.SERVICE_RECEIPT;
    }
}
