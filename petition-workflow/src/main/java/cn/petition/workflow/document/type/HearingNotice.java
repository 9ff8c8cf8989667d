package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;

/**
 * 听证通知书: when, where and before whom the matter is heard (Art. 31, 36).
 *
 * @param time hour as printed, such as 9时30分
 * @param open the public may attend
 */
public record HearingNotice(
        String addressee,
        String number,
        String title,
        HearingOccasion occasion,
        LocalDate heldOn,
        String time,
        String place,
        String presiding,
        String subject,
        String participants,
        boolean open)
        implements OfficialDocument {

    public static HearingNotice of(
            MatterAtHand matter,
            HearingOccasion occasion,
            LocalDate heldOn,
            String time,
            String place,
            String presiding,
            String subject,
            String participants,
            boolean open) {
        return new HearingNotice(
                PetitionerNames.of(matter.filing()),
                matter.petition().number(),
                matter.petition().title(),
                occasion,
                heldOn,
                time,
                place,
                presiding,
                subject,
                participants,
                open);
    }

    @Override
    public DocumentType type() {
        return DocumentType.HEARING_NOTICE;
    }

    /** The notice to another participant than the petitioner. */
    public HearingNotice to(String participant) {
        return new HearingNotice(
                participant, number, title, occasion, heldOn, time, place, presiding, subject, participants, open);
    }

    /** 公开听证 or 不公开听证. */
    public String openness() {
        return open ? "公开听证" : "不公开听证";
    }

    @Override
    public String basisUnder(String ruleSet) {
        return occasion.basisUnder(ruleSet);
    }
}
