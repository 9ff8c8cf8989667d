package cn.petition.workflow.review;

import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.ReviewFlaw;
import cn.petition.domain.petition.ReviewOutcome;
import cn.petition.domain.petition.ReviewRefusalGround;
import cn.petition.domain.petition.ReviewStage;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.DraftDocument;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.document.type.ReviewAcceptanceNotice;
import cn.petition.workflow.document.type.ReviewNonAcceptanceNotice;
import cn.petition.workflow.document.type.ReviewOpinion;
import cn.petition.workflow.document.type.SecondReviewAcceptanceNotice;
import cn.petition.workflow.document.type.SecondReviewNonAcceptanceNotice;
import cn.petition.workflow.document.type.SecondReviewOpinion;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The papers of a reviewing organ; one that works without this system writes its own. */
@Component
class ReviewDocuments {

    private final DocumentRegister register;
    private final CaseDesk desk;

    ReviewDocuments(DocumentRegister register, CaseDesk desk) {
        this.register = register;
        this.desk = desk;
    }

    /** A paper that the coming step names, {@code null} where an organ without this system has written its own. */
    @Nullable DraftDocument draft(MatterAtHand matter) {
        return matter.petition().reviewedOutside() ? null : register.draft(matter);
    }

    static @Nullable UUID id(@Nullable DraftDocument draft) {
        return draft == null ? null : draft.id();
    }

    void acceptance(@Nullable DraftDocument draft, ReviewStage stage, @Nullable String contact) {
        if (draft == null) {
            return;
        }
        var matter = draft.matter();
        var request = RequestAtHand.of(matter, stage);
        var running = matter.petition().obligations().stream()
                .filter(one -> one.open() && one.duty() == stage.duty())
                .findFirst()
                .orElseThrow();
        int days = matter.clock().deadlineOf(running.facts()).rule().orElseThrow().amount();
        LocalDate by = Objects.requireNonNull(running.due().dueOn());
        register.issue(draft, stage == ReviewStage.REVIEW
                ? ReviewAcceptanceNotice.of(matter, request.challenged(), request.receivedOn(), days, by, contact)
                : SecondReviewAcceptanceNotice.of(matter, request.challenged(), request.receivedOn(), days, by, contact));
    }

    void refusal(
            @Nullable DraftDocument draft,
            ReviewStage stage,
            ReviewRefusalGround ground,
            String reasons,
            @Nullable String wayToGo) {
        if (draft == null) {
            return;
        }
        var matter = draft.matter();
        var request = RequestAtHand.of(matter, stage);
        String words = Labels.of(ground);
        register.issue(draft, stage == ReviewStage.REVIEW
                ? ReviewNonAcceptanceNotice.of(
                        matter, request.challenged(), request.receivedOn(), words, reasons, wayToGo)
                : SecondReviewNonAcceptanceNotice.of(
                        matter, request.challenged(), request.receivedOn(), words, reasons, wayToGo));
    }

    /** @param redoBy the day by which another opinion is due where one is ordered */
    void opinion(
            @Nullable DraftDocument draft,
            ReviewStage stage,
            ReviewOutcome outcome,
            Set<ReviewFlaw> flaws,
            String factsFound,
            String decision,
            String legalBasis,
            @Nullable LocalDate redoBy) {
        if (draft != null) {
            register.issue(draft, opinion(draft.matter(), stage, RequestAtHand.conclusion(outcome, flaws), factsFound, decision, legalBasis, redoBy));
        }
    }

    private OfficialDocument opinion(
            MatterAtHand matter,
            ReviewStage stage,
            String conclusion,
            String factsFound,
            String decision,
            String legalBasis,
            @Nullable LocalDate redoBy) {
        var request = RequestAtHand.of(matter, stage);
        String respondent = desk.organ(matter.petition().challenged(stage)).name();
        return stage == ReviewStage.REVIEW
                ? ReviewOpinion.of(
                        matter,
                        respondent,
                        request.challenged(),
                        request.receivedOn(),
                        request.request(),
                        factsFound,
                        conclusion,
                        decision,
                        legalBasis,
                        redoBy)
                : SecondReviewOpinion.of(
                        matter,
                        respondent,
                        request.challenged(),
                        request.receivedOn(),
                        request.request(),
                        factsFound,
                        conclusion,
                        decision,
                        legalBasis,
                        redoBy,
                        request.priorOpinion());
    }
}
