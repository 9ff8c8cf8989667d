package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import org.jspecify.annotations.Nullable;

/**
 * 法定途径告知书: the matter belongs to another procedure with its own organ, time and remedies (Art. 31).
 *
 * @param channel the procedure to take, such as 劳动争议仲裁
 * @param timeLimit the periods of that procedure, in words
 * @param reasons why the matter belongs there
 */
public record StatutoryChannelNotice(
        String addressee,
        String number,
        String title,
        String channel,
        String acceptingOrgan,
        String timeLimit,
        @Nullable String materials,
        String reasons)
        implements OfficialDocument {

    public static StatutoryChannelNotice of(
            MatterAtHand matter,
            String channel,
            String acceptingOrgan,
            String timeLimit,
            @Nullable String materials,
            String reasons) {
        return new StatutoryChannelNotice(
                PetitionerNames.of(matter.filing()),
                matter.petition().number(),
                matter.petition().title(),
                channel,
                acceptingOrgan,
                timeLimit,
                materials,
                reasons);
    }

    @Override
    public DocumentType type() {
        return DocumentType.STATUTORY_CHANNEL_NOTICE;
    }

    /** The remedy as printed. */
    public String remedy() {
        return Remedy.ofChannel(channel);
    }
}
