package cn.petition.workflow.casefile;

import cn.petition.domain.deadline.Deadline;
import cn.petition.domain.deadline.DeadlineStatus;
import cn.petition.domain.petition.DueDay;
import cn.petition.domain.petition.ObligationFacts;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer that is or was owed, with its deadline as it stands today.
 *
 * @param grounds in words, which rule set governs it and why
 * @param appraisal the day by which the office is appraised (考核), counted from registration; {@code null} where the
 *     clock does not run from receipt
 * @param moved how its days were reckoned anew, the earliest first
 */
public record ObligationInFile(
        UUID id,
        String organ,
        String article,
        ObligationFacts facts,
        Deadline deadline,
        DeadlineStatus today,
        List<String> grounds,
        @Nullable DueDay appraisal,
        List<DayMoved> moved) {}
