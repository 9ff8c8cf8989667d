package cn.petition.workflow.review;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.ReviewFlaw;
import cn.petition.domain.petition.ReviewOutcome;
import cn.petition.domain.petition.ReviewStage;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.Step;
import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The request that the reviewing organ has before it, as its papers name it.
 *
 * @param receivedOn day on which the reviewing organ received it
 * @param request what the petitioner asks for
 * @param challenged the opinion that is challenged, with its number
 * @param priorOpinion the handling opinion, with its number
 */
record RequestAtHand(LocalDate receivedOn, String request, String challenged, String priorOpinion) {

    static RequestAtHand of(MatterAtHand matter, ReviewStage stage) {
        var request = latest(matter, stage.request());
        return new RequestAtHand(
                request.occurredOn(),
                String.valueOf(request.remark()),
                named(stage == ReviewStage.REVIEW ? DocumentType.HANDLING_OPINION : DocumentType.REVIEW_OPINION, request),
                named(DocumentType.HANDLING_OPINION, latest(matter, CaseAction.REQUEST_REVIEW)));
    }

    /** The conclusion as printed, with the reasons for what is not maintained. */
    static String conclusion(ReviewOutcome outcome, Set<ReviewFlaw> flaws) {
        String reasons = flaws.stream().sorted().map(Labels::of).collect(Collectors.joining("、"));
        return Labels.of(outcome) + (reasons.isEmpty() ? "" : "（" + reasons + "）");
    }

    private static String named(DocumentType type, Step request) {
        @Nullable String number = request.facts().get("opinionNumber");
        return type.title() + (number == null ? "" : "（" + number + "）");
    }

    private static Step latest(MatterAtHand matter, CaseAction action) {
        return matter.petition().steps().stream()
                .filter(step -> step.action() == action)
                .max(Comparator.comparing(Step::sequence))
                .orElseThrow();
    }
}
