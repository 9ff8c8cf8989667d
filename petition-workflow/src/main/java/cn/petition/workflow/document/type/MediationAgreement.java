package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 调解协议书: what the parties agreed before a mediator (Art. 33).
 *
 * @param mediation 人民调解, 行政调解 or 司法调解
 * @param mediators the mediator or the members of the panel
 * @param confirmable a people's mediation, which a court may confirm (People's Mediation Law Art. 33)
 */
public record MediationAgreement(
        String number,
        String title,
        String mediation,
        String mediators,
        String petitioner,
        String otherParty,
        String dispute,
        String terms,
        @Nullable LocalDate performedBy,
        boolean confirmable)
        implements OfficialDocument {

    public static MediationAgreement of(
            MatterAtHand matter,
            String mediation,
            String mediators,
            String otherParty,
            String dispute,
            String terms,
            @Nullable LocalDate performedBy,
            boolean confirmable) {
        return new MediationAgreement(
                matter.petition().number(),
                matter.petition().title(),
                mediation,
                mediators,
                PetitionerNames.of(matter.filing()),
                otherParty,
                dispute,
                terms,
                performedBy,
                confirmable);
    }

    @Override
    public DocumentType type() {
        return DocumentType.MEDIATION_AGREEMENT;
    }

    /** Kept in the file; it addresses nobody. */
    @Override
    public String addressee() {
        return "";
    }

    /** The way to a judicial confirmation as printed. */
    public String confirmation() {
        return Remedy.judicialConfirmation();
    }
}
