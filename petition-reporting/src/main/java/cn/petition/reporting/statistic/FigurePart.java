package cn.petition.reporting.statistic;

/**
 * One line of a figure broken down.
 *
 * @param value what stands in an address for this part; {@code none} for the rows without one
 * @param words name of the part on the page
 */
public record FigurePart(Dimension dimension, String value, String words, long number) {

    /** Stands for the rows that have nothing there. */
    public static final String NONE = "none";
}
