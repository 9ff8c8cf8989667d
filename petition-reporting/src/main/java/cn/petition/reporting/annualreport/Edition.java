package cn.petition.reporting.annualreport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one bureau writes its report: parts in their order, prose with places for figures, and which figures its writer
 * brings from outside.
 *
 * @param key name of the template
 * @param order place in the list of editions
 * @param subject which of the two yearly reports it is
 * @param title first line, with places for year and bureau
 * @param recipient 主送
 * @param addressees to whom the finished report is delivered
 * @param units words that this bureau prints in place of the product's: 起 or 宗 for 件
 * @param signature whether the bureau signs at the end
 * @param date whether the paper carries its date
 * @param closing last line above the signature, such as 专此报告。
 * @param sources whether the list of sources (数据出处表) is part of the paper itself; it is always a paper of its own
 * @param annex keys of figures that only the list of sources names
 */
public record Edition(
        String key,
        int order,
        String name,
        ReportSubject subject,
        String title,
        @Nullable String recipient,
        List<String> addressees,
        Map<String, String> units,
        boolean signature,
        boolean date,
        @Nullable String closing,
        boolean sources,
        List<Section> sections,
        Map<String, EnteredFigure> entries,
        Map<String, EnteredRate> rates,
        List<String> annex) {

    public Edition {
        addressees = List.copyOf(addressees);
        units = Map.copyOf(units);
        sections = List.copyOf(sections);
        annex = List.copyOf(annex);
    }

    /**
     * One part that is edited on its own. In its text a line that begins with {@code ##} is a heading of the second
     * level, {@code ###} of the third; {@code ## … ##} at the beginning of a line is a heading that runs into the
     * paragraph; a line that begins with 【不公开】 is left out of the public edition.
     *
     * @param heading numbered heading of the first level above it, where a chapter begins
     * @param parts what of the prescribed contents it serves
     * @param open whether it is printed in the public edition
     * @param text prose of the edition, which the writer may replace
     */
    public record Section(
            String key,
            @Nullable String heading,
            String title,
            Set<LegalPart> parts,
            boolean open,
            String text) {}

    /** A figure that the writer brings from outside, with its source. */
    public record EnteredFigure(String key, String name, String unit) {}

    /** A rate of two entered figures of one unit; the product divides, nobody types it. */
    public record EnteredRate(String key, String name, String part, String whole) {}

    public Optional<Section> section(String wanted) {
        return sections.stream().filter(section -> section.key().equals(wanted)).findFirst();
    }

    /** The unit word that this bureau prints. */
    String unit(String word) {
        return units.getOrDefault(word, word);
    }
}
