package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import org.jspecify.annotations.Nullable;

/**
 * 回避决定书: whether an officer with an interest in the matter withdraws from it, and who takes over (Art. 28).
 *
 * @param askedBy who asked for it: the officer, the petitioner or the head of the organ
 * @param interest the interest that was claimed
 */
public record RecusalDecision(
        String addressee,
        String number,
        String title,
        String officer,
        String askedBy,
        String interest,
        boolean recused,
        String reasons,
        @Nullable String successor)
        implements OfficialDocument {

    public static RecusalDecision of(
            MatterAtHand matter,
            String addressee,
            String officer,
            String askedBy,
            String interest,
            boolean recused,
            String reasons,
            @Nullable String successor) {
        return new RecusalDecision(
                addressee,
                matter.petition().number(),
                matter.petition().title(),
                officer,
                askedBy,
                interest,
                recused,
                reasons,
                successor);
    }

    @Override
    public DocumentType type() {
        return DocumentType.RECUSAL_DECISION;
    }

    /** The decision as printed. */
    public String decision() {
        return officer + (recused ? "应当回避" : "不需要回避");
    }
}
