package cn.petition.domain.petition;

import cn.petition.domain.deadline.Deadline;
import cn.petition.domain.legal.ChineseDate;
import java.time.LocalDate;

/** An organ objects to what was handed to it within five working days (Art. 23); afterwards only the office re-routes. */
final class ObjectionWithinFiveWorkingDays {

    void check(Deadline period, LocalDate on) {
        LocalDate last = period.overdueAfter().orElse(LocalDate.MAX);
        if (on.isAfter(last)) {
            throw new ActionRefused(
                    "ObjectionWithinFiveWorkingDays",
                    "提出异议的期限已于" + ChineseDate.of(last) + "届满，请与转送、交办的机关联系改派。",
                    "《信访工作条例》第二十三条第三款");
        }
    }
}
