package cn.petition.reporting.analysis;

import cn.petition.domain.petition.Channel;
import cn.petition.reporting.statistic.AsOf;
import cn.petition.reporting.statistic.CountFigures;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.Period;
import cn.petition.reporting.statistic.Scope;
import cn.petition.reporting.statistic.Statistics;
import cn.petition.reporting.statistic.Tally;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Counts filings and matters day by day, in the definitions of the figures, and adds the days up to months or weeks. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class CountTrends {

    public static final String FILINGS = "filing.total";
    public static final String MATTERS = "matter.registered";
    public static final String INITIAL = "filing.initial";
    public static final String REPEAT = "filing.repeat";
    public static final String BATCHES = "visit.batches";
    public static final String ATTENDANCES = "visit.attendances";
    public static final String GROUP_BATCHES = "group_visit.batches";

    private final Statistics statistics;
    private final CountFigures figures;
    private final JdbcClient jdbc;

    CountTrends(Statistics statistics, CountFigures figures, JdbcClient jdbc) {
        this.statistics = statistics;
        this.figures = figures;
        this.jdbc = jdbc;
    }

    /** The key of the figure that counts the filings of a channel. */
    public static String channel(Channel channel) {
        return "filing.channel." + channel.name().toLowerCase(Locale.ROOT);
    }

    /** The months or weeks up to the end of a period, the year before beside each. */
    public List<TrendPoint> upTo(Period period, TrendStep step, Scope scope, AsOf asOf) {
        var points = step.upTo(period.last());
        var whole = new Period(
                step.yearBefore(points.get(0)).from(), points.get(points.size() - 1).to());
        var days = byDay(new Inquiry(whole, scope, asOf));
        return points.stream()
                .map(point -> new TrendPoint(
                        point, step.yearBefore(point), sum(days, point), sum(days, step.yearBefore(point))))
                .toList();
    }

    /** The numbers of each day on which there was anything. */
    TreeMap<LocalDate, Map<String, Long>> byDay(Inquiry inquiry) {
        var days = new TreeMap<LocalDate, Map<String, Long>>();
        var filings = members(FILINGS, inquiry);
        jdbc.sql("""
                        select p.day, f.channel, f.first_known, f.group_visit, count(*),
                            coalesce(sum(f.visitor_count), 0)
                        from (%s) p join filing f on f.id = p.row_id
                        group by p.day, f.channel, f.first_known, f.group_visit""".formatted(filings.sql()))
                .params(filings.parameters())
                .query(row -> {
                    var day = days.computeIfAbsent(row.getObject(1, LocalDate.class), any -> new HashMap<>());
                    var channel = Channel.valueOf(row.getString(2));
                    long count = row.getLong(5);
                    day.merge(FILINGS, count, Long::sum);
                    day.merge(channel(channel), count, Long::sum);
                    day.merge(row.getBoolean(3) ? INITIAL : REPEAT, count, Long::sum);
                    if (channel == Channel.VISIT) {
                        day.merge(BATCHES, count, Long::sum);
                        day.merge(ATTENDANCES, row.getLong(6), Long::sum);
                        day.merge(GROUP_BATCHES, row.getBoolean(4) ? count : 0, Long::sum);
                    }
                });
        var matters = members(MATTERS, inquiry);
        jdbc.sql("select p.day, count(*) from (" + matters.sql() + ") p group by p.day")
                .params(matters.parameters())
                .query(row -> {
                    days.computeIfAbsent(row.getObject(1, LocalDate.class), any -> new HashMap<>())
                            .merge(MATTERS, row.getLong(2), Long::sum);
                });
        return days;
    }

    private CountFigures.MemberQuery members(String key, Inquiry inquiry) {
        return figures.membersOf((Tally<?, ?>) statistics.withKey(key), inquiry);
    }

    private static Map<String, Long> sum(TreeMap<LocalDate, Map<String, Long>> days, Period period) {
        var sum = new HashMap<String, Long>();
        days.subMap(period.from(), period.to())
                .values()
                .forEach(day -> day.forEach((key, count) -> sum.merge(key, count, Long::sum)));
        return sum;
    }
}
