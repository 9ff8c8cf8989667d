package cn.petition.web.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of screening by area.
 *
 * @param up the area above, {@code null} at the officer's own
 * @param mayImport whether the officer may bring files
 */
record ScreeningPage(
        String area,
        String code,
        int year,
        String day,
        @Nullable String problem,
        @Nullable String up,
        boolean mayImport,
        List<Heading> headings,
        List<Row> rows) {

    /** A column with what it counts. */
    record Heading(String title, String definition) {}

    /**
     * One area.
     *
     * @param href the areas below it, {@code null} where there are none
     * @param rate per cent, or why there is none
     */
    record Row(String name, @Nullable String href, String target, @Nullable String targetHref, String rate, List<Cell> cells) {}

    /** A number that opens its list. */
    record Cell(String title, String number, String href) {}
}
