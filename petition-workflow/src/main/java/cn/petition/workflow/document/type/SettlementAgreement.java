package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 和解协议书: what the parties agreed by themselves (Art. 33). */
public record SettlementAgreement(
        String number,
        String title,
        String petitioner,
        String otherParty,
        String dispute,
        String terms,
        @Nullable LocalDate performedBy,
        @Nullable String witness)
        implements OfficialDocument {

    public static SettlementAgreement of(
            MatterAtHand matter,
            String otherParty,
            String dispute,
            String terms,
            @Nullable LocalDate performedBy,
            @Nullable String witness) {
        return new SettlementAgreement(
                matter.petition().number(),
                matter.petition().title(),
                PetitionerNames.of(matter.filing()),
                otherParty,
                dispute,
                terms,
                performedBy,
                witness);
    }

    @Override
    public DocumentType type() {
        return DocumentType.SETTLEMENT_AGREEMENT;
    }

    /** Kept in the file; it addresses nobody. */
    @Override
    public String addressee() {
        return "";
    }
}
