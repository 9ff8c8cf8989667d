package cn.petition.web.statistics;

import cn.petition.web.component.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of the figures for one question.
 *
 * @param leftOut which figures are missing because their rows do not have the chosen area
 * @param question the question as the tail of an address
 * @param asked the question in words, as it stands above the figures and on paper
 */
record StatisticsPage(
        String asked,
        List<Choice> spans,
        List<Choice> quarters,
        List<Choice> months,
        List<Choice> organs,
        List<Choice> places,
        List<Choice> areas,
        @Nullable String leftOut,
        List<Subject> subjects,
        List<Table> tables,
        String question,
        @Nullable String refused) {

    /** Figures of one subject. */
    record Subject(String title, List<Figure> figures) {}

    /**
     * One figure.
     *
     * @param href the list behind it; {@code null} for a rate, whose part and whole have lists of their own
     * @param parts what a rate was divided from, in words
     */
    record Figure(
            String key,
            String name,
            String number,
            String unit,
            String definition,
            String formula,
            @Nullable String href,
            @Nullable String parts) {}

    /** A figure broken down, each line with a bar of 0 to 100 units. */
    record Table(String title, String column, String unit, List<Line> lines) {}

    /** One line of a table. */
    record Line(String words, String number, String href, String bar) {}
}
