package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 执行督促单: the opinion supports the claim, and somebody has to carry it out (Art. 32).
 *
 * @param opinion the opinion with its number
 * @param supported what of the claim is supported
 * @param executedBy last day for carrying it out
 */
public record ExecutionOrder(
        String addressee,
        String number,
        String petitioner,
        String title,
        String opinion,
        String supported,
        String task,
        LocalDate executedBy,
        @Nullable String contact)
        implements OfficialDocument {

    public static ExecutionOrder of(
            MatterAtHand matter,
            String addressee,
            String opinion,
            String supported,
            String task,
            LocalDate executedBy,
            @Nullable String contact) {
        return new ExecutionOrder(
                addressee,
                matter.petition().number(),
                PetitionerNames.of(matter.filing()),
                matter.petition().title(),
                opinion,
                supported,
                task,
                executedBy,
                contact);
    }

    @Override
    public DocumentType type() {
        return DocumentType.EXECUTION_ORDER;
    }
}
