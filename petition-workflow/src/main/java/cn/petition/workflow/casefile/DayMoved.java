package cn.petition.workflow.casefile;

import java.time.LocalDate;

/**
 * A day of a deadline that was reckoned anew, e.g. because a holiday notice arrived.
 *
 * @param on the day it was reckoned
 * @param cause what changed, e.g. 2027年放假安排
 * @param overdueBefore the day after which it was overdue before
 */
public record DayMoved(
        LocalDate on,
        LocalDate dueBefore,
        LocalDate dueAfter,
        LocalDate overdueBefore,
        LocalDate overdueAfter,
        String cause) {}
