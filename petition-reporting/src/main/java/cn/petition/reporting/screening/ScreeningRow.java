package cn.petition.reporting.screening;

import cn.petition.domain.organ.Organ;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one area.
 *
 * @param own only what the organ itself registered
 * @param target disputes to be screened in the year (件), {@code null} where nobody set a number
 */
public record ScreeningRow(Organ area, boolean own, @Nullable Long target, Map<ScreeningFigure, Long> numbers) {

    public ScreeningRow {
        numbers = Map.copyOf(numbers);
    }

    public long number(ScreeningFigure figure) {
        return numbers.getOrDefault(figure, 0L);
    }

    /** Disputes screened ÷ target in per cent, one decimal; never cut at 100, none without a target. */
    public Optional<BigDecimal> rate() {
        if (target == null || target == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(number(ScreeningFigure.SCREENED) * 100)
                .divide(BigDecimal.valueOf(target), 1, RoundingMode.HALF_UP));
    }
}
