package cn.petition.reporting.desk;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures (件) of one organ or area.
 *
 * @param key code of the organ or key of the area
 * @param earliest the earliest due day of what is not overdue yet, {@code null} when nothing is owed
 */
public record DeskRow(String key, String name, Map<DeskFigure, Long> counts, @Nullable LocalDate earliest) {

    public long of(DeskFigure figure) {
        return counts.getOrDefault(figure, 0L);
    }
}
