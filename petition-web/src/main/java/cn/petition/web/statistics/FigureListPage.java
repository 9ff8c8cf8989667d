package cn.petition.web.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list behind one figure.
 *
 * @param dayTitle heading of the day by which a row belongs to the period
 * @param amountTitle heading of what each row adds, absent where each row is one
 */
record FigureListPage(
        String key,
        String name,
        String number,
        String unit,
        String rows,
        String definition,
        String asked,
        @Nullable String part,
        String dayTitle,
        @Nullable String amountTitle,
        @Nullable String detailTitle,
        List<Row> shown,
        @Nullable String previous,
        @Nullable String next,
        String back,
        String export) {

    /** One row. */
    record Row(
            String number,
            String href,
            String title,
            String day,
            String channel,
            String status,
            String category,
            String place,
            String amount,
            String detail) {}
}
