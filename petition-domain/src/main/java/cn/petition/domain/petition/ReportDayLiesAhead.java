package cn.petition.domain.petition;

import java.time.LocalDate;

/** The day set for a completion report lies after the day of the assignment. */
final class ReportDayLiesAhead {

    void check(LocalDate reportBy, LocalDate assignedOn) {
        if (!reportBy.isAfter(assignedOn)) {
            throw new ActionRefused("ReportDayLiesAhead", "反馈期限应在交办日期之后，请重新填写。", "《信访工作条例》第二十二条第一款第三项");
        }
    }
}
