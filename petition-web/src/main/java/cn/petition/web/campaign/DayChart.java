package cn.petition.web.campaign;

import cn.petition.reporting.campaign.LineFigure;
import cn.petition.reporting.campaign.WorkLedger;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The numbers of many days as lines, drawn by the server in a square of 1000 by 100 units that the page stretches.
 *
 * @param most the largest number, which stands at the top
 */
record DayChart(List<Curve> curves, String first, String last, long most) {

    private static final List<LineFigure> SHOWN =
            List.of(LineFigure.ASSIGNED, LineFigure.REPORTED, LineFigure.CLOSED, LineFigure.RESOLVED);

    /**
     * One line.
     *
     * @param style name by which the style sheet tells it from the others, also without colours
     */
    record Curve(String words, String style, String points, long now) {}

    static DayChart of(List<WorkLedger.Day> days) {
        long most = days.stream()
                .flatMap(day -> SHOWN.stream().map(figure -> day.figures().count(figure)))
                .max(Long::compare)
                .orElse(0L);
        List<Curve> curves = SHOWN.stream()
                .map(figure -> new Curve(
                        figure.words(),
                        figure.key(),
                        points(days, figure, Math.max(1, most)),
                        days.get(days.size() - 1).figures().count(figure)))
                .toList();
        return new DayChart(
                curves, days.get(0).day().toString(), days.get(days.size() - 1).day().toString(), most);
    }

    private static String points(List<WorkLedger.Day> days, LineFigure figure, long most) {
        double width = 1000.0 / Math.max(1, days.size() - 1);
        String points = IntStream.range(0, days.size())
                .mapToObj(i -> point(i * width, 100.0 - 100.0 * days.get(i).figures().count(figure) / most))
                .collect(Collectors.joining(" "));
        // a single day is drawn as a level line
        return days.size() == 1 ? points + " " + points.replaceFirst("^[^,]*", "1000") : points;
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
