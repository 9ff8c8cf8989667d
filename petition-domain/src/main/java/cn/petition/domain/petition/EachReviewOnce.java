package cn.petition.domain.petition;

/** An opinion is reviewed once, and a second review follows a review that was served (Art. 35, 36). */
final class EachReviewOnce {

    void check(ReviewStage stage, boolean reviewServed, String ruleSet) {
        if (stage == ReviewStage.REVIEW && reviewServed) {
            throw refused("复查意见已经送达，不服的，请申请复核。", stage, ruleSet);
        }
        if (stage == ReviewStage.SECOND_REVIEW && !reviewServed) {
            throw refused("还没有送达过复查意见，请先申请复查。", stage, ruleSet);
        }
    }

    private static ActionRefused refused(String words, ReviewStage stage, String ruleSet) {
        return new ActionRefused("EachReviewOnce", words, stage.articleUnder(ruleSet));
    }
}
