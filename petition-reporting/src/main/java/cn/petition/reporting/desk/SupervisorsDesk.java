package cn.petition.reporting.desk;

import cn.petition.domain.legal.Region;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Scope;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.reporting.search.ListPage;
import cn.petition.reporting.search.ListedMatter;
import cn.petition.reporting.search.ListedMatters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk of a supervisor: how many matters are due, late, unanswered or bouncing today, by organ and by area, and the
 * list behind each number. Nobody counts what they may not see.
 */
@Service
public class SupervisorsDesk {

    private static final String ORGAN = "coalesce(m.responsible_organ_id, m.registering_organ_id)";

    /** Two groupings in one look; it is asked what area a place belongs to after its rows were counted together. */
    private static final String LOOK = """
            select m.organ, case when m.by_place then %4$s end as area, %5$s, min(m.earliest) as earliest
            from (select %3$s as organ, m.place_code, grouping(m.place_code) = 0 as by_place, %1$s,
                    min(m.due_on) filter (where m.overdue_after >= :today) as earliest
                from matter m where m.open and %2$s
                group by grouping sets ((%3$s), (m.place_code))) m
            group by 1, 2""";

    private static final String BY_DUTY = "due_on, id";
    private static final String BY_DUTY_BACKWARDS = "due_on desc nulls first, id desc";

    private record Named(UUID id, String code, String name) {}

    private final JdbcClient jdbc;
    private final ListedMatters matters;
    private final Organs organs;
    private final ParameterValues parameters;
    private final Clock clock;

    SupervisorsDesk(JdbcClient jdbc, ListedMatters matters, Organs organs, ParameterValues parameters, Clock clock) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.organs = organs;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** All figures as this officer sees them. */
    @Transactional(readOnly = true)
    public DeskFigures figures(Actor actor) {
        return figures(actor, DeskVisibility.of(own(actor), organs));
    }

    /** The same for a screen that everybody passes: without what only named persons may know of. */
    @Transactional(readOnly = true)
    public DeskFigures figuresForEverybody(Actor actor) {
        return figures(actor, DeskVisibility.of(own(actor), organs).withoutSealed());
    }

    /** How many matters a list holds. */
    @Transactional(readOnly = true)
    public long count(DeskFigure figure, DeskPart part, Actor actor) {
        Organ own = own(actor);
        return jdbc.sql("select count(*) from " + table(figure, part, DeskVisibility.of(own, organs)))
                .params(values(part, actor, own))
                .query(Long.class)
                .single();
    }

    /**
     * One page of a list, what is due first in front; what is owed on no day comes last.
     *
     * @param beside where the page begins, {@code null} for the first
     */
    @Transactional(readOnly = true)
    public ListPage<ListedMatter> page(
            DeskFigure figure, DeskPart part, Actor actor, @Nullable DeskPosition beside) {
        boolean backwards = beside != null && beside.backwards();
        List<ListedMatter> found = found(figure, part, actor, beside, ListPage.SIZE + 1);
        boolean more = found.size() > ListPage.SIZE;
        List<ListedMatter> rows = new ArrayList<>(found.subList(0, Math.min(found.size(), ListPage.SIZE)));
        if (backwards) {
            Collections.reverse(rows);
            return new ListPage<>(rows, more, true);
        }
        return new ListPage<>(rows, beside != null, more);
    }

    /**
     * The next matters in the order of the list, for whoever reads all of them.
     *
     * @param after the last matter read before, {@code null} at the beginning
     */
    @Transactional(readOnly = true)
    public List<ListedMatter> next(
            DeskFigure figure, DeskPart part, Actor actor, @Nullable ListedMatter after, int most) {
        var beside = after == null ? null : new DeskPosition(after.dueOn(), after.id(), false);
        return found(figure, part, actor, beside, most);
    }

    /** Name of an area, if there is such an area. */
    @Transactional(readOnly = true)
    public Optional<String> areaName(String area) {
        String name = name(area, Map.of());
        return name.equals(area) ? Optional.empty() : Optional.of(name);
    }

    /** The last day on which something that is not due today yet is due soon. */
    public LocalDate warningEnds(Actor actor) {
        return LocalDate.now(clock).plusDays(warningDays(own(actor)));
    }

    /** Days before the due day from which the office warns. */
    public int warningDays(Actor actor) {
        return warningDays(own(actor));
    }

