package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 督办函: what is amiss, what is demanded and until when (Art. 40).
 *
 * @param trigger the ground of Art. 40 in words, such as 逾期未办结
 * @param manner how to answer, such as 书面报告
 */
public record SupervisionLetter(
        String addressee,
        String number,
        String title,
        String trigger,
        String situation,
        String demand,
        LocalDate answeredBy,
        String manner,
        @Nullable String contact)
        implements OfficialDocument {

    public static SupervisionLetter of(
            MatterAtHand matter,
            String addressee,
            String trigger,
            String situation,
            String demand,
            LocalDate answeredBy,
            String manner,
            @Nullable String contact) {
        return new SupervisionLetter(
                addressee,
                matter.petition().number(),
                matter.petition().title(),
                trigger,
                situation,
                demand,
                answeredBy,
                manner,
                contact);
    }

    @Override
    public DocumentType type() {
        return DocumentType.SUPERVISION_LETTER;
    }
}
