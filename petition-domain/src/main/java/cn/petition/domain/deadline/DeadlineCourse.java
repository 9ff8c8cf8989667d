package cn.petition.domain.deadline;

import cn.petition.domain.legal.PeriodUnit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the last day of a deadline comes about: counted from a fact or set by an authority. */
sealed interface DeadlineCourse permits CountedCourse, FixedCourse {

    @Nullable LocalDate dueOn();

    @Nullable LocalDate overdueAfter();

    boolean provisional();

    PeriodUnit unit();

    int remaining(LocalDate today);

    boolean suspendedOn(LocalDate today);

    DeadlineExplanation explanation();
}
