package cn.petition.domain.deadline;

import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.legal.PeriodUnit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A day set by an authority. */
record FixedCourse(LocalDate dueOn) implements DeadlineCourse {

    @Override
    public LocalDate overdueAfter() {
        return dueOn;
    }

    @Override
    public boolean provisional() {
        return false;
    }

    @Override
    public PeriodUnit unit() {
        return PeriodUnit.DAYS;
    }

    @Override
    public int remaining(LocalDate today) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(today, dueOn));
    }

    @Override
    public boolean suspendedOn(LocalDate today) {
        return false;
    }

    @Override
    public DeadlineExplanation explanation() {
        return new DeadlineExplanation(
                List.of(), "由有关机关指定在%s以前（含当日）完成，不因停止计算或者节假日变动。".formatted(ChineseDate.of(dueOn)));
    }
}
