package cn.petition.domain.petition;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is reviewed is a handling opinion that was served; matters that went another way, proposals and accusations have
 * none (Art. 31, 35).
 */
final class OnlyAHandlingOpinionIsReviewed {

    private static final Set<PetitionStatus> WENT_ANOTHER_WAY = EnumSet.of(
            PetitionStatus.DIVERTED,
            PetitionStatus.SENT_TO_POLITICAL_LEGAL,
            PetitionStatus.GUIDED_TO_POLITICAL_LEGAL,
            PetitionStatus.SENT_TO_DISCIPLINE);

    void check(Petition petition, String ruleSet) {
        boolean underThe2022Rules = ruleSet.equals("R2022");
        if (petition.kind() == MatterKind.ACCUSATION || underThe2022Rules && petition.kind() != MatterKind.REDRESS) {
            throw refused(Labels.of(petition.kind()) + "事项没有信访处理意见，不适用复查、复核。", underThe2022Rules);
        }
        if (WENT_ANOTHER_WAY.contains(petition.status())) {
            throw refused("该事项" + Labels.of(petition.status()) + "，对结果不服的，按该途径的规定寻求救济，不适用信访复查、复核。", underThe2022Rules);
        }
        if (petition.servedOn() == null) {
            throw refused("该事项没有送达过信访处理意见书，不能申请复查、复核。", underThe2022Rules);
        }
    }

    private static ActionRefused refused(String words, boolean underThe2022Rules) {
        return new ActionRefused(
                "OnlyAHandlingOpinionIsReviewed",
                words,
                underThe2022Rules ? "《信访工作条例》第三十一条、第三十五条" : "《信访条例》第三十四条");
    }
}
