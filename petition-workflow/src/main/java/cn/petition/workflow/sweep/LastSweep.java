package cn.petition.workflow.sweep;

import java.time.OffsetDateTime;

/**
 * When all open duties were looked at last.
 *
 * @param daily by the timer and not on demand
 * @param told notices written by it
 */
public record LastSweep(OffsetDateTime finishedAt, boolean daily, int looked, int told) {}
