package cn.petition.domain.petition;

import org.jspecify.annotations.Nullable;

/** Whoever says that a dispute is settled names the paper, or the reason where there is none. */
final class ResolutionHasItsProof {

    void check(ResolutionProof proof, @Nullable String document, @Nullable String reason) {
        if (proof.onPaper() && document == null) {
            throw new ActionRefused(
                    "ResolutionHasItsProof", "请填写“" + Labels.of(proof) + "”的文书名称或编号。", null);
        }
        if (!proof.onPaper() && reason == null) {
            throw new ActionRefused("ResolutionHasItsProof", "没有协议、承诺或者终结文书的，请写明认定化解的理由。", null);
        }
    }
}
