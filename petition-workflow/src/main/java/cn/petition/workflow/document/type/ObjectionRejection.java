package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 异议不予同意通知书: the objection was verified and not consented to; the matter stays with the recipient (Art. 23).
 *
 * @param objection number of the objection letter
 */
public record ObjectionRejection(
        String addressee,
        String number,
        String title,
        @Nullable String objection,
        LocalDate objectedOn,
        String reasons)
        implements OfficialDocument {

    public static ObjectionRejection of(
            MatterAtHand matter,
            String addressee,
            @Nullable String objection,
            LocalDate objectedOn,
            String reasons) {
        return new ObjectionRejection(
                addressee,
                matter.petition().number(),
                matter.petition().title(),
                objection,
                objectedOn,
                reasons);
    }

    @Override
    public DocumentType type() {
        return DocumentType.OBJECTION_REJECTION;
    }

    /** The number of the objection as printed. */
    public String quoted() {
        return objection == null ? "" : "（" + objection + "）";
    }
}
