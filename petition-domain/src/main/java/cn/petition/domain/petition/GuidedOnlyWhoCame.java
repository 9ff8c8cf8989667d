package cn.petition.domain.petition;

/** Visitors are guided to the political-legal organ; a letter is forwarded to it (Art. 22). */
final class GuidedOnlyWhoCame {

    void check(Channel channel) {
        if (channel != Channel.VISIT) {
            throw new ActionRefused(
                    "GuidedOnlyWhoCame",
                    "引导只适用于走访；来信、网上和来电反映的涉法涉诉事项，请转送同级政法机关。",
                    "《信访工作条例》第二十二条第二款");
        }
    }
}
