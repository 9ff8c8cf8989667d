package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.FactColumns;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of ledgers, newest first: as many lines as the officer sees, counted and listed by one condition. */
@Service
@Transactional(readOnly = true)
public class LedgerLists {

    /** Lines of one page. */
    public static final int PAGE = 50;

    private static final int ROWS_FETCHED = 500;

    /** A place in a list: the line beside which a page begins. */
    public record Position(Instant registeredAt, UUID line, boolean backwards) {}

    /** One page of a list. */
    public record Page(List<LedgerLine> lines, boolean earlier, boolean later) {}

    /** Numbers of one ledger. */
    public record Numbers(long all, long open, long late) {}

    /** A matter that belongs to a line. */
    public record LinkedMatter(
            UUID id, String number, String title, String status, @Nullable String organ, @Nullable LocalDate resolvedOn) {}

    private final JdbcClient jdbc;
    private final Organs organs;

    LedgerLists(JdbcClient jdbc, Organs organs) {
        this.jdbc = jdbc;
        this.organs = organs;
    }

    /** @param beside where the page begins, {@code null} for the first */
    public Page page(LedgerFilter filter, Actor actor, @Nullable Position beside) {
        var values = values(filter, actor);
        boolean backwards = beside != null && beside.backwards();
        String where = where(filter);
        if (beside != null) {
            values.put("at", beside.registeredAt().atOffset(ZoneOffset.UTC));
            values.put("line", beside.line());
            where += " and (e.registered_at, e.id) " + (backwards ? ">" : "<") + " (:at, :line)";
        }
        String order = backwards ? "e.registered_at, e.id" : "e.registered_at desc, e.id desc";
        var found = new ArrayList<>(jdbc.sql(select(where, order) + " limit " + (PAGE + 1))
                .params(values)
                .query(LedgerLists::line)
                .list());
        boolean more = found.size() > PAGE;
        if (more) {
            found.remove(PAGE);
        }
        if (backwards) {
            Collections.reverse(found);
        }
        return new Page(found, backwards ? more : beside != null, backwards || more);
    }

    /** How many lines the whole list has. */
    public long count(LedgerFilter filter, Actor actor) {
        return jdbc.sql("select count(*) from ledger_entry e where " + where(filter))
                .params(values(filter, actor))
                .query(Long.class)
                .single();
    }

    /** Lends every line of a list in its order, without holding all at once. */
    public void withLines(LedgerFilter filter, Actor actor, Consumer<Stream<LedgerLine>> borrower) {
        try (var lines = jdbc.sql(select(where(filter), "e.registered_at desc, e.id desc"))
                .withFetchSize(ROWS_FETCHED)
                .params(values(filter, actor))
                .query(LedgerLists::line)
                .stream()) {
            borrower.accept(lines);
        }
    }

    /** Numbers of all ledgers in which the officer sees anything. */
    public Map<LedgerKind, Numbers> overview(Actor actor, LocalDate today) {
        var values = new HashMap<String, Object>(viewer(actor));
        values.put("today", today);
        var numbers = new EnumMap<LedgerKind, Numbers>(LedgerKind.class);
        jdbc.sql("""
                        select e.kind, count(*) as total, count(*) filter (where e.open) as still_open,
                            count(*) filter (where e.open and e.due_on < :today) as late
                        from ledger_entry e where\s""" + LedgerVisibility.condition("e") + " group by e.kind")
                .params(values)
                .query(row -> {
                    numbers.put(
                            LedgerKind.valueOf(row.getString("kind")),
                            new Numbers(row.getLong("total"), row.getLong("still_open"), row.getLong("late")));
                });
        return numbers;
    }

    /** How many lines of a list stand where, without its own condition on statuses. */
    public Map<LedgerStatus, Long> byStatus(LedgerFilter filter, Actor actor) {
        var anywhere = filter.at();
        var numbers = new EnumMap<LedgerStatus, Long>(LedgerStatus.class);
        jdbc.sql("select e.status, count(*) as total from ledger_entry e where " + where(anywhere) + " group by e.status")
                .params(values(anywhere, actor))
                .query(row -> {
                    numbers.put(LedgerStatus.valueOf(row.getString("status")), row.getLong("total"));
                });
        return numbers;
    }

