package cn.petition.reporting.statistic;

/**
 * A figure that counts the rows of a population, or adds up a column of people over them.
 *
 * @param <R> unit of one row of the population
 * @param <U> unit of the number
 */
public record Tally<R extends Unit, U extends Unit>(
        String key, String name, String definition, Formula formula, Population<R> population, Measure<R, U> measure)
        implements Statistic<U> {

    public Tally {
        StatisticKeys.check(key);
        if (definition.isBlank()) {
            throw new IllegalArgumentException("统计指标“" + key + "”没有口径说明。");
        }
    }

    static <U extends Unit> Tally<U, U> count(String key, String name, Population<U> of, String definition) {
        return new Tally<>(key, name, definition, Formula.FIRST, of, Measure.rows(of.grain()));
    }

    static <R extends Unit, U extends Unit> Tally<R, U> sum(
            String key, String name, Measure<R, U> measure, Population<R> of, String definition) {
        return new Tally<>(key, name, definition, Formula.FIRST, of, measure);
    }

    @Override
    public U unit() {
        return measure.unit();
    }

    /** Whether the number is the length of the list behind it; otherwise it is the sum of the list's last column. */
    public boolean countsRows() {
        return measure.counts();
    }
}
