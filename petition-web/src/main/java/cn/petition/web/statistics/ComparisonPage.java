package cn.petition.web.statistics;

import cn.petition.web.component.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one question beside those of a year earlier.
 *
 * @param column what the lines are told apart by
 * @param picture whether the reader wants a picture instead of a table
 * @param question the question as the tail of an address, for the links between the views
 * @param height of the picture, in its own units
 */
record ComparisonPage(
        String asked,
        String earlier,
        String title,
        String column,
        List<Line> lines,
        boolean picture,
        @Nullable String key,
        String by,
        List<Choice> keys,
        List<Choice> ways,
        List<Choice> hidden,
        String back,
        int height) {

    /**
     * One line: a figure, or a part of one.
     *
     * @param width of its bar, 0 to 300
     * @param y where the line begins in the picture
     */
    record Line(
            String words,
            String unit,
            String now,
            @Nullable String nowList,
            String then,
            @Nullable String thenList,
            String change,
            String share,
            int width,
            int widthThen,
            int y) {}
}
