package cn.petition.workflow.document.type;

import cn.petition.domain.petition.DueDay;
import cn.petition.domain.petition.Duty;
import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * 延期办理告知书: why, by how long, until when, approved by whom (Art. 34).
 *
 * @param days length of this extension in days
 */
public record ExtensionNotice(
        String addressee,
        String number,
        String title,
        LocalDate dueBefore,
        int days,
        LocalDate dueAfter,
        String reason,
        String approvedBy) implements OfficialDocument {

    public static ExtensionNotice of(MatterAtHand matter, Optional<DueDay> before, int days, String reason, String approvedBy) {
        var after = matter.petition().dueDayOf(Duty.HANDLING).orElseThrow();
        return new ExtensionNotice(
                PetitionerNames.of(matter.filing()),
                matter.petition().number(),
                matter.petition().title(),
                Objects.requireNonNull(before.orElseThrow().dueOn()),
                days,
                Objects.requireNonNull(after.dueOn()),
                reason,
                approvedBy);
    }

    @Override
    public DocumentType type() {
        return DocumentType.EXTENSION_NOTICE;
    }
}
