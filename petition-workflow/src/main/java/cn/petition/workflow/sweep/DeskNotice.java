package cn.petition.workflow.sweep;

import cn.petition.domain.petition.Duty;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A notice as its reader sees it.
 *
 * @param threshold remaining days ({@code 3}), share of the time gone ({@code 50%}) or {@code OVERDUE}
 * @param personal addressed to the officer and not to the desk of the organ
 * @param read whether this officer has read it
 */
public record DeskNotice(
        UUID id,
        String number,
        String title,
        boolean sealed,
        Duty duty,
        UUID obligation,
        String organ,
        String threshold,
        LocalDate dueOn,
        LocalDate overdueAfter,
        LocalDate toldOn,
        boolean personal,
        boolean read) {}
