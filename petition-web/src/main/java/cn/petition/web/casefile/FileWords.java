package cn.petition.web.casefile;

import cn.petition.domain.deadline.DeadlineStatus;
import cn.petition.domain.legal.PeriodUnit;
import cn.petition.domain.petition.DueDay;
import cn.petition.workflow.casefile.DayMoved;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Days, moments and clocks as a case file writes them. */
final class FileWords {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private FileWords() {}

    static String moment(OffsetDateTime at) {
        return at.atZoneSameInstant(OFFICE).format(MOMENT);
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.format(DAY);
    }

    /** The day of appraisal beside the statutory one; {@code null} where the clock does not run from receipt. */
    static @Nullable String appraisal(@Nullable DueDay appraisal) {
        if (appraisal == null || appraisal.dueOn() == null) {
            return null;
        }
        String moved = appraisal.dueOn().equals(appraisal.overdueAfter()) ? "" : "，顺延至" + day(appraisal.overdueAfter());
        return "考核口径（自登记之日起算）：" + day(appraisal.dueOn()) + moved + (appraisal.provisional() ? "，暂定" : "");
    }

    /** A day that was reckoned anew. */
    static String moved(DayMoved one) {
        if (one.dueBefore().equals(one.dueAfter()) && one.overdueBefore().equals(one.overdueAfter())) {
            return "%s因“%s”重算：日期没有变动，不再是暂定，仍为%s到期。".formatted(day(one.on()), one.cause(), day(one.dueAfter()));
        }
        return "%s因“%s”重算：到期日由%s改为%s，此后为超期由%s改为%s。"
                .formatted(
                        day(one.on()),
                        one.cause(),
                        day(one.dueBefore()),
                        day(one.dueAfter()),
                        day(one.overdueBefore()),
                        day(one.overdueAfter()));
    }

    /** What a badge says beside its state: how long, until when. */
    static String clock(DeadlineStatus status, @Nullable LocalDate endedOn) {
        return switch (status.state()) {
            case MET, CANCELLED -> day(endedOn);
            case MET_LATE -> day(endedOn) + "，超期" + status.daysLate() + "日";
            case OVERDUE -> "已超期" + status.daysLate() + "日";
            case DUE_TODAY -> day(status.dueOn());
            case SUSPENDED -> "";
            case RUNNING, DUE_SOON -> "还有" + status.remaining() + (status.unit() == PeriodUnit.DAYS ? "日" : "个工作日");
        };
    }
}
