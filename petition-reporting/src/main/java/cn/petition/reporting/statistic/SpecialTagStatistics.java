package cn.petition.reporting.statistic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Matters with a special tag that were resolved, for each tag that the office keeps, under its code
 * ({@code special.epidemic_resolved}). A tag counts from the step that put it on the matter.
 */
@Component
final class SpecialTagStatistics implements StatisticFamily {

    private static final Pattern KEY = Pattern.compile("special\\.([a-z][a-z0-9_]{0,39})_resolved");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    /** A tag of the office. */
    private record Tag(String code, String name) {}

    private final JdbcClient jdbc;

    SpecialTagStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Statistic<?>> find(String key) {
        var form = KEY.matcher(key);
        return form.matches()
                ? tags().stream()
                        .filter(tag -> tag.code().equals(form.group(1)))
                        .<Statistic<?>>map(tag -> resolved(tag.code(), tag.name()))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public List<Statistics.Subject> subjects(Scope scope) {
        var figures = tags().stream()
                .filter(tag -> CODE.matcher(tag.code()).matches())
                .<Statistic<?>>map(tag -> resolved(tag.code(), tag.name()))
                .toList();
        return figures.isEmpty() ? List.of() : List.of(new Statistics.Subject("专项标签", figures, false));
    }

    private List<Tag> tags() {
        return jdbc.sql("select code, name from special_tag order by valid_from desc, code")
                .query(Tag.class)
                .list();
    }

    /** @param code of the tag, lower-case letters, digits and underscores */
    static Tally<Unit.Matters, Unit.Matters> resolved(String code, String name) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("no code of a tag: " + code);
        }
        return Tally.count(
                "special." + code + "_resolved",
                "化解“" + name + "”事项",
                Population.all(Grain.RESOLVED_MATTER)
                        .where(Condition.of("exists (select 1 from matter_tag tagged"
                                + " join matter_step put on put.id = tagged.step_id"
                                + " where tagged.matter_id = r.row_id and tagged.tag_code = '" + code + "'"
                                + " and put.occurred_on <= :day and put.recorded_at <= :knownBy)")),
                "化解之日在统计期内、截至截止日没有撤销化解认定，并且带有专项标签“" + name + "”的信访事项。");
    }
}
