package cn.petition.workflow.document.type;

import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NonAcceptanceGround;
import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import org.jspecify.annotations.Nullable;

/** 不予受理告知书: on which ground, for which reasons, and where to turn instead (Art. 19). */
public record NonAcceptanceNotice(
        String addressee,
        String number,
        String title,
        String ground,
        String article,
        String reasons,
        @Nullable String wayToGo) implements OfficialDocument {

    public static NonAcceptanceNotice of(MatterAtHand matter, NonAcceptanceGround ground, String reasons, @Nullable String wayToGo) {
        return new NonAcceptanceNotice(
                PetitionerNames.of(matter.filing()),
                matter.petition().number(),
                matter.petition().title(),
                Labels.of(ground),
                String.valueOf(ground.articleUnder(matter.moment().ruleSet().code())),
                reasons,
                wayToGo);
    }

    @Override
    public DocumentType type() {
        return DocumentType.NON_ACCEPTANCE_NOTICE;
    }

    /** The article of the ground itself. */
    @Override
    public String basisUnder(String ruleSet) {
        return article;
    }
}
