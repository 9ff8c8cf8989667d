package cn.petition.reporting.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A figure that counts the rows of a population, or adds up a column of people over them.
 *
 * @param <R> unit of one row of the population
 * @param <U> unit of the number
 * @param earlier wordings of the definition that older periods keep, the oldest first
 */
public record Tally<R extends Unit, U extends Unit>(
        String key,
        String name,
        String definition,
        Formula formula,
        Population<R> population,
        Measure<R, U> measure,
        List<Tally<R, U>> earlier)
        implements Statistic<U> {

    public Tally {
        earlier = List.copyOf(earlier);
        StatisticKeys.check(key);
        if (definition.isBlank()) {
            throw new IllegalArgumentException("统计指标“" + key + "”没有口径说明。");
        }
    }

    public Tally(
            String key, String name, String definition, Formula formula, Population<R> population, Measure<R, U> measure) {
        this(key, name, definition, formula, population, measure, List.of());
    }

    static <U extends Unit> Tally<U, U> count(String key, String name, Population<U> of, String definition) {
        return new Tally<>(key, name, definition, Formula.FIRST, of, Measure.rows(of.grain()));
    }

    /** The definition that replaces this one for periods that begin on or after its first day. */
    Tally<R, U> replacedBy(Formula formula, Population<R> population, String words) {
        var older = new ArrayList<>(earlier);
        older.add(new Tally<>(key, name, definition, this.formula, this.population, measure));
        return new Tally<>(key, name, words, formula, population, measure, older);
    }

    static <R extends Unit, U extends Unit> Tally<R, U> sum(
            String key, String name, Measure<R, U> measure, Population<R> of, String definition) {
        return new Tally<>(key, name, definition, Formula.FIRST, of, measure);
    }

    @Override
    public U unit() {
        return measure.unit();
    }

    @Override
    public String basis() {
        return population.grain().rows().periodBasis();
    }

    @Override
    public Set<Attribution> areas() {
        return population.grain().rows().areas();
    }

    @Override
    public Tally<R, U> during(Period period) {
        if (formula.covers(period) || earlier.isEmpty()) {
            return this;
        }
        for (int i = earlier.size() - 1; i > 0; i--) {
            if (earlier.get(i).formula.covers(period)) {
                return earlier.get(i);
            }
        }
        return earlier.get(0);
    }

    @Override
    public List<Statistic<U>> versions() {
        var all = new ArrayList<Statistic<U>>(earlier);
        all.add(this);
        return all;
    }

    /** Whether the number is the length of the list behind it; otherwise it is the sum of the list's last column. */
    public boolean countsRows() {
        return measure.counts();
    }
}
