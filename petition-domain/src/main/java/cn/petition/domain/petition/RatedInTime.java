package cn.petition.domain.petition;

import cn.petition.domain.deadline.Deadline;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.legal.NoRuleInForce;
import cn.petition.domain.legal.StatutoryPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was handled and answered is rated within the days that the office sets, counted from service; later the state is
 * 超期未评价 and stays so. What took another way or is not fit for the public is not rated at all.
 */
final class RatedInTime {

    private static final String ARTICLE = "《信访事项办理群众满意度评价工作办法》第四条";

    void check(Petition petition, LocalDate on, ObligationClock clock) {
        var answered = answeredOn(petition);
        if (petition.sealed() || answered == null) {
            throw new ActionRefused("RatedInTime", "检举控告、导入法定途径、不予受理等没有经信访程序答复的事项不评价。", ARTICLE);
        }
        var last = deadline(petition, answered, clock).overdueAfter().orElse(null);
        if (last != null && on.isAfter(last)) {
            throw new ActionRefused("RatedInTime", "评价期限已于" + ChineseDate.of(last) + "届满，记为超期未评价，不能再评价。", ARTICLE);
        }
    }

    private static @Nullable LocalDate answeredOn(Petition petition) {
        if (petition.servedOn() != null) {
            return petition.servedOn();
        }
        return petition.answeredOn() == null ? petition.settledOn() : petition.answeredOn();
    }

    private static Deadline deadline(Petition petition, LocalDate answered, ObligationClock clock) {
        try {
            return clock.deadline(StatutoryPeriod.RATING, answered, petition.place());
        } catch (NoRuleInForce earlier) {
            throw new ActionRefused("RatedInTime", "该事项答复时还没有施行满意度评价，不评价。", ARTICLE);
        }
    }
}
