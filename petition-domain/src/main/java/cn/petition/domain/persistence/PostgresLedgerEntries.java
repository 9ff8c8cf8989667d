package cn.petition.domain.persistence;

import cn.petition.domain.ledger.FactColumns;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerRow;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerStep;
import cn.petition.domain.ledger.LedgerStepTaken;
import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.secrecy.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ledgers in PostgreSQL: each step is one row of the log and the new state of one line, in one transaction. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PostgresLedgerEntries implements LedgerEntries {

    private static final String COLUMNS = """
            e.id, e.kind, e.number, e.office_id, e.responsible_organ_id, e.parent_id, e.title, e.status, e.place_code,
            e.begun_on, e.due_on, e.ended_on, e.steps, """ + FactColumns.sql("e");

    private static final int ROWS_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations many;
    private final Organs organs;
    private final UuidV7 ids;
    private final ApplicationEventPublisher events;

    PostgresLedgerEntries(
            JdbcClient jdbc,
            NamedParameterJdbcOperations many,
            Organs organs,
            UuidV7 ids,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.many = many;
        this.organs = organs;
        this.ids = ids;
        this.events = events;
    }

    @Override
    public LedgerEntry begin(NewLine line, LedgerRow row, LedgerChange change, LedgerMoment moment) {
        return beginAll(List.of(line), List.of(change), row, moment).get(0);
    }

    @Override
    public List<LedgerEntry> beginAll(
            List<NewLine> lines, List<LedgerChange> changes, LedgerRow row, LedgerMoment moment) {
        var beginnings = new ArrayList<Beginning>();
        for (int i = 0; i < lines.size(); i++) {
            beginnings.add(new Beginning(lines.get(i), changes.get(i), moment));
        }
        return beginAll(beginnings, row);
    }

    @Override
    public List<LedgerEntry> beginAll(List<Beginning> lines, LedgerRow row) {
        var numbers = new HashMap<Series, Integer>();
        lines.stream()
                .collect(Collectors.groupingBy(Series::of, LinkedHashMap::new, Collectors.counting()))
                .forEach((series, how) -> numbers.put(series, numbers(series, how.intValue())));
        var codes = new HashMap<UUID, String>();
        var begun = new ArrayList<Taken>();
        for (var one : lines) {
            var series = Series.of(one);
            int number = numbers.merge(series, 1, Integer::sum) - 1;
            String code = codes.computeIfAbsent(series.office(), this::code);
            var entry = entry(one, row, Labels.of(series.kind()) + "〔" + series.year() + "〕" + code + "-" + number);
            begun.add(new Taken(entry, null, row, one.change(), one.moment()));
        }
        batch("""
                        insert into ledger_entry (id, kind, number, office_id, responsible_organ_id, parent_id, title,
                            status, open, place_code, facts, begun_on, due_on, ended_on, registered_at, steps)
                        values (:id, :kind, :number, :office, :responsible, :parent, :title, :status, :open, :place,
                            jsonb_object(:factKeys, :factValues), :begun, :due, :ended, :at, 1)""", begun, this::inserted);
        return taken(begun);
    }

    private LedgerEntry entry(Beginning one, LedgerRow row, String number) {
        var line = one.line();
        return new LedgerEntry(
                ids.next(),
                line.kind(),
                number,
                line.office(),
                one.change().responsible(),
                line.parent(),
                line.title(),
                row.to(),
                line.place(),
                one.change().facts(),
                one.moment().on(),
                one.change().dueOn(),
                row.to().ended() ? one.moment().on() : null,
                1);
    }

    private MapSqlParameterSource inserted(Taken taken) {
        var entry = taken.entry();
        return state(entry)
                .addValue("kind", entry.kind().name())
                .addValue("number", entry.number())
                .addValue("office", entry.office())
                .addValue("parent", entry.parent(), Types.OTHER)
                .addValue("title", entry.title())
                .addValue("place", entry.place(), Types.VARCHAR)
                .addValue("begun", entry.begunOn())
                .addValue("at", taken.moment().recordedAt().atOffset(ZoneOffset.UTC));
    }

    private static MapSqlParameterSource state(LedgerEntry entry) {
        return new MapSqlParameterSource()
                .addValue("id", entry.id())
                .addValue("responsible", entry.responsible(), Types.OTHER)
                .addValue("status", entry.status().name())
                .addValue("open", entry.status().open())
                .addValue("factKeys", FactColumns.keys(entry.facts()))
                .addValue("factValues", FactColumns.values(entry.facts()))
                .addValue("due", entry.dueOn(), Types.DATE)
                .addValue("ended", entry.endedOn(), Types.DATE);
    }

    @Override
    public LedgerEntry append(
            LedgerEntry entry, int version, LedgerRow row, LedgerChange change, LedgerMoment moment) {
        if (version != entry.version()) {
            throw new ObjectOptimisticLockingFailureException(LedgerEntry.class, entry.id());
        }
        return appendAll(List.of(new Following(entry, row, change, moment))).get(0);
    }

    @Override
    public List<LedgerEntry> appendAll(List<Following> steps) {
        var next = steps.stream()
                .map(one -> new Taken(next(one), one.entry(), one.row(), one.change(), one.moment()))
                .toList();
        int[] moved = batch("""
                        update ledger_entry set responsible_organ_id = :responsible, status = :status, open = :open,
                            facts = jsonb_object(:factKeys, :factValues), due_on = :due, ended_on = :ended, steps = steps + 1
                        where id = :id and steps = :version""", next, taken -> state(taken.entry())
                .addValue("version", taken.entry().version() - 1));
        for (int i = 0; i < moved.length; i++) {
            if (moved[i] == 0) {
                throw new ObjectOptimisticLockingFailureException(LedgerEntry.class, next.get(i).entry().id());
            }
        }
        return taken(next);
    }

    private static LedgerEntry next(Following step) {
        var entry = step.entry();
        var change = step.change();
        var to = step.row().to();
        return new LedgerEntry(
                entry.id(),
                entry.kind(),
                entry.number(),
                entry.office(),
                change.responsible() == null ? entry.responsible() : change.responsible(),
                entry.parent(),
                entry.title(),
                to,
                entry.place(),
                entry.facts().and(change.facts()),
                entry.begunOn(),
                change.dueOn() == null ? entry.dueOn() : change.dueOn(),
                !to.ended() ? null : entry.endedOn() == null ? step.moment().on() : entry.endedOn(),
                entry.version() + 1);
    }

    /** Writes the log of what was taken and tells whoever listens. */
    private List<LedgerEntry> taken(List<Taken> all) {
        batch("""
                        insert into ledger_step (id, entry_id, kind, sequence, action, from_status, to_status, actor_id,
                            actor_name, actor_organ_id, responsible_organ_id, due_on, occurred_on, recorded_at, basis,
                            facts, added_matters, removed_matters, other_entry_id, document_id)
                        values (:id, :entry, :kind, :sequence, :action, :from, :to, :actor, :name, :organ, :responsible,
                            :due, :on, :at, :basis, jsonb_object(:factKeys, :factValues), cast(:added as uuid[]),
                            cast(:removed as uuid[]), :other, :document)""", all, this::logged);
        batch("""
                        update ledger_matter set until_step = :step
                        where entry_id = :entry and matter_id = :matter and until_step is null""",
                all.stream().flatMap(one -> one.linked(one.change().removed())).toList(), link -> link);
        batch("""
                        insert into ledger_matter (entry_id, matter_id, since_step)
                        values (:entry, :matter, :step) on conflict do nothing""",
                all.stream().flatMap(one -> one.linked(one.change().added())).toList(), link -> link);
        all.forEach(one -> events.publishEvent(
                new LedgerStepTaken(one.entry(), one.before(), one.row().action(), one.moment())));
        return all.stream().map(Taken::entry).toList();
    }

    private MapSqlParameterSource logged(Taken taken) {
        var by = taken.moment().by();
        var entry = taken.entry();
        var change = taken.change();
        return new MapSqlParameterSource()
                .addValue("id", ids.next())
                .addValue("entry", entry.id())
                .addValue("kind", entry.kind().name())
                .addValue("sequence", entry.version())
                .addValue("action", taken.row().action().name())
                .addValue("from", taken.before() == null ? null : taken.before().status().name(), Types.VARCHAR)
                .addValue("to", entry.status().name())
                .addValue("actor", by == null ? null : by.officer(), Types.OTHER)
                .addValue("name", by == null ? "系统" : by.name())
                .addValue("organ", by == null ? null : by.organ(), Types.OTHER)
                .addValue("responsible", change.responsible(), Types.OTHER)
                .addValue("due", change.dueOn(), Types.DATE)
                .addValue("on", taken.moment().on())
                .addValue("at", taken.moment().recordedAt().atOffset(ZoneOffset.UTC))
                .addValue("basis", taken.row().basis())
                .addValue("factKeys", FactColumns.keys(change.facts()))
                .addValue("factValues", FactColumns.values(change.facts()))
                .addValue("added", array(change.added()))
                .addValue("removed", array(change.removed()))
                .addValue("other", change.other(), Types.OTHER)
                .addValue("document", change.document(), Types.OTHER);
    }

    private <T> int[] batch(String sql, List<T> rows, Function<T, MapSqlParameterSource> values) {
        var counts = new int[rows.size()];
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            var some = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
            int[] changed = many.batchUpdate(sql, some.stream().map(values).toArray(SqlParameterSource[]::new));
            System.arraycopy(changed, 0, counts, from, changed.length);
        }
        return counts;
    }

    /** A step that was taken, and the line before it, {@code null} where it begins. */
    private record Taken(
            LedgerEntry entry, @Nullable LedgerEntry before, LedgerRow row, LedgerChange change, LedgerMoment moment) {

        Stream<MapSqlParameterSource> linked(List<UUID> matters) {
            return matters.stream().map(matter -> new MapSqlParameterSource()
                    .addValue("entry", entry.id())
                    .addValue("matter", matter)
                    .addValue("step", entry.version()));
        }
    }

    /** Lines of one ledger, office and year are numbered from 1. */
    private record Series(UUID office, LedgerKind kind, int year) {

        static Series of(Beginning one) {
            return new Series(one.line().office(), one.line().kind(), one.moment().on().getYear());
        }
    }

    private int numbers(Series series, int how) {
        return jdbc.sql("""
                        insert into ledger_number (office_id, kind, year, last) values (:office, :kind, :year, :how)
                        on conflict (office_id, kind, year) do update set last = ledger_number.last + excluded.last
                        returning last""")
                        .param("office", series.office())
                        .param("kind", series.kind().name())
                        .param("year", series.year())
                        .param("how", how)
                        .query(Integer.class)
                        .single()
                - how
                + 1;
    }

    private String code(UUID office) {
        return organs.findById(office).orElseThrow().code();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LedgerEntry> find(UUID id, Actor actor) {
        return jdbc.sql("select " + COLUMNS + " from ledger_entry e where e.id = :id and "
                        + LedgerVisibility.condition("e"))
                .param("id", id)
                .params(viewer(actor))
                .query(PostgresLedgerEntries::entry)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LedgerEntry> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from ledger_entry e where e.id = :id")
                .param("id", id)
                .query(PostgresLedgerEntries::entry)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<LedgerEntry> childrenOf(UUID parent, LedgerKind kind, Actor actor) {
        return jdbc.sql("select " + COLUMNS + " from ledger_entry e where e.parent_id = :parent and e.kind = :kind and "
                        + LedgerVisibility.condition("e") + " order by e.registered_at, e.id")
                .param("parent", parent)
                .param("kind", kind.name())
                .params(viewer(actor))
                .query(PostgresLedgerEntries::entry)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<LedgerEntry> about(UUID matter, Collection<LedgerKind> kinds, Actor actor) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + COLUMNS + " " + """
                        from ledger_entry e where e.kind in (:kinds) and exists (select 1 from ledger_matter l
                            where l.entry_id = e.id and l.matter_id = :matter and l.until_step is null) and """
                        + " " + LedgerVisibility.condition("e") + " order by e.registered_at desc, e.id desc")
                .param("matter", matter)
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .params(viewer(actor))
                .query(PostgresLedgerEntries::entry)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<LedgerStep> history(UUID entry) {
        return jdbc.sql("select s.*, " + FactColumns.sql("s") + " from ledger_step s where s.entry_id = :entry order by s.sequence")
                .param("entry", entry)
                .query(PostgresLedgerEntries::step)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> mattersOf(UUID entry) {
        return jdbc.sql("""
                        select matter_id from ledger_matter where entry_id = :entry and until_step is null
                        order by since_step, matter_id""")
                .param("entry", entry)
                .query(UUID.class)
                .list();
    }

    private Map<String, Object> viewer(Actor actor) {
        return LedgerVisibility.parameters(actor, organs.findById(actor.organ()).orElseThrow());
    }

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        return new LedgerEntry(
                row.getObject("id", UUID.class),
                LedgerKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("office_id", UUID.class),
                row.getObject("responsible_organ_id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getString("title"),
                LedgerStatus.valueOf(row.getString("status")),
                row.getString("place_code"),
                FactColumns.read(row),
                row.getObject("begun_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getInt("steps"));
    }

    private static LedgerStep step(ResultSet row, int number) throws SQLException {
        String from = row.getString("from_status");
        return new LedgerStep(
                row.getObject("id", UUID.class),
                row.getObject("entry_id", UUID.class),
                row.getInt("sequence"),
                LedgerAction.valueOf(row.getString("action")),
                from == null ? null : LedgerStatus.valueOf(from),
                LedgerStatus.valueOf(row.getString("to_status")),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getObject("actor_organ_id", UUID.class),
                row.getObject("responsible_organ_id", UUID.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("occurred_on", LocalDate.class),
                instant(row),
                row.getString("basis"),
                FactColumns.read(row),
                List.of((UUID[]) row.getArray("added_matters").getArray()),
                List.of((UUID[]) row.getArray("removed_matters").getArray()),
                row.getObject("other_entry_id", UUID.class),
                row.getObject("document_id", UUID.class));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }

    private static String array(List<UUID> all) {
        return "{" + String.join(",", all.stream().map(UUID::toString).toList()) + "}";
    }
}
