package cn.petition.reporting.analysis;

import java.time.LocalDate;

/**
 * A day on which many came.
 *
 * @param batches visits (批)
 * @param attendances people who came (人次)
 * @param groupBatches visits of groups among them (批)
 * @param verdict whether there were more visits than on the other days by more than chance
 */
public record VisitDay(
        LocalDate day, long batches, long attendances, long groupBatches, RiseRule.Verdict verdict) {}
