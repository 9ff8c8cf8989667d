package cn.petition.reporting.statistic;

import java.util.List;

/**
 * One part of a broken-down figure.
 *
 * @param values what the rows have there; empty for the rows that have nothing
 */
public record Slice(Dimension dimension, List<String> values) {

    public Slice {
        values = List.copyOf(values);
    }

    String condition() {
        return values.isEmpty() ? dimension.sql() + " is null" : dimension.sql() + " in (:slice)";
    }
}
