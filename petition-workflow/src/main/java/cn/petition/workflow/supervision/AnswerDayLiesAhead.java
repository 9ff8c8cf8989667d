package cn.petition.workflow.supervision;

import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nobody can answer by a day that has passed, and an extension gives more time, not less. */
final class AnswerDayLiesAhead {

    void check(LocalDate answeredBy, LocalDate on) {
        if (!answeredBy.isAfter(on)) {
            throw new ActionRefused("AnswerDayLiesAhead", "期限应在办理日期之后，请改填以后的日期。", null);
        }
    }

    void checkExtension(@Nullable LocalDate before, LocalDate answeredBy) {
        if (before != null && !answeredBy.isAfter(before)) {
            throw new ActionRefused("AnswerDayLiesAhead", "延期后的期限应晚于原来的期限，请改填。", null);
        }
    }
}
