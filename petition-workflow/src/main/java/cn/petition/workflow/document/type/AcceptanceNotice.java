package cn.petition.workflow.document.type;

import cn.petition.domain.petition.Duty;
import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 受理告知书: the organ has taken the matter up, how it goes on and until when (Art. 23, 34).
 *
 * @param days length of handling in days
 * @param handledBy last day of handling, without roll-forward
 * @param contact whom the petitioner may ask
 */
public record AcceptanceNotice(
        String addressee,
        String number,
        String title,
        LocalDate receivedOn,
        LocalDate acceptedOn,
        int days,
        LocalDate handledBy,
        @Nullable String contact) implements OfficialDocument {

    public static AcceptanceNotice of(MatterAtHand matter, @Nullable String contact) {
        var handling = matter.clock().ruleFor(Duty.HANDLING, matter.moment().on(), matter.petition().place());
        var due = matter.petition().dueDayOf(Duty.HANDLING).orElseThrow();
        return new AcceptanceNotice(
                PetitionerNames.of(matter.filing()),
                matter.petition().number(),
                matter.petition().title(),
                matter.petition().receivedOn(),
                matter.moment().on(),
                handling.amount(),
                Objects.requireNonNull(due.dueOn()),
                contact);
    }

    @Override
    public DocumentType type() {
        return DocumentType.ACCEPTANCE_NOTICE;
    }
}
