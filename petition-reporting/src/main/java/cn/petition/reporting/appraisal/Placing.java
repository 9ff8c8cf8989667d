package cn.petition.reporting.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One organ in a round: its marks, its total out of a hundred and its rank.
 *
 * @param total {@code null} where nothing could be scored
 * @param rank from 1; {@code null} where a score is missing, because such totals do not compare
 */
public record Placing(
        UUID organ, String code, String name, List<Mark> marks, @Nullable BigDecimal total, @Nullable Integer rank) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Placing {
        marks = List.copyOf(marks);
    }

    static Placing unranked(UUID organ, String code, String name, List<Mark> marks) {
        return new Placing(organ, code, name, marks, total(marks), null);
    }

    /** Weighted share of the full marks, over the indicators that have a score; two decimals. */
    private static @Nullable BigDecimal total(List<Mark> marks) {
        var reached = BigDecimal.ZERO;
        long weights = 0;
        for (var mark : marks) {
            var value = mark.value();
            if (value != null) {
                int weight = mark.indicator().weight();
                reached = reached.add(value.multiply(BigDecimal.valueOf(weight))
                        .divide(mark.indicator().full(), 8, RoundingMode.HALF_UP));
                weights += weight;
            }
        }
        return weights == 0
                ? null
                : reached.multiply(HUNDRED).divide(BigDecimal.valueOf(weights), 2, RoundingMode.HALF_UP);
    }

    boolean complete() {
        return total != null && marks.stream().allMatch(mark -> mark.value() != null);
    }

    /** Ranks those that can be compared, equal totals sharing a rank; the others follow without one, by code. */
    static List<Placing> ranked(List<Placing> all) {
        var order = Comparator.comparing((Placing one) -> one.total() == null ? BigDecimal.ZERO : one.total())
                .reversed()
                .thenComparing(Placing::code);
        var placed = new ArrayList<Placing>();
        Placing before = null;
        for (var one : all.stream().filter(Placing::complete).sorted(order).toList()) {
            boolean same = before != null && one.total() != null && one.total().equals(before.total());
            int rank = same && before != null && before.rank() != null ? before.rank() : placed.size() + 1;
            before = new Placing(one.organ, one.code, one.name, one.marks, one.total, rank);
            placed.add(before);
        }
        all.stream()
                .filter(one -> !one.complete())
                .sorted(Comparator.comparing(Placing::code))
                .forEach(placed::add);
        return placed;
    }
}
