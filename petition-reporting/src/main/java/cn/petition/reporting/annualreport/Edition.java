package cn.petition.reporting.annualreport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one bureau writes its report: parts in their order, prose with places for figures, and which figures its writer
 * brings from outside.
 *
 * @param key name of the template
 * @param title first line, with places for year and bureau
 * @param recipient 主送
 * @param annex keys of figures that only the annex lists
 */
public record Edition(
        String key,
        String name,
        String title,
        @Nullable String recipient,
        List<Section> sections,
        Map<String, EnteredFigure> entries,
        Map<String, EnteredRate> rates,
        List<String> annex) {

    /**
     * One part that is edited on its own.
     *
     * @param heading numbered heading above it, where a chapter begins
     * @param text prose of the edition, which the writer may replace
     */
    public record Section(String key, @Nullable String heading, String title, String text) {}

    /** A figure that the writer brings from outside, with its source. */
    public record EnteredFigure(String key, String name, String unit) {}

    /** A rate of two entered figures of one unit; the product divides, nobody types it. */
    public record EnteredRate(String key, String name, String part, String whole) {}

    public Optional<Section> section(String wanted) {
        return sections.stream().filter(section -> section.key().equals(wanted)).findFirst();
    }
}
