package cn.petition.web.casefile;

import cn.petition.domain.legal.NoRuleInForce;
import cn.petition.domain.legal.StatutoryPeriod;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.ObligationClock;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.casefile.StepInFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the rating of a matter stands: rated, awaited, not rated in time, or not asked for. */
final class RatingWords {

    private RatingWords() {}

    /** In words; nothing as long as there is nothing to rate. */
    static @Nullable String of(CaseHead head, List<StepInFile> steps, ObligationClock clock, LocalDate today) {
        if (head.rated()) {
            return given(head);
        }
        var answered = answeredOn(steps);
        if (answered == null || head.sealed()) {
            return null;
        }
        if (!head.firstKnown()) {
            return "不评价（重复信访）";
        }
        try {
            var last = clock.deadline(StatutoryPeriod.RATING, answered, head.placeCode())
                    .overdueAfter()
                    .orElse(null);
            return last != null && today.isAfter(last)
                    ? "超期未评价"
                    : "待评价" + (last == null ? "" : "，" + FileWords.day(last) + "前");
        } catch (NoRuleInForce earlier) {
            return null;
        }
    }

    private static String given(CaseHead head) {
        var words = new ArrayList<String>();
        if (head.officeRating() != null) {
            words.add("信访部门" + Labels.of(head.officeRating()));
        }
        if (head.organRating() != null) {
            words.add("责任单位" + Labels.of(head.organRating()));
        }
        return String.join("，", words);
    }

    private static @Nullable LocalDate answeredOn(List<StepInFile> steps) {
        LocalDate answered = null;
        for (var step : steps) {
            if (step.action() == CaseAction.SERVE) {
                String later = step.facts().get("servedOn");
                answered = later == null ? step.occurredOn() : LocalDate.parse(later);
            } else if (answered == null
                    && (step.action() == CaseAction.CONCLUDE_SETTLEMENT
                            || step.action() == CaseAction.REPLY_TO_PROPOSAL)) {
                answered = step.occurredOn();
            }
        }
        return answered;
    }
}
