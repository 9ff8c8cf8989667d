package cn.petition.domain.petition;

/** A refusal of acceptance rests on a ground that the regulation in force knows. */
final class GroundKnownToTheRegulation {

    void check(NonAcceptanceGround ground, String ruleSet) {
        if (ground.articleUnder(ruleSet) == null) {
            throw new ActionRefused(
                    "GroundKnownToTheRegulation",
                    "现行规定中没有“" + Labels.of(ground) + "”这一不予受理情形，请导入法定途径。",
                    "《信访工作条例》第三十一条");
        }
    }
}
