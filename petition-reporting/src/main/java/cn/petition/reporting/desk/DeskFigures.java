package cn.petition.reporting.desk;

import java.util.List;
import java.util.Map;

/**
 * All figures of one look at the desk; those by organ and by area add up to the totals.
 *
 * @param byOrgan organs with open matters, most overdue first
 * @param byArea all areas one level below the own, then the rest, in the order of their codes
 */
public record DeskFigures(Map<DeskFigure, Long> totals, List<DeskRow> byOrgan, List<DeskRow> byArea) {

    public long of(DeskFigure figure) {
        return totals.getOrDefault(figure, 0L);
    }
}
