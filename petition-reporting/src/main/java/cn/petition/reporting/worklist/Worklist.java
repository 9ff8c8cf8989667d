package cn.petition.reporting.worklist;

import cn.petition.domain.legal.Region;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Scope;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.reporting.search.BoundedCount;
import cn.petition.reporting.search.ListPage;
import cn.petition.reporting.search.ListedMatter;
import cn.petition.reporting.search.ListedMatters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk of an officer. Duties come in the order of their days, own registrations newest first; both orders are
 * total, so that paging neither repeats nor leaves out a matter.
 */
@Service
public class Worklist {

    private static final String BY_DUTY = "due_on, id";
    private static final String BY_DUTY_BACKWARDS = "due_on desc nulls first, id desc";
    private static final String NEWEST = "registered_at desc, id desc";
    private static final String OLDEST = "registered_at, id";

    private final JdbcClient jdbc;
    private final ListedMatters matters;
    private final Organs organs;
    private final ParameterValues parameters;
    private final Clock clock;

    Worklist(JdbcClient jdbc, ListedMatters matters, Organs organs, ParameterValues parameters, Clock clock) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.organs = organs;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** How many matters each list of the officer holds, in the order of the tabs; one statement. */
    @Transactional(readOnly = true)
    public Map<WorklistTab, BoundedCount> counts(Actor actor) {
        List<WorklistTab> tabs = WorklistTab.of(actor);
        Map<WorklistTab, BoundedCount> counts = new EnumMap<>(WorklistTab.class);
        if (tabs.isEmpty()) {
            return counts;
        }
        Organ own = own(actor);
        Watch watch = Watch.of(actor, own, organs);
        String counted = tabs.stream()
                .map(tab -> "(select count(*) from (select 1 from ("
                        + String.join(" union all ", WorklistTable.of(tab, watch)) + ") one limit "
                        + BoundedCount.LOOKED_AT + ") counted) as " + tab)
                .collect(Collectors.joining(", "));
        jdbc.sql("select " + counted).params(days(actor, own)).query(row -> {
            for (WorklistTab tab : tabs) {
                counts.put(tab, new BoundedCount(row.getInt(tab.name())));
            }
        });
        return counts;
    }

    /**
     * One page of a list.
     *
     * @param beside where the page begins, {@code null} for the first
     */
    @Transactional(readOnly = true)
    public ListPage<ListedMatter> page(WorklistTab tab, Actor actor, @Nullable WorklistPosition beside) {
        boolean backwards = beside != null && beside.backwards();
        Organ own = own(actor);
        String page = WorklistTable.page(
                WorklistTable.of(tab, Watch.of(actor, own, organs)),
                beside == null ? "" : " where " + beside(tab, beside),
                order(tab, backwards),
                ListPage.SIZE + 1);
        Map<String, Object> values = days(actor, own);
        if (beside != null) {
            values.put("id", beside.matter());
            values.put("at", beside.registeredAt().atOffset(ZoneOffset.UTC));
            if (beside.dueOn() != null) {
                values.put("due", beside.dueOn());
            }
        }
        List<UUID> found = jdbc.sql(page).params(values).query(UUID.class).list();
        return cut(matters.of(found, Scope.of(actor)), beside != null, backwards);
    }

    /** Days until the due day from which a duty is due soon, as the office has decided. */
    public int dueSoonDays(Actor actor) {
        return dueSoonDays(own(actor));
    }

    private int dueSoonDays(Organ own) {
        return parameters.current().dueSoonDays(today(), region(own));
    }

    private Organ own(Actor actor) {
        return organs.findById(actor.organ()).orElseThrow();
    }

    private Map<String, Object> days(Actor actor, Organ own) {
        LocalDate today = today();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("officer", actor.officer());
        values.put("organ", actor.organ());
        values.put("today", today);
        values.put("soon", today.plusDays(dueSoonDays(own)));
        values.put(
                "recent",
                today.minusDays(WorklistTab.RECENT_DAYS)
                        .atStartOfDay(clock.getZone())
                        .toOffsetDateTime());
        return values;
    }

    private static String order(WorklistTab tab, boolean backwards) {
        if (tab == WorklistTab.REGISTERED) {
            return backwards ? OLDEST : NEWEST;
        }
        return backwards ? BY_DUTY_BACKWARDS : BY_DUTY;
    }

    /** Matters without a due day stand at the end, which plain comparison of rows does not know. */
    private static String beside(WorklistTab tab, WorklistPosition beside) {
        if (tab == WorklistTab.REGISTERED) {
            return "(registered_at, id) " + (beside.backwards() ? ">" : "<") + " (:at, :id)";
        }
        if (beside.dueOn() == null) {
            return beside.backwards() ? "(due_on is not null or id < :id)" : "due_on is null and id > :id";
        }
        return beside.backwards() ? "(due_on, id) < (:due, :id)" : "((due_on, id) > (:due, :id) or due_on is null)";
    }

    private static ListPage<ListedMatter> cut(List<ListedMatter> found, boolean turned, boolean backwards) {
        boolean more = found.size() > ListPage.SIZE;
        List<ListedMatter> rows = new ArrayList<>(found.subList(0, Math.min(found.size(), ListPage.SIZE)));
        if (backwards) {
            Collections.reverse(rows);
            return new ListPage<>(rows, more, true);
        }
        return new ListPage<>(rows, turned, more);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Region region(Organ organ) {
        String code = organ.divisionCode();
        return Region.of(code.length() >= 6 ? code.substring(0, 6) : (code + "000000").substring(0, 6));
    }
}
