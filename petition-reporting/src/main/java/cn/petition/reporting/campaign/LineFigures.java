package cn.petition.reporting.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The numbers of some lines (件). A matter counts once, in however many campaigns it stands. */
public final class LineFigures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<LineFigure, Long> counts;

    private LineFigures(Map<LineFigure, Long> counts) {
        this.counts = counts;
    }

    public static LineFigures of(Collection<LineState> lines) {
        var counts = new EnumMap<LineFigure, Long>(LineFigure.class);
        for (LineFigure figure : LineFigure.values()) {
            counts.put(
                    figure,
                    lines.stream()
                            .filter(figure::counts)
                            .map(LineState::matter)
                            .distinct()
                            .count());
        }
        return new LineFigures(counts);
    }

    /** Each matter once, with the line that came last; for totals over several campaigns. */
    public static List<LineState> eachMatterOnce(Collection<LineState> lines) {
        Map<UUID, LineState> once = new LinkedHashMap<>();
        lines.forEach(line -> once.put(line.standing(), line));
        return List.copyOf(once.values());
    }

    public long count(LineFigure figure) {
        return counts.getOrDefault(figure, 0L);
    }

    /** Part of all that were assigned, in per cent, rounded half up; nothing where nothing was assigned. */
    public @Nullable BigDecimal rate(LineFigure part, int digits) {
        return rate(count(part), count(LineFigure.ASSIGNED), digits);
    }

    static @Nullable BigDecimal rate(long part, long whole, int digits) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), digits, RoundingMode.HALF_UP);
    }

    /** As reports print it: 73.4, 100, or a dash where there is no value. */
    public String printedRate(LineFigure part, int digits) {
        BigDecimal rate = rate(part, digits);
        if (rate == null) {
            return "—";
        }
        return rate.compareTo(HUNDRED) == 0 ? "100" : rate.toPlainString();
    }
}
