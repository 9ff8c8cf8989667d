package cn.petition.domain.petition;

/** Only a visit can skip a level; letters may go to any office (Art. 20). */
final class LevelSkippedOnlyByVisitors {

    void check(NonAcceptanceGround ground, Channel channel) {
        if (ground == NonAcceptanceGround.LEVEL_SKIPPED_VISIT && channel != Channel.VISIT) {
            throw new ActionRefused(
                    "LevelSkippedOnlyByVisitors",
                    "“跨越本级和上一级”只针对走访；以" + Labels.of(channel) + "提出的事项不能以此不予受理。",
                    "《信访工作条例》第二十条第一款");
        }
    }
}
