package cn.petition.reporting.statistic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The matters of each field that petitions are about (涉及领域, Art. 41): one figure for each first-level category, under
 * the key {@code matter.category.<code>}.
 */
@Component
final class CategoryStatistics implements StatisticFamily {

    private static final Pattern KEY = Pattern.compile("matter\\.category\\.([a-z0-9_]{1,40})");
    private static final String FIRST_LEVEL = "select code, name from matter_category where parent_code is null";

    private final JdbcClient jdbc;

    CategoryStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Statistic<?>> find(String key) {
        var form = KEY.matcher(key);
        return form.matches()
                ? jdbc.sql(FIRST_LEVEL + " and lower(code) = :code")
                        .param("code", form.group(1))
                        .query((row, one) -> figure(row.getString(1), row.getString(2)))
                        .optional()
                        .map(found -> (Statistic<?>) found)
                : Optional.empty();
    }

    @Override
    public List<Statistics.Subject> subjects(Scope scope) {
        List<Statistic<?>> figures = List.copyOf(jdbc.sql(FIRST_LEVEL + " order by code")
                .query((row, one) -> figure(row.getString(1), row.getString(2)))
                .list());
        return figures.isEmpty() ? List.of() : List.of(new Statistics.Subject("涉及领域", figures, false));
    }

    /** @param code as it stands in the table of categories, which holds no other signs */
    private static Tally<Unit.Matters, Unit.Matters> figure(String code, String name) {
        return Tally.count(
                "matter.category." + code.toLowerCase(java.util.Locale.ROOT),
                name,
                MatterStatistics.REGISTERED
                        .population()
                        .where(Condition.of("r.category_code in (with recursive tree as (select code from matter_category"
                                + " where code = '" + code.replaceAll("[^0-9A-Za-z_-]", "")
                                + "' union all select c.code from matter_category c join tree on tree.code = c.parent_code)"
                                + " select code from tree)")),
                "登记事项中内容分类属于“" + name + "”及其下级的。");
    }
}
