package cn.petition.reporting.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines with their whole log, so that any day can be asked for without asking the database again. */
public final class WorkLedger {

    private final List<LineHistory> lines;

    WorkLedger(List<LineHistory> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The numbers of a day. */
    public record Day(LocalDate day, LineFigures figures) {}

    /** The lines as they stood at the end of a day, in the order in which they came in. */
    public List<LineState> asOf(LocalDate day) {
        return lines.stream().map(line -> line.asOf(day)).flatMap(Optional::stream).toList();
    }

    /**
     * The numbers from one day to another, both included: each day, or so many days apart that there are not more than
     * {@code most}; the last day is always among them.
     */
    public List<Day> days(LocalDate first, LocalDate last, int most) {
        long span = Math.max(0, last.toEpochDay() - first.toEpochDay());
        long stride = span / most + 1;
        var days = new ArrayList<Day>();
        for (LocalDate day = last; !day.isBefore(first); day = day.minusDays(stride)) {
            days.add(0, new Day(day, LineFigures.of(asOf(day))));
        }
        return days;
    }
}
