package cn.petition.web.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score sheet in finished words.
 *
 * @param state what may still change
 * @param mayCorrect whether the reader may correct scores by hand
 */
record AppraisalPage(
        String title,
        String number,
        String href,
        String asked,
        String state,
        boolean mayCorrect,
        List<Column> columns,
        List<Line> lines) {

    /** One indicator. */
    record Column(String name, String weight, String definition) {}

    /** One organ. */
    record Line(String rank, String code, String name, String total, List<Cell> cells) {}

    /**
     * One score.
     *
     * @param partHref list behind the number above the line, {@code null} where the reader may not open it
     * @param note what was corrected and why, or that there were too few matters
     */
    record Cell(
            String indicator,
            String score,
            String part,
            String whole,
            @Nullable String partHref,
            @Nullable String wholeHref,
            @Nullable String note,
            @Nullable String correctHref) {}
}
