package cn.petition.reporting.statistic;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A place between two rows of a list: its rows run from the newest day to the oldest.
 *
 * @param forward whether the page after this row is asked for, or the page before it
 */
public record ListPosition(LocalDate day, UUID row, boolean forward) {}
