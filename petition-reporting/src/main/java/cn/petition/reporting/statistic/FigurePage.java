package cn.petition.reporting.statistic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list behind a figure, with the figure over the whole list.
 *
 * @param rows how many rows the whole list has
 * @param number the figure itself: the same, or the sum of what each row adds; {@code null} where it has no value
 */
public record FigurePage(List<FigureRow> shown, long rows, @Nullable Long number, boolean hasEarlier, boolean hasMore) {

    public FigurePage {
        shown = List.copyOf(shown);
    }
}
