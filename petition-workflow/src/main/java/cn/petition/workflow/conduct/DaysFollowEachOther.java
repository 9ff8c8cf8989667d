package cn.petition.workflow.conduct;

import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An act comes before its record, and before the decision about it. */
final class DaysFollowEachOther {

    void check(@Nullable LocalDate actOn, @Nullable LocalDate decidedOn, LocalDate recordedOn) {
        if (actOn != null && actOn.isAfter(recordedOn)) {
            throw refused("行为发生日期晚于登记日期，请核对后重新填写。");
        }
        if (decidedOn != null && decidedOn.isAfter(recordedOn)) {
            throw refused("决定日期晚于登记日期，请核对后重新填写。");
        }
        if (actOn != null && decidedOn != null && decidedOn.isBefore(actOn)) {
            throw refused("决定日期早于行为发生日期，请核对后重新填写。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("DaysFollowEachOther", words, null);
    }
}
