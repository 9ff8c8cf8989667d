package cn.petition.reporting.statistic;

import java.util.List;

/**
 * One page of the list behind a figure, with the figure over the whole list.
 *
 * @param rows how many rows the whole list has
 * @param number the figure itself: the same, or the sum of what each row adds
 */
public record FigurePage(List<FigureRow> shown, long rows, long number, boolean hasEarlier, boolean hasMore) {

    public FigurePage {
        shown = List.copyOf(shown);
    }
}
