package cn.petition.domain.petition;

/** A reply answers a proposal or opinion; a request for redress gets a handling opinion (Art. 29, 31). */
final class RepliedOnlyToProposals {

    void check(MatterKind kind) {
        if (kind != MatterKind.PROPOSAL) {
            throw new ActionRefused(
                    "RepliedOnlyToProposals", "“回复建议”只适用于建议意见类事项，请先核对事项类别。", "《信访工作条例》第二十九条");
        }
    }
}
