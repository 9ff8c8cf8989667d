package cn.petition.reporting.statistic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A part of a whole in per cent. Both are figures of the same unit with lists of their own; the part's rows are among
 * the whole's.
 *
 * @param earlier wordings of the definition that older periods keep, the oldest first
 */
public record Rate(
        String key,
        String name,
        String definition,
        Formula formula,
        Tally<?, ?> part,
        Tally<?, ?> whole,
        List<Rate> earlier)
        implements Statistic<Unit.Percent> {

    public Rate {
        earlier = List.copyOf(earlier);
        StatisticKeys.check(key);
        if (!part.unit().equals(whole.unit())) {
            throw new MixedUnits(key, part.unit(), whole.unit());
        }
    }

    public Rate(String key, String name, String definition, Formula formula, Tally<?, ?> part, Tally<?, ?> whole) {
        this(key, name, definition, formula, part, whole, List.of());
    }

    static <R extends Unit, U extends Unit> Rate of(
            String key, String name, Tally<R, U> part, Tally<R, U> whole, String definition) {
        return new Rate(key, name, definition, Formula.FIRST, part, whole);
    }

    /** The definition that replaces this one for periods that begin on or after its first day. */
    Rate replacedBy(Formula formula, Tally<?, ?> part, Tally<?, ?> whole, String words) {
        var older = new ArrayList<>(earlier);
        older.add(new Rate(key, name, definition, this.formula, this.part, this.whole));
        return new Rate(key, name, words, formula, part, whole, older);
    }

    @Override
    public Unit.Percent unit() {
        return Unit.PERCENT;
    }

    @Override
    public String basis() {
        return part.basis().equals(whole.basis())
                ? whole.basis()
                : "分子：" + part.basis() + "；分母：" + whole.basis();
    }

    /** Those that both its numbers have. */
    @Override
    public Set<Attribution> areas() {
        var both = EnumSet.copyOf(whole.areas());
        both.retainAll(part.areas());
        return both;
    }

    /** With its two numbers as they were defined then; it says the newest of the three wordings. */
    @Override
    public Rate during(Period period) {
        var then = wording(period);
        var thenPart = then.part.during(period);
        var thenWhole = then.whole.during(period);
        var newest = Collections.max(
                List.of(then.formula, thenPart.formula(), thenWhole.formula()),
                Comparator.comparing(Formula::validFrom).thenComparing(Formula::version));
        return new Rate(key, name, then.definition, newest, thenPart, thenWhole);
    }

    private Rate wording(Period period) {
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
    public List<Statistic<Unit.Percent>> versions() {
        var all = new ArrayList<Statistic<Unit.Percent>>(earlier);
        all.add(this);
        return all;
    }
}
