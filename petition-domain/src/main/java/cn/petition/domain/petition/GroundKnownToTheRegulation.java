package cn.petition.domain.petition;

/** A refusal of acceptance rests on a ground that the regulation in force knows. */
final class GroundKnownToTheRegulation {

    void check(NonAcceptanceGround ground, String ruleSet) {
        if (ground.articleUnder(ruleSet) == null) {
            throw new ActionRefused(
                    "GroundKnownToTheRegulation",
                    "现行规定中没有“" + Labels.of(ground) + "”这一不予受理情形，请"
                            + (ground == NonAcceptanceGround.OTHER_STATE_POWER ? "转送或者引导到有权机关。" : "导入法定途径。"),
                    ground == NonAcceptanceGround.OTHER_STATE_POWER
                            ? "《信访工作条例》第二十二条第二款"
                            : "《信访工作条例》第三十一条");
        }
    }
}
