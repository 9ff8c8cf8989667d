package cn.petition.reporting.statistic;

/**
 * Which rows a figure is about: the list behind the number.
 *
 * @param <U> unit of one row
 */
public record Population<U extends Unit>(Grain<U> grain, Condition condition) {

    /** All rows of a grain. */
    static <U extends Unit> Population<U> all(Grain<U> grain) {
        return new Population<>(grain, Condition.ALL);
    }

    /** The rows of this population that also are so. */
    Population<U> where(Condition first, Condition... more) {
        return new Population<>(grain, condition.and(first).and(more));
    }
}
