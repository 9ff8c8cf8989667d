package cn.petition.workflow.supervision;

import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;

/** Nobody can answer by a day that has passed. */
final class AnswerDayLiesAhead {

    void check(LocalDate answeredBy, LocalDate on) {
        if (!answeredBy.isAfter(on)) {
            throw new ActionRefused("AnswerDayLiesAhead", "期限应在办理日期之后，请改填以后的日期。", null);
        }
    }
}