    private DeskFigures figures(Actor actor, DeskVisibility visibility) {
        Organ own = own(actor);
        var totals = new EnumMap<DeskFigure, Long>(DeskFigure.class);
        var byOrgan = new ArrayList<DeskRow>();
        var byArea = new LinkedHashMap<String, DeskRow>();
        var areas = areasOf(own);
        areas.forEach((code, name) -> byArea.put(code, new DeskRow(code, name, Map.of(), null)));
        var all = new HashMap<UUID, Named>();
        jdbc.sql("select id, code, short_name as name from organ")
                .query(Named.class)
                .list()
                .forEach(organ -> all.put(organ.id(), organ));
        // few groups out of many rows: without room in memory the database would sort them all on disk
        jdbc.sql("select set_config('work_mem', '64MB', true), set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query()
                .singleRow();
        jdbc.sql(LOOK.formatted(
                        figures(one -> "count(*) filter (where " + one.condition() + ") as " + one),
                        visibility.condition(),
                        ORGAN,
                        DeskAreas.expression(),
                        figures(one -> "sum(m." + one + ") as " + one)))
                .params(values(DeskPart.ALL, actor, own))
                .query(row -> {
                    var counts = counts(row);
                    var earliest = row.getObject("earliest", LocalDate.class);
                    var organ = all.get(row.getObject("organ", UUID.class));
                    if (organ != null) {
                        byOrgan.add(new DeskRow(organ.code(), organ.name(), counts, earliest));
                        counts.forEach((figure, count) -> totals.merge(figure, count, Long::sum));
                    } else {
                        var area = row.getString("area");
                        byArea.put(area, new DeskRow(area, name(area, areas), counts, earliest));
                    }
                });
        totals.put(
                DeskFigure.REPORT_AWAITING,
                jdbc.sql("select count(*) from " + table(DeskFigure.REPORT_AWAITING, DeskPart.ALL, visibility))
                        .params(values(DeskPart.ALL, actor, own))
                        .query(Long.class)
                        .single());
        return new DeskFigures(
                totals,
                byOrgan.stream()
                        .sorted(Comparator.comparing((DeskRow row) -> row.of(DeskFigure.OVERDUE))
                                .thenComparing(row -> row.of(DeskFigure.OPEN))
                                .reversed()
                                .thenComparing(DeskRow::key))
                        .toList(),
                List.copyOf(byArea.values()));
    }

    private static Map<DeskFigure, Long> counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<DeskFigure, Long>(DeskFigure.class);
        for (DeskFigure figure : DeskFigure.OF_OPEN) {
            counts.put(figure, row.getLong(figure.name()));
        }
        return counts;
    }

    private Map<String, String> areasOf(Organ own) {
        var areas = new LinkedHashMap<String, String>();
        jdbc.sql("""
                        select code, name from division where parent_code = :own
                            and (valid_to is null or valid_to > :today) order by code""")
                .param("own", own.divisionCode())
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    areas.put(row.getString("code"), row.getString("name"));
                });
        return areas;
    }

    /** An area of the own division that was abolished still has its name. */
    private String name(String area, Map<String, String> areas) {
        return switch (area) {
            case DeskAreas.WHOLE -> "本地区，未具体到下级";
            case DeskAreas.ELSEWHERE -> "本地区以外";
            case DeskAreas.UNKNOWN -> "未填属地";
            default -> areas.containsKey(area)
                    ? areas.get(area)
                    : jdbc.sql("select name from division where code = :code")
                            .param("code", area)
                            .query(String.class)
                            .optional()
                            .orElse(area);
        };
    }

    private static String figures(Function<DeskFigure, String> expression) {
        return DeskFigure.OF_OPEN.stream().map(expression).collect(Collectors.joining(", "));
    }

    private static String table(DeskFigure figure, DeskPart part, DeskVisibility visibility) {
        return "matter m where " + figure.wholeCondition() + " and " + visibility.condition()
                + (part.organ() == null ? "" : " and " + ORGAN + " = :part")
                + (part.area() == null ? "" : " and " + DeskAreas.expression() + " = :area");
    }

    private List<ListedMatter> found(
            DeskFigure figure, DeskPart part, Actor actor, @Nullable DeskPosition beside, int most) {
        Organ own = own(actor);
        boolean backwards = beside != null && beside.backwards();
        Map<String, Object> values = values(part, actor, own);
        if (beside != null) {
            values.put("id", beside.matter());
            if (beside.dueOn() != null) {
                values.put("due", beside.dueOn());
            }
        }
        List<UUID> found = jdbc.sql("select m.id from " + table(figure, part, DeskVisibility.of(own, organs))
                        + (beside == null ? "" : " and " + beside(beside))
                        + " order by " + (backwards ? BY_DUTY_BACKWARDS : BY_DUTY) + " limit " + most)
                .params(values)
                .query(UUID.class)
                .list();
        return matters.of(found, Scope.of(actor));
    }

    /** Matters without a due day stand at the end, which plain comparison of rows does not know. */
    private static String beside(DeskPosition beside) {
        if (beside.dueOn() == null) {
            return beside.backwards()
                    ? "(m.due_on is not null or m.id < :id)"
                    : "m.due_on is null and m.id > :id";
        }
        return beside.backwards()
                ? "(m.due_on, m.id) < (:due, :id)"
                : "((m.due_on, m.id) > (:due, :id) or m.due_on is null)";
    }

    private Map<String, Object> values(DeskPart part, Actor actor, Organ own) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> values = new HashMap<>();
        values.put("officer", actor.officer());
        values.put("organ", actor.organ());
        values.put("today", today);
        values.put("soon", today.plusDays(warningDays(own)));
        values.put("division", own.divisionCode());
        values.put("digits", DeskAreas.digitsBelow(own.divisionCode()));
        if (part.organ() != null) {
            values.put("part", part.organ());
        }
        if (part.area() != null) {
            values.put("area", part.area());
        }
        return values;
    }

    private int warningDays(Organ own) {
        String code = own.divisionCode();
        return parameters
                .current()
                .dueSoonDays(
                        LocalDate.now(clock),
                        Region.of(code.length() >= 6 ? code.substring(0, 6) : (code + "000000").substring(0, 6)));
    }

    private Organ own(Actor actor) {
        return organs.findById(actor.organ()).orElseThrow();
    }
}
