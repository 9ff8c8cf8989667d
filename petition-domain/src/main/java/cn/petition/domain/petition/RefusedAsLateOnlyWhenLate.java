package cn.petition.domain.petition;

/** A request that came in time is not refused as late. */
final class RefusedAsLateOnlyWhenLate {

    void check(ReviewStage stage, ReviewRefusalGround ground, boolean late, String ruleSet) {
        if (ground == ReviewRefusalGround.LATE && !late) {
            throw new ActionRefused(
                    "RefusedAsLateOnlyWhenLate", "该申请是在期限内提出的，不能以逾期为由不予受理，请选择其他情形。", stage.articleUnder(ruleSet));
        }
    }
}
