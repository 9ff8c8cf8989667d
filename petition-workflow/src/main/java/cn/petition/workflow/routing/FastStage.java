package cn.petition.workflow.routing;

import cn.petition.domain.petition.CaseAction;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The five stages that a tagged matter passes at once (五个第一时间), and the steps that show each of them done. */
public enum FastStage {
    ACCEPT(CaseAction.TRIAGE),
    TRANSFER(
            CaseAction.TRANSFER,
            CaseAction.ASSIGN_WITH_REPORT,
            CaseAction.TAKE_UP,
            CaseAction.SEND_TO_POLITICAL_LEGAL,
            CaseAction.GUIDE_TO_POLITICAL_LEGAL,
            CaseAction.SEND_TO_DISCIPLINE,
            CaseAction.REPLY_TO_PROPOSAL,
            CaseAction.REFUSE_ACCEPTANCE,
            CaseAction.REFUSE_FURTHER_ACCEPTANCE),
    HANDLE(
            CaseAction.ISSUE_OPINION,
            CaseAction.REPLY_TO_PROPOSAL,
            CaseAction.DIVERT_TO_STATUTORY_CHANNEL,
            CaseAction.CONCLUDE_SETTLEMENT,
            CaseAction.COMPLETE),
    /**
     * The office looks at what the organ has done: it supervises it by a letter, its report is approved or given back, or
     * the file is closed.
     */
    SUPERVISE(CaseAction.APPROVE_REPORT, CaseAction.RETURN_REPORT, CaseAction.COMPLETE),
    FOLLOW_UP(CaseAction.FOLLOW_UP, CaseAction.RATE);

    private final Set<CaseAction> steps;

    FastStage(CaseAction... steps) {
        this.steps = EnumSet.copyOf(Arrays.asList(steps));
    }

    /**
     * When the stage was done, given when each step was taken first.
     *
     * @param supervised when a supervision letter about the matter was signed first, {@code null} without one
     */
    Optional<Instant> doneBy(Map<CaseAction, Instant> at, @Nullable Instant supervised) {
        var letter = this == SUPERVISE ? Stream.ofNullable(supervised) : Stream.<Instant>empty();
        return Stream.concat(letter, steps.stream().map(at::get).filter(Objects::nonNull))
                .min(Instant::compareTo);
    }
}
