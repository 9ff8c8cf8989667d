package cn.petition.reporting.statistic;

/**
 * A part of a whole in per cent. Both are figures of the same unit with lists of their own; the part's rows are among
 * the whole's.
 */
public record Rate(String key, String name, String definition, Formula formula, Tally<?, ?> part, Tally<?, ?> whole)
        implements Statistic<Unit.Percent> {

    public Rate {
        StatisticKeys.check(key);
        if (!part.unit().equals(whole.unit())) {
            throw new MixedUnits(key, part.unit(), whole.unit());
        }
    }

    static <R extends Unit, U extends Unit> Rate of(
            String key, String name, Tally<R, U> part, Tally<R, U> whole, String definition) {
        return new Rate(key, name, definition, Formula.FIRST, part, whole);
    }

    @Override
    public Unit.Percent unit() {
        return Unit.PERCENT;
    }
}
