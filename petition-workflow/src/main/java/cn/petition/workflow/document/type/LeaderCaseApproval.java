package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 领导包案审批表: a leader takes charge of a case until it is resolved (Art. 18).
 *
 * @param leader the leader with the post held then
 * @param organ the responsible organ
 * @param resolvedBy last day for resolving it
 */
public record LeaderCaseApproval(
        String number,
        String petitioner,
        String title,
        String leader,
        String organ,
        @Nullable String officer,
        LocalDate resolvedBy,
        String problem,
        String plan,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn)
        implements OfficialDocument {

    public static LeaderCaseApproval of(
            MatterAtHand matter,
            String leader,
            String organ,
            @Nullable String officer,
            LocalDate resolvedBy,
            String problem,
            String plan,
            @Nullable String approvedBy,
            @Nullable LocalDate approvedOn) {
        return new LeaderCaseApproval(
                matter.petition().number(),
                PetitionerNames.of(matter.filing()),
                matter.petition().title(),
                leader,
                organ,
                officer,
                resolvedBy,
                problem,
                plan,
                approvedBy,
                approvedOn);
    }

    @Override
    public DocumentType type() {
        return DocumentType.LEADER_CASE_APPROVAL;
    }

    /** Kept in the file; it addresses nobody. */
    @Override
    public String addressee() {
        return "";
    }
}
