package cn.petition.workflow.leadercase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One item of the scheme of a case, as it stands: one of the fixes and responsibilities (四定、四包) or one role of a team.
 *
 * @param told whether the line itself says it, so that nobody records it apart
 * @param person who stands for it
 * @param words what was done
 * @param on day of the latest record
 */
public record CaseDuty(
        String code,
        String name,
        boolean told,
        DutyProgress progress,
        @Nullable String person,
        @Nullable String words,
        @Nullable LocalDate on) {}
