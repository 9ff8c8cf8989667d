package cn.petition.domain.deadline;

import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.legal.PeriodUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes down how a counted period ran, day by day and as a sentence. */
final class CourseInWords {

    private final CountedCourse course;
    private final WorkingCalendar calendar;

    CourseInWords(CountedCourse course) {
        this.course = course;
        this.calendar = course.calendar();
    }

    DeadlineExplanation explanation() {
        return new DeadlineExplanation(days(), summary());
    }

    private List<ExplainedDay> days() {
        List<ExplainedDay> days = new ArrayList<>();
        days.add(new ExplainedDay(calendar.day(course.startedOn()), false, 0, "起算日不计入"));
        int count = 0;
        LocalDate day = course.startedOn();
        while (count < course.totalDays() && !course.stopsForGood(day)) {
            day = day.plusDays(1);
            boolean counted = course.counts(day);
            count += counted ? 1 : 0;
            days.add(new ExplainedDay(calendar.day(day), counted, count, note(day, count)));
        }
        LocalDate last = course.overdueAfter();
        while (last != null && day.isBefore(last)) {
            day = day.plusDays(1);
            days.add(new ExplainedDay(calendar.day(day), false, count, day.equals(last) ? "顺延至本日届满" : "顺延"));
        }
        return days;
    }

    private String note(LocalDate date, int count) {
        String suspended = groundsOn(date);
        if (!suspended.isEmpty()) {
            return suspended + "期间不计";
        }
        CalendarDay day = calendar.day(date);
        List<String> notes = new ArrayList<>();
        switch (day.kind()) {
            case HOLIDAY -> notes.add(day.holiday() + "放假" + (countsWorkingDays() ? "，不计" : ""));
            case EXCHANGED_WORKING_DAY -> notes.add(day.holiday() + "调休上班");
            case WEEKEND -> notes.add(countsWorkingDays() ? "周末不计" : "");
            case WORKING_DAY -> notes.add("");
        }
        notes.add(count > course.rule().amount() ? "延长期内" : "");
        notes.add(date.equals(course.dueOn()) ? "届满" : "");
        notes.add(day.provisional() && countsWorkingDays() ? "放假安排未公布，暂定" : "");
        return notes.stream().filter(note -> !note.isEmpty()).collect(Collectors.joining("；"));
    }

    private String summary() {
        StringBuilder text = new StringBuilder();
        text.append("%s（%s）起算，当日不计入，期限%d%s"
                .formatted(
                        ChineseDate.of(course.startedOn()),
                        course.rule().startEvent(),
                        course.rule().amount(),
                        unit()));
        if (course.extensionDays() > 0) {
            text.append("，延长%d%s".formatted(course.extensionDays(), unit()));
        }
        long suspended = suspendedDays();
        if (suspended > 0) {
            text.append("，停止计算的%d日不计入".formatted(suspended));
        }
        text.append(ending(course.dueOn(), course.overdueAfter()));
        text.append("依据：").append(course.rule().basis().cite()).append('。');
        if (course.provisional()) {
            text.append("相关年份的放假安排尚未公布，以上日期为暂定。");
        }
        return text.toString();
    }

    private String ending(@Nullable LocalDate dueOn, @Nullable LocalDate overdueAfter) {
        if (dueOn == null || overdueAfter == null) {
            return "，目前停止计算，恢复后重新推算届满日。";
        }
        if (dueOn.equals(overdueAfter)) {
            return "，至%s届满。".formatted(ChineseDate.of(dueOn));
        }
        CalendarDay last = calendar.day(dueOn);
        String dayOff = last.kind() == DayKind.HOLIDAY ? last.holiday() + "假期" : "周末";
        return "，至%s届满；当日为%s，顺延至%s。".formatted(ChineseDate.of(dueOn), dayOff, ChineseDate.of(overdueAfter));
    }

    private long suspendedDays() {
        LocalDate dueOn = course.dueOn();
        return dueOn == null
                ? 0
                : course.startedOn()
                        .plusDays(1)
                        .datesUntil(dueOn.plusDays(1))
                        .filter(course::suspendedOn)
                        .count();
    }

    private String groundsOn(LocalDate date) {
        return course.suspensions().stream()
                .filter(one -> one.covers(date))
                .map(Suspension::ground)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private boolean countsWorkingDays() {
        return course.rule().unit() == PeriodUnit.WORKING_DAYS;
    }

    private String unit() {
        return countsWorkingDays() ? "个工作日" : "日";
    }
}
