package cn.petition.reporting.statistic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Answers a question with numbers and with the lists behind them, both from one state of the database. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class CountFigures {

    private static final int ROWS_FETCHED = 500;
    private static final int FEW = 3;

    /** With more matters than these, counting all row by row is no slower. */
    private static final int MOST_ELSEWHERE = 50_000;

    private final JdbcClient jdbc;

    CountFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The numbers of these figures: one query for each kind of row, however many figures. */
    public CountedFigures count(Collection<? extends Statistic<?>> wanted, Inquiry inquiry) {
        prepare();
        var tallies = new LinkedHashMap<String, Tally<?, ?>>();
        var asked = wanted.stream().map(one -> one.during(inquiry.period())).toList();
        asked.forEach(statistic -> talliesOf(statistic).forEach(tally -> tallies.put(tally.key(), tally)));
        var numbers = new HashMap<String, @Nullable Long>();
        tallies.values().stream()
                .collect(Collectors.groupingBy(tally -> tally.population().grain().rows()))
                .forEach((rows, some) -> numbers.putAll(numbersOf(rows, some, inquiry, new YearCounters(inquiry))));
        var values = new HashMap<String, StatisticValue>();
        tallies.keySet().forEach(key -> {
            Long number = numbers.get(key);
            values.put(key, number == null ? StatisticValue.none() : StatisticValue.of(number));
        });
        asked.forEach(statistic -> {
            if (statistic instanceof Rate rate) {
                values.put(
                        rate.key(),
                        rate(numbers.get(rate.part().key()), numbers.get(rate.whole().key())));
            }
        });
        return new CountedFigures(values);
    }

    private static StatisticValue rate(@Nullable Long part, @Nullable Long whole) {
        return part == null || whole == null ? StatisticValue.none() : StatisticValue.rate(part, whole);
    }

    /** A count or a sum; nothing where it has no value. */
    private static @Nullable Long numberIn(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    /** The number of one figure. */
    public StatisticValue count(Statistic<?> wanted, Inquiry inquiry) {
        return count(List.of(wanted), inquiry).of(wanted.key());
    }

    private static List<Tally<?, ?>> talliesOf(Statistic<?> statistic) {
        return statistic instanceof Rate rate ? List.of(rate.part(), rate.whole()) : List.of((Tally<?, ?>) statistic);
    }

    private Map<String, @Nullable Long> numbersOf(
            RowKind rows, List<Tally<?, ?>> tallies, Inquiry inquiry, YearCounters counters) {
        if (!counters.answer()) {
            return numbersOf(rows, tallies, inquiry);
        }
        var numbers = new HashMap<String, @Nullable Long>();
        var counted = tallies.stream().filter(counters::know).toList();
        var others = tallies.stream().filter(tally -> !counters.know(tally)).toList();
        if (!counted.isEmpty()) {
            numbers.putAll(numbersOfCounters((MatterRows) rows, counted, inquiry, counters)
                    .orElseGet(() -> numbersOf(rows, counted, inquiry)));
        }
        if (!others.isEmpty()) {
            numbers.putAll(numbersOf(rows, others, inquiry));
        }
        return numbers;
    }

    /** What the counters say, without the matters of which they do not tell what is asked, and these row by row. */
    private Optional<Map<String, @Nullable Long>> numbersOfCounters(
            MatterRows rows, List<Tally<?, ?>> tallies, Inquiry inquiry, YearCounters counters) {
        var weighed = tallies.stream()
                .map(tally -> tally.measure().overCounters(tally.population().condition()))
                .collect(Collectors.joining(", "));
        var each = tallies.stream().map(CountFigures::numberOf).collect(Collectors.joining(", "));
        var events = RowSource.eventsOf(tallies.stream());
        var source = new RowSource(inquiry, asksWhereAndWhatAbout(each), true);
        var values = source.parameters();
        values.putAll(counters.parameters());
        var elsewhere = elsewhere(
                counters.elsewhere(rows, asksWhereAndWhatAbout(each), each.contains("r.completed_on"), each.contains("r.reported")),
                values);
        if (elsewhere.size() > MOST_ELSEWHERE) {
            return Optional.empty();
        }
        var numbers = new HashMap<String, @Nullable Long>();
        add(numbers, tallies, "select " + weighed + " from (" + counters.rows(rows, events, false) + ") r", values, 1);
        if (!elsewhere.isEmpty()) {
            values.put("some", elsewhere.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
            add(numbers, tallies, "select " + weighed + " from (" + counters.rows(rows, events, true) + ") r", values, -1);
            add(numbers, tallies, "select " + each + " from (" + source.rows(rows, events) + ") r", values, 1);
        }
        if (rows == MatterRows.CASE_EVENT) {
            var beside = new RowSource(inquiry, asksWhereAndWhatAbout(each)).besideCounters(events);
            add(numbers, tallies, "select " + each + " from (" + beside + ") r", values, 1);
        }
        return Optional.of(numbers);
    }

    private List<UUID> elsewhere(String sql, Map<String, Object> values) {
        return sql.isEmpty()
                ? List.of()
                : jdbc.sql("select distinct e.id from (" + sql + ") e limit " + (MOST_ELSEWHERE + 1))
                        .params(values)
                        .query(UUID.class)
                        .list();
    }

    private void add(
            Map<String, @Nullable Long> numbers, List<Tally<?, ?>> tallies, String sql, Map<String, Object> values, int sign) {
        jdbc.sql(sql).params(values).query(row -> {
            for (int i = 0; i < tallies.size(); i++) {
                numbers.merge(tallies.get(i).key(), sign * row.getLong(i + 1), Long::sum);
            }
        });
    }

    private Map<String, @Nullable Long> numbersOf(RowKind rows, List<Tally<?, ?>> tallies, Inquiry inquiry) {
        var columns = tallies.stream()
                .map(CountFigures::numberOf)
                .collect(Collectors.joining(", "));
        var source = new RowSource(inquiry, asksWhereAndWhatAbout(columns));
        var sql = "select " + columns + " from (" + source.rows(rows, RowSource.eventsOf(tallies.stream())) + ") r"
                + onlyCounted(tallies);
        return jdbc.sql(sql)
                .params(source.parameters())
                .query((row, one) -> {
                    var numbers = new HashMap<String, @Nullable Long>();
                    for (int i = 0; i < tallies.size(); i++) {
                        numbers.put(tallies.get(i).key(), numberIn(row, i + 1));
                    }
                    return numbers;
                })
                .single();
    }

    /** Where few figures are asked for, rows that count in none of them need not be looked at any further. */
    private static String onlyCounted(List<Tally<?, ?>> tallies) {
        var conditions = tallies.stream()
                .map(tally -> "(" + tally.population().condition().sql() + ")")
                .distinct()
                .toList();
        return conditions.size() > FEW ? "" : " where " + String.join(" or ", conditions);
    }

    private static boolean asksWhereAndWhatAbout(String sql) {
        return sql.contains("r.place_code") || sql.contains("r.category_code");
    }

    private static String numberOf(Tally<?, ?> tally) {
        return tally.measure().over(tally.population().condition());
    }

    /**
     * One figure by several dimensions at once.
     *
     * @return for each dimension the number of each value that occurs; the key {@code ""} stands for rows without one
     */
    public Map<Dimension, Map<String, Long>> breakDown(Tally<?, ?> figure, Set<Dimension> by, Inquiry inquiry) {
        prepare();
        var tally = figure.during(inquiry.period());
        var dimensions = List.copyOf(new LinkedHashSet<>(by));
        var source = new RowSource(inquiry);
        var columns = dimensions.stream().map(Dimension::sql).toList();
        var grouping = dimensions.stream()
                .map(dimension -> "grouping(" + dimension.sql() + ")")
                .collect(Collectors.joining(", "));
        var sql = "select " + String.join(", ", columns) + ", " + grouping + ", "
                + tally.measure().aggregate() + " from (" + source(source, tally) + ") r where "
                + tally.population().condition().sql() + " group by grouping sets ("
                + columns.stream().map(column -> "(" + column + ")").collect(Collectors.joining(", ")) + ")";
        var parts = new HashMap<Dimension, Map<String, Long>>();
        dimensions.forEach(dimension -> parts.put(dimension, new LinkedHashMap<>()));
        int width = dimensions.size();
        jdbc.sql(sql).params(source.parameters()).query(row -> {
            for (int i = 0; i < width; i++) {
                Long number = numberIn(row, 2 * width + 1);
                if (row.getInt(width + i + 1) == 0 && number != null) {
                    var value = row.getString(i + 1);
                    parts.get(dimensions.get(i)).put(value == null ? "" : value, number);
                }
            }
        });
        return parts;
    }

    /**
     * One page of the list behind a figure.
     *
     * @param part one part of a broken-down figure, or {@code null} for the whole
     * @param position where the page begins, or {@code null} for the first page
     * @param size rows of a page, from 1
     */
    public FigurePage list(
            Tally<?, ?> figure, Inquiry inquiry, @Nullable Slice part, @Nullable ListPosition position, int size) {
        prepare();
        var tally = figure.during(inquiry.period());
        var total = totalOf(tally, inquiry, part);
        var rows = new ArrayList<>(rows(tally, inquiry, part, position, size + 1));
        boolean more = rows.size() > size;
        if (more) {
            rows.remove(size);
        }
        boolean backward = position != null && !position.forward();
        if (backward) {
            Collections.reverse(rows);
        }
        return new FigurePage(rows, total.rows(), total.number(), backward ? more : position != null, backward || more);
    }

    private record Total(long rows, @Nullable Long number) {}

    private Total totalOf(Tally<?, ?> tally, Inquiry inquiry, @Nullable Slice part) {
        var source = new RowSource(inquiry);
        return jdbc.sql("select count(*) as rows, " + tally.measure().aggregate() + " as number from ("
                        + source(source, tally) + ") r where " + conditions(tally, part))
                .params(parameters(source, part))
                .query((row, one) -> new Total(row.getLong(1), numberIn(row, 2)))
                .single();
    }

    private List<FigureRow> rows(
            Tally<?, ?> tally, Inquiry inquiry, @Nullable Slice part, @Nullable ListPosition position, int most) {
        var source = new RowSource(inquiry);
        var values = parameters(source, part);
        var where = conditions(tally, part);
        var order = "desc";
        if (position != null) {
            values.put("atDay", position.day());
            values.put("atRow", position.row());
            where += " and (r.day, r.row_id) " + (position.forward() ? "<" : ">") + " (:atDay, :atRow)";
            order = position.forward() ? "desc" : "asc";
        }
        var sql = rowSql(tally, source, where, order, " limit " + most);
        return jdbc.sql(sql).params(values).query(FigureRow.class).list();
    }

    /** Lends every row of the list behind a figure, in the order of its pages, without holding all at once. */
    public void withRows(
            Tally<?, ?> figure, Inquiry inquiry, @Nullable Slice part, Consumer<Stream<FigureRow>> borrower) {
        prepare();
        var tally = figure.during(inquiry.period());
        var source = new RowSource(inquiry);
        var sql = rowSql(tally, source, conditions(tally, part), "desc", "");
        try (var rows = jdbc.sql(sql)
                .withFetchSize(ROWS_FETCHED)
                .params(parameters(source, part))
                .query(FigureRow.class)
                .stream()) {
            borrower.accept(rows);
        }
    }

    private static String rowSql(Tally<?, ?> tally, RowSource source, String where, String order, String limit) {
        return """
                select p.row_id as "row", p.matter_id as matter, p.line_id as line, e.kind as ledger,
                    coalesce(m.number, e.number, p.place_code) as number, p.day, p.amount, p.detail, p.detail_on,
                    coalesce(m.title, case when e.kind = 'CONDUCT' then '内容见台账，由督查人员和领导查看' else coalesce(e.title, d.full_name) end) as title, m.channel, coalesce(m.received_on, e.begun_on, p.day) as received_on,
                    coalesce(m.status, e.status, '') as status, c.full_name as category, d.full_name as place,
                    d.name as place_name, o.name as organ
                from (select r.row_id, r.matter_id, r.line_id, r.day, %s as amount, r.detail, r.detail_on, r.organ_id,
                        r.place_code, r.category_code
                    from (%s) r where %s order by r.day %s, r.row_id %s%s) p
                left join matter m on m.id = p.matter_id
                left join ledger_entry e on e.id = p.line_id
                join organ o on o.id = p.organ_id
                left join matter_category c on c.code = p.category_code
                left join division d on d.code = p.place_code
                order by p.day %s, p.row_id %s"""
                .formatted(
                        tally.measure().contribution(), source(source, tally), where, order, order, limit, order, order);
    }

    /** The rows of a figure as a query of their own, for whoever keeps them: identity, matter, day and contribution. */
    public MemberQuery membersOf(Tally<?, ?> figure, Inquiry inquiry) {
        return membersOf(figure, inquiry, null);
    }

    /** As {@link #membersOf(Tally, Inquiry)}, of one part of the figure or of the whole. */
    public MemberQuery membersOf(Tally<?, ?> figure, Inquiry inquiry, @Nullable Slice part) {
        var tally = figure.during(inquiry.period());
        var source = new RowSource(inquiry, asksWhereAndWhatAbout(conditions(tally, part)));
        return new MemberQuery(
                "select r.row_id, r.matter_id, r.day, " + tally.measure().contribution() + " as amount, r.detail,"
                        + " r.detail_on from (" + source(source, tally) + ") r where "
                        + conditions(tally, part),
                parameters(source, part));
    }

    /** Text and values of a query. */
    public record MemberQuery(String sql, Map<String, Object> parameters) {}

    private static String source(RowSource source, Tally<?, ?> tally) {
        return source.rows(
                tally.population().grain().rows(),
                tally.population().condition().events());
    }

    private static String conditions(Tally<?, ?> tally, @Nullable Slice part) {
        var condition = tally.population().condition().sql();
        return part == null ? condition : "(" + condition + ") and " + part.condition();
    }

    private static Map<String, Object> parameters(RowSource source, @Nullable Slice part) {
        var values = source.parameters();
        if (part != null && !part.values().isEmpty()) {
            values.put("slice", part.values());
        }
        return values;
    }

    /**
     * Compiling a query costs more than running it, and sorting a year of matters should stay in memory.
     * A year and the whole time want different plans, which a plan made for any value cannot know.
     */
    private void prepare() {
        jdbc.sql("select set_config('jit', 'off', true), set_config('work_mem', '64MB', true),"
                        + " set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query((row, one) -> row.getString(1))
                .single();
    }
}
