package cn.petition.workflow.campaign;

import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A target day before the day of the assignment could not be kept by anybody. */
final class TargetDayNotBeforeTheBeginning {

    private TargetDayNotBeforeTheBeginning() {}

    static void check(@Nullable LocalDate due, LocalDate begun) {
        if (due != null && due.isBefore(begun)) {
            throw new ActionRefused(
                    TargetDayNotBeforeTheBeginning.class.getSimpleName(),
                    "期限 " + due + " 早于交办日期 " + begun + "，请改为不早于交办日期的一天。",
                    null);
        }
    }
}
