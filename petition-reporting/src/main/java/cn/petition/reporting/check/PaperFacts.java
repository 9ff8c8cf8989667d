package cn.petition.reporting.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a paper besides its words. Of a paper from outside nothing is: then year and date are read from
 * it.
 *
 * @param year the year reported
 * @param dated 成文日期
 * @param asOf last day whose events count
 * @param figures figures of the report as the product prints them
 * @param ours a paper of the product, where every percentage should be placed and not typed
 */
public record PaperFacts(
        @Nullable Integer year,
        @Nullable LocalDate dated,
        @Nullable LocalDate asOf,
        List<KnownFigure> figures,
        boolean ours) {

    /**
     * A figure of the report.
     *
     * @param value the number, of a rate its percentage with two decimals; {@code null} where it is still open
     */
    public record KnownFigure(String key, String name, String unit, @Nullable BigDecimal value) {}

    public PaperFacts {
        figures = List.copyOf(figures);
    }

    /** Nothing is known. */
    public static PaperFacts outside() {
        return new PaperFacts(null, null, null, List.of(), false);
    }
}
