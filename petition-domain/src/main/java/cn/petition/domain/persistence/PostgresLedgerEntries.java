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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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

    private final JdbcClient jdbc;
    private final Organs organs;
    private final UuidV7 ids;
    private final ApplicationEventPublisher events;

    PostgresLedgerEntries(JdbcClient jdbc, Organs organs, UuidV7 ids, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
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
        if (lines.isEmpty()) {
            return List.of();
        }
        int first = numbers(lines.get(0), moment.on().getYear(), lines.size());
        var begun = new ArrayList<LedgerEntry>();
        for (int i = 0; i < lines.size(); i++) {
            begun.add(insert(lines.get(i), changes.get(i), row, moment, first + i));
        }
        return begun;
    }

    private LedgerEntry insert(NewLine line, LedgerChange change, LedgerRow row, LedgerMoment moment, int number) {
        var entry = new LedgerEntry(
                ids.next(),
                line.kind(),
                Labels.of(line.kind()) + "〔" + moment.on().getYear() + "〕" + code(line.office()) + "-" + number,
                line.office(),
                change.responsible(),
                line.parent(),
                line.title(),
                row.to(),
                line.place(),
                change.facts(),
                moment.on(),
                change.dueOn(),
                row.to().ended() ? moment.on() : null,
                1);
        jdbc.sql("""
                        insert into ledger_entry (id, kind, number, office_id, responsible_organ_id, parent_id, title,
                            status, open, place_code, facts, begun_on, due_on, ended_on, registered_at, steps)
                        values (:id, :kind, :number, :office, :responsible, :parent, :title, :status, :open, :place,
                            jsonb_object(:factKeys, :factValues), :begun, :due, :ended, :at, 1)""")
                .param("id", entry.id())
                .param("kind", entry.kind().name())
                .param("number", entry.number())
                .param("office", entry.office())
                .param("responsible", entry.responsible(), Types.OTHER)
                .param("parent", entry.parent(), Types.OTHER)
                .param("title", entry.title())
                .param("status", entry.status().name())
                .param("open", entry.status().open())
                .param("place", entry.place(), Types.VARCHAR)
                .param("factKeys", FactColumns.keys(entry.facts()))
                .param("factValues", FactColumns.values(entry.facts()))
                .param("begun", entry.begunOn())
                .param("due", entry.dueOn(), Types.DATE)
                .param("ended", entry.endedOn(), Types.DATE)
                .param("at", moment.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
        log(entry, null, row, change, moment);
        link(entry, change);
        events.publishEvent(new LedgerStepTaken(entry, null, row.action(), moment));
        return entry;
    }

    @Override
    public LedgerEntry append(
            LedgerEntry entry, int version, LedgerRow row, LedgerChange change, LedgerMoment moment) {
        var next = new LedgerEntry(
                entry.id(),
                entry.kind(),
                entry.number(),
                entry.office(),
                change.responsible() == null ? entry.responsible() : change.responsible(),
                entry.parent(),
                entry.title(),
                row.to(),
                entry.place(),
                entry.facts().and(change.facts()),
                entry.begunOn(),
                change.dueOn() == null ? entry.dueOn() : change.dueOn(),
                !row.to().ended() ? null : entry.endedOn() == null ? moment.on() : entry.endedOn(),
                entry.version() + 1);
        int moved = jdbc.sql("""
                        update ledger_entry set responsible_organ_id = :responsible, status = :status, open = :open,
                            facts = jsonb_object(:factKeys, :factValues), due_on = :due, ended_on = :ended, steps = steps + 1
                        where id = :id and steps = :seen and steps = :version""")
                .param("id", entry.id())
                .param("responsible", next.responsible(), Types.OTHER)
                .param("status", next.status().name())
                .param("open", next.status().open())
                .param("factKeys", FactColumns.keys(next.facts()))
                .param("factValues", FactColumns.values(next.facts()))
                .param("due", next.dueOn(), Types.DATE)
                .param("ended", next.endedOn(), Types.DATE)
                .param("seen", version)
                .param("version", entry.version())
                .update();
        if (moved == 0) {
            throw new ObjectOptimisticLockingFailureException(LedgerEntry.class, entry.id());
        }
        log(next, entry.status(), row, change, moment);
        link(next, change);
        events.publishEvent(new LedgerStepTaken(next, entry, row.action(), moment));
        return next;
    }

    private void log(
            LedgerEntry entry, @Nullable LedgerStatus from, LedgerRow row, LedgerChange change, LedgerMoment moment) {
        var by = moment.by();
        jdbc.sql("""
                        insert into ledger_step (id, entry_id, kind, sequence, action, from_status, to_status, actor_id,
                            actor_name, actor_organ_id, responsible_organ_id, due_on, occurred_on, recorded_at, basis,
                            facts, added_matters, removed_matters, other_entry_id, document_id)
                        values (:id, :entry, :kind, :sequence, :action, :from, :to, :actor, :name, :organ, :responsible,
                            :due, :on, :at, :basis, jsonb_object(:factKeys, :factValues), cast(:added as uuid[]),
                            cast(:removed as uuid[]), :other, :document)""")
                .param("id", ids.next())
                .param("entry", entry.id())
                .param("kind", entry.kind().name())
                .param("sequence", entry.version())
                .param("action", row.action().name())
                .param("from", from == null ? null : from.name(), Types.VARCHAR)
                .param("to", entry.status().name())
                .param("actor", by == null ? null : by.officer(), Types.OTHER)
                .param("name", by == null ? "系统" : by.name())
                .param("organ", by == null ? null : by.organ(), Types.OTHER)
                .param("responsible", change.responsible(), Types.OTHER)
                .param("due", change.dueOn(), Types.DATE)
                .param("on", moment.on())
                .param("at", moment.recordedAt().atOffset(ZoneOffset.UTC))
                .param("basis", row.basis())
                .param("factKeys", FactColumns.keys(change.facts()))
                .param("factValues", FactColumns.values(change.facts()))
                .param("added", array(change.added()))
                .param("removed", array(change.removed()))
                .param("other", change.other(), Types.OTHER)
                .param("document", change.document(), Types.OTHER)
                .update();
    }

    private void link(LedgerEntry entry, LedgerChange change) {
        for (UUID matter : change.removed()) {
            jdbc.sql("""
                            update ledger_matter set until_step = :step
                            where entry_id = :entry and matter_id = :matter and until_step is null""")
                    .param("step", entry.version())
                    .param("entry", entry.id())
                    .param("matter", matter)
                    .update();
        }
        for (UUID matter : change.added()) {
            jdbc.sql("""
                            insert into ledger_matter (entry_id, matter_id, since_step)
                            values (:entry, :matter, :step) on conflict do nothing""")
                    .param("entry", entry.id())
                    .param("matter", matter)
                    .param("step", entry.version())
                    .update();
        }
    }

    private int numbers(NewLine line, int year, int how) {
        return jdbc.sql("""
                        insert into ledger_number (office_id, kind, year, last) values (:office, :kind, :year, :how)
                        on conflict (office_id, kind, year) do update set last = ledger_number.last + excluded.last
                        returning last""")
                        .param("office", line.office())
                        .param("kind", line.kind().name())
                        .param("year", year)
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
