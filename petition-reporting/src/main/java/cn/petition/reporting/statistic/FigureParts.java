package cn.petition.reporting.statistic;

import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.Labels;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Breaks figures down into parts with names, and finds the rows of one part again from its address. */
@Service
@Transactional(readOnly = true)
public class FigureParts {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z_-]{1,40}");

    private final CountFigures figures;
    private final JdbcClient jdbc;

    FigureParts(CountFigures figures, JdbcClient jdbc) {
        this.figures = figures;
        this.jdbc = jdbc;
    }

    /** The parts of a figure by each dimension; months in their order, everything else from the largest. */
    public Map<Dimension, List<FigurePart>> of(Tally<?, ?> tally, Set<Dimension> by, Inquiry inquiry) {
        var parts = new EnumMap<Dimension, List<FigurePart>>(Dimension.class);
        figures.breakDown(tally, by, inquiry)
                .forEach((dimension, numbers) -> parts.put(dimension, named(dimension, inquiry.period(), numbers)));
        return parts;
    }

    /**
     * The rows of one part.
     *
     * @throws IllegalArgumentException when the value cannot be one of the dimension
     */
    public Slice slice(Dimension dimension, String value) {
        if (value.equals(FigurePart.NONE)) {
            return new Slice(dimension, List.of());
        }
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("没有这样的" + dimension.title() + "。");
        }
        return new Slice(dimension, dimension == Dimension.CATEGORY ? categoriesBelow(value) : List.of(value));
    }

    /** The name of one part, for the heading of its list. */
    public String words(Dimension dimension, String value) {
        return value.equals(FigurePart.NONE) ? "未填写" : names(dimension, Set.of(value)).getOrDefault(value, value);
    }

    private List<FigurePart> named(Dimension dimension, Period period, Map<String, Long> numbers) {
        var summed = dimension == Dimension.CATEGORY ? byFirstLevel(numbers) : new LinkedHashMap<>(numbers);
        if (dimension == Dimension.MONTH) {
            months(period).forEach(month -> summed.putIfAbsent(month, 0L));
        }
        if (dimension == Dimension.CHANNEL) {
            for (var channel : Channel.values()) {
                summed.putIfAbsent(channel.name(), 0L);
            }
        }
        var names = names(dimension, summed.keySet());
        var order = dimension == Dimension.MONTH
                ? Comparator.comparing(FigurePart::value)
                : Comparator.comparingLong(FigurePart::number).reversed().thenComparing(FigurePart::value);
        return summed.entrySet().stream()
                .map(entry -> entry.getKey().isEmpty()
                        ? new FigurePart(dimension, FigurePart.NONE, "未填写", entry.getValue())
                        : new FigurePart(
                                dimension,
                                entry.getKey(),
                                names.getOrDefault(entry.getKey(), entry.getKey()),
                                entry.getValue()))
                .sorted(order)
                .toList();
    }

    private static List<String> months(Period period) {
        var months = new ArrayList<String>();
        var last = YearMonth.from(period.last());
        for (var month = YearMonth.from(period.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month.toString());
        }
        return months;
    }

    private Map<String, String> names(Dimension dimension, Set<String> values) {
        return switch (dimension) {
            case CHANNEL -> values.stream().collect(Collectors.toMap(value -> value, FigureParts::channel));
            case MONTH -> values.stream().collect(Collectors.toMap(value -> value, FigureParts::month));
            case CATEGORY -> names("select code, name from matter_category where code in (:values)", values);
            case COUNTY, TOWNSHIP -> names("select code, name from division where code in (:values)", values);
            case ORGAN, COMPLAINED_ORGAN -> names("select id::text, name from organ where id::text in (:values)", values);
        };
    }

    private Map<String, String> names(String sql, Set<String> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        var names = new HashMap<String, String>();
        jdbc.sql(sql).param("values", values).query(row -> {
            names.put(row.getString(1), row.getString(2));
        });
        return names;
    }

    private static String channel(String value) {
        for (var channel : Channel.values()) {
            if (channel.name().equals(value)) {
                return Labels.of(channel);
            }
        }
        return value;
    }

    private static String month(String value) {
        return value.matches("[0-9]{4}-[0-9]{2}")
                ? Integer.parseInt(value.substring(0, 4)) + "年" + Integer.parseInt(value.substring(5)) + "月"
                : value;
    }

    private Map<String, Long> byFirstLevel(Map<String, Long> numbers) {
        var roots = new HashMap<String, String>();
        jdbc.sql("""
                        with recursive tree as (
                            select code, code as root from matter_category where parent_code is null
                            union all
                            select c.code, tree.root from matter_category c join tree on tree.code = c.parent_code)
                        select code, root from tree""").query(row -> {
            roots.put(row.getString(1), row.getString(2));
        });
        var summed = new LinkedHashMap<String, Long>();
        numbers.forEach((code, number) -> summed.merge(roots.getOrDefault(code, code), number, Long::sum));
        return summed;
    }

    private List<String> categoriesBelow(String root) {
        var codes = jdbc.sql("""
                        with recursive tree as (
                            select code from matter_category where code = :root
                            union all
                            select c.code from matter_category c join tree on tree.code = c.parent_code)
                        select code from tree""").param("root", root).query(String.class).list();
        return codes.isEmpty() ? List.of(root) : codes;
    }
}
