package cn.petition.domain.petition;

import java.time.LocalDate;

/** An extension is approved before the day that it moves has passed. */
final class ExtendedBeforeItIsOverdue {

    void check(Obligation handling, LocalDate on) {
        var last = handling.due().overdueAfter();
        if (last != null && on.isAfter(last)) {
            throw new ActionRefused(
                    "ExtendedBeforeItIsOverdue", "办理期限已于" + last + "届满，不能再延期。", "《信访工作条例》第三十四条");
        }
    }
}
