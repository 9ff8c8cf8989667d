package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 退件回执: the objection was verified and consented to, the material is taken back (Art. 23).
 *
 * @param objection number of the objection letter
 */
public record ReturnReceipt(
        String addressee,
        String number,
        String title,
        @Nullable String objection,
        LocalDate objectedOn,
        @Nullable String finding)
        implements OfficialDocument {

    public static ReturnReceipt of(
            MatterAtHand matter,
            String addressee,
            @Nullable String objection,
            LocalDate objectedOn,
            @Nullable String finding) {
        return new ReturnReceipt(
                addressee,
                matter.petition().number(),
                matter.petition().title(),
                objection,
                objectedOn,
                finding);
    }

    @Override
    public DocumentType type() {
        return DocumentType.RETURN_RECEIPT;
    }

    /** The number of the objection as printed. */
    public String quoted() {
        return objection == null ? "" : "（" + objection + "）";
    }
}
