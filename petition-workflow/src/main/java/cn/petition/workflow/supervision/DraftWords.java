package cn.petition.workflow.supervision;

import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.petition.Duty;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.supervision.SupervisionTrigger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What a draft says; a person reads it before it is signed. */
final class DraftWords {

    private static final int LONGEST_TITLE = 200;

    private DraftWords() {}

    static String title(String matter, SupervisionTrigger trigger) {
        String tail = "（" + Labels.of(trigger) + "）";
        return matter.substring(0, Math.min(matter.length(), LONGEST_TITLE - tail.length())) + tail;
    }

    static String overdue(Duty duty, LocalDate dueOn, LocalDate overdueAfter, LocalDate today) {
        String moved = overdueAfter.equals(dueOn) ? "" : "，遇休息日顺延至" + ChineseDate.of(overdueAfter);
        return "“%s”的期限于%s届满%s（已计入批准的延期和依法停止计算的日数），至%s已逾期%d日，仍未完成。"
                .formatted(
                        Labels.of(duty),
                        ChineseDate.of(dueOn),
                        moved,
                        ChineseDate.of(today),
                        ChronoUnit.DAYS.between(overdueAfter, today));
    }

    static String givenBack(List<String> organs) {
        return "该事项先后%d次被退回：%s。".formatted(organs.size(), String.join("、", organs));
    }

    static String demand(SupervisionTrigger trigger) {
        return switch (trigger) {
            case OVERDUE -> "请抓紧依法作出处理意见并送达信访人，书面说明逾期的原因和整改措施。";
            case NOT_REPORTED_BACK -> "请立即上报办结报告，书面说明未按规定反馈的原因。";
            case PROCEDURE_NOT_KEPT -> "请立即按规定程序受理、告知，书面说明原因和整改措施。";
            case SHIRKING -> "请按照职责承担办理责任，不得推诿、拖延，书面说明情况。";
            case NOT_EXECUTED -> "请立即执行已经作出的处理意见，书面反馈执行情况。";
            case FALSIFYING, IMPORTANT_MATTER -> "请书面说明情况。";
        };
    }
}