    /** The matters of a line that the officer sees, in the order in which they were added. */
    public List<LinkedMatter> matters(UUID line, Actor actor) {
        return jdbc.sql("""
                        select m.id, m.number, m.title, m.status, o.name as organ, m.resolved_on
                        from ledger_matter l join matter m on m.id = l.matter_id
                        left join organ o on o.id = m.responsible_organ_id
                        where l.entry_id = :line and l.until_step is null and exists (select 1 from matter_viewer v
                            where v.matter_id = m.id and v.viewer_id in (:viewerOfficer, :viewerOrgan))
                        order by l.since_step, m.number limit 200""")
                .param("line", line)
                .param("viewerOfficer", actor.officer())
                .param("viewerOrgan", actor.organ())
                .query(LinkedMatter.class)
                .list();
    }

    private static String select(String where, String order) {
        return """
                select e.id, e.kind, e.number, e.title, k.name as office, o.name as responsible, e.status,
                    d.full_name as place, e.begun_on, e.due_on, e.ended_on, e.registered_at, p.title as parent,
                    (select count(*) from ledger_matter l where l.entry_id = e.id and l.until_step is null) as matters,
                    (select m.number from ledger_matter l join matter m on m.id = l.matter_id
                        where l.entry_id = e.id and l.until_step is null and exists (select 1 from matter_viewer v
                            where v.matter_id = m.id and v.viewer_id in (:viewerOfficer, :viewerOrgan))
                        order by l.since_step, m.number limit 1) as matter,
                    %s
                from ledger_entry e join organ k on k.id = e.office_id
                left join organ o on o.id = e.responsible_organ_id
                left join division d on d.code = e.place_code
                left join ledger_entry p on p.id = e.parent_id
                where %s order by %s""".formatted(FactColumns.sql("e"), where, order);
    }

    private static String where(LedgerFilter filter) {
        var text = new StringBuilder("e.kind = :kind and ").append(LedgerVisibility.condition("e"));
        if (!filter.statuses().isEmpty()) {
            text.append(" and e.status in (:statuses)");
        }
        if (filter.open()) {
            text.append(" and e.open");
        }
        if (filter.lateOn() != null) {
            text.append(" and e.due_on < :lateOn");
        }
        if (filter.dueFrom() != null) {
            text.append(" and e.due_on >= :dueFrom");
        }
        if (filter.dueTo() != null) {
            text.append(" and e.due_on <= :dueTo");
        }
        if (filter.organ() != null) {
            text.append(" and e.responsible_organ_id in (").append(below("organ")).append(")");
        }
        if (filter.office() != null) {
            text.append(" and e.office_id in (").append(below("office")).append(")");
        }
        if (filter.parent() != null) {
            text.append(" and e.parent_id = :parent");
        }
        if (filter.matter() != null) {
            text.append("""
                     and exists (select 1 from ledger_matter l join matter m on m.id = l.matter_id
                        where l.entry_id = e.id and l.until_step is null and m.number = :matter
                            and exists (select 1 from matter_viewer v where v.matter_id = m.id
                                and v.viewer_id in (:viewerOfficer, :viewerOrgan)))""");
        }
        if (filter.words() != null) {
            text.append(" and (position(:words in e.title) > 0 or position(:words in e.number) > 0)");
        }
        if (filter.from() != null) {
            text.append(" and e.begun_on >= :from");
        }
        if (filter.to() != null) {
            text.append(" and e.begun_on <= :to");
        }
        return text.toString();
    }

    private static String below(String code) {
        return "select under.id from organ under join organ top on starts_with(under.path, top.path) where top.code = :"
                + code;
    }

    private Map<String, Object> values(LedgerFilter filter, Actor actor) {
        var values = new HashMap<String, Object>(viewer(actor));
        values.put("kind", filter.kind().name());
        values.put("statuses", filter.statuses().stream().map(Enum::name).toList());
        put(values, "lateOn", filter.lateOn());
        put(values, "dueFrom", filter.dueFrom());
        put(values, "dueTo", filter.dueTo());
        put(values, "organ", filter.organ());
        put(values, "office", filter.office());
        put(values, "parent", filter.parent());
        put(values, "matter", filter.matter());
        put(values, "words", filter.words());
        put(values, "from", filter.from());
        put(values, "to", filter.to());
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private Map<String, Object> viewer(Actor actor) {
        return LedgerVisibility.parameters(actor, organs.findById(actor.organ()).orElseThrow());
    }

    private static LedgerLine line(ResultSet row, int number) throws SQLException {
        return new LedgerLine(
                row.getObject("id", UUID.class),
                LedgerKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("title"),
                row.getString("office"),
                row.getString("responsible"),
                LedgerStatus.valueOf(row.getString("status")),
                row.getString("place"),
                FactColumns.read(row),
                row.getObject("begun_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getInt("matters"),
                row.getString("matter"),
                row.getString("parent"));
    }
}
