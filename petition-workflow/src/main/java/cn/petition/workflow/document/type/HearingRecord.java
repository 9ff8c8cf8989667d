package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import java.util.List;

/** 听证笔录: who was there and what was said (Art. 31, 36). */
public record HearingRecord(
        String number,
        String title,
        HearingOccasion occasion,
        LocalDate heldOn,
        String place,
        String presiding,
        String recorder,
        List<HearingParticipant> participants,
        String proceedings)
        implements OfficialDocument {

    /** Keeps its own copy. */
    public HearingRecord {
        participants = List.copyOf(participants);
    }

    public static HearingRecord of(
            MatterAtHand matter,
            HearingOccasion occasion,
            LocalDate heldOn,
            String place,
            String presiding,
            String recorder,
            List<HearingParticipant> participants,
            String proceedings) {
        return new HearingRecord(
                matter.petition().number(),
                matter.petition().title(),
                occasion,
                heldOn,
                place,
                presiding,
                recorder,
                participants,
                proceedings);
    }

    @Override
    public DocumentType type() {
        return DocumentType.HEARING_RECORD;
    }

    /** Kept in the file; it addresses nobody. */
    @Override
    public String addressee() {
        return "";
    }

    @Override
    public String basisUnder(String ruleSet) {
        return occasion.basisUnder(ruleSet);
    }
}
