package cn.petition.web.analysis;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers of months or weeks as columns, last year's as a frame beside each, drawn by the server: twenty units of width
 * for a point and a hundred of height for the largest number. Each column opens its list.
 */
record Chart(String title, String unit, List<Bar> bars, String most, String first, String last) {

    /** One point. */
    record Bar(
            String words, int x, String now, int height, String href, String then, int heightThen, String hrefThen) {

        public int top() {
            return 100 - height;
        }

        public int topThen() {
            return 100 - heightThen;
        }
    }

    /** A point before it has a place. */
    record Point(String words, long now, String href, long then, String hrefThen) {}

    static Chart of(String title, String unit, List<Point> points) {
        long most = points.stream()
                .mapToLong(point -> Math.max(point.now(), point.then()))
                .max()
                .orElse(0);
        return new Chart(
                title,
                unit,
                IntStream.range(0, points.size())
                        .mapToObj(at -> bar(points.get(at), at, most))
                        .toList(),
                Numbers.of(most),
                points.get(0).words(),
                points.get(points.size() - 1).words());
    }

    private static Bar bar(Point point, int at, long most) {
        return new Bar(
                point.words(),
                20 * at,
                Numbers.of(point.now()),
                height(point.now(), most),
                point.href(),
                Numbers.of(point.then()),
                height(point.then(), most),
                point.hrefThen());
    }

    private static int height(long number, long most) {
        return most == 0 ? 0 : (int) Math.round(100.0 * number / most);
    }

    public int width() {
        return 20 * bars.size();
    }
}
