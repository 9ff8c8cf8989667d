package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 领导包案销案表: the case is resolved, on what evidence, verified by whom (Art. 18).
 *
 * @param evidence agreement, promise or second review that shows it
 */
public record LeaderCaseClosure(
        String number,
        String petitioner,
        String title,
        String leader,
        String organ,
        LocalDate resolvedOn,
        String progress,
        String evidence,
        String verifiedBy,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn)
        implements OfficialDocument {

    public static LeaderCaseClosure of(
            MatterAtHand matter,
            String leader,
            String organ,
            LocalDate resolvedOn,
            String progress,
            String evidence,
            String verifiedBy,
            @Nullable String approvedBy,
            @Nullable LocalDate approvedOn) {
        return new LeaderCaseClosure(
                matter.petition().number(),
                PetitionerNames.of(matter.filing()),
                matter.petition().title(),
                leader,
                organ,
                resolvedOn,
                progress,
                evidence,
                verifiedBy,
                approvedBy,
                approvedOn);
    }

    @Override
    public DocumentType type() {
        return DocumentType.LEADER_CASE_CLOSURE;
    }

    /** Kept in the file; it addresses nobody. */
    @Override
    public String addressee() {
        return "";
    }
}
