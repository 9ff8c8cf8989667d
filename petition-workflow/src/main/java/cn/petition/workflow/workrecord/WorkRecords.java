package cn.petition.workflow.workrecord;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.ledger.MechanismKind;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.ledger.WorkRecordKind;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.secrecy.UuidV7;
import cn.petition.workflow.ledger.TakeLedgerStep;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes work records, one by one or a file of them at once. */
@Service
@Transactional
public class WorkRecords {

    /**
     * A record as somebody writes it down.
     *
     * @param line of the file, or 0
     * @param on day of the work, not after today
     * @param title 1 to 200 characters
     * @param place division code
     * @param facts what its kind asks for, without the kind
     */
    public record NewRecord(
            int line, WorkRecordKind kind, LocalDate on, String title, @Nullable String place, LedgerFacts facts) {

        LedgerFacts said() {
            return facts.with(LedgerFact.RECORD_KIND, kind);
        }

        private List<?> identity() {
            return List.of(kind, on, title, place == null ? "" : place);
        }
    }

    /** What came of a file: records that were made, and rows that had been recorded before. */
    public record Taken(int made, int known) {}

    private final TakeLedgerStep steps;
    private final LedgerEntries entries;
    private final WorkRecordBook book;
    private final Organs organs;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final UuidV7 ids;
    private final Clock clock;

    WorkRecords(
            TakeLedgerStep steps,
            LedgerEntries entries,
            WorkRecordBook book,
            Organs organs,
            JdbcClient jdbc,
            AuditTrail audit,
            UuidV7 ids,
            Clock clock) {
        this.steps = steps;
        this.entries = entries;
        this.book = book;
        this.organs = organs;
        this.jdbc = jdbc;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws ActionRefused when the officer may not record, or the record does not say what it should */
    public LedgerEntry make(NewRecord one, Actor actor) {
        return steps.begin(
                LedgerKind.WORK_RECORD, null, one.title(), one.place(), LedgerChange.saying(one.said()), one.on(), actor);
    }

    /** The number of a record of the officer's organ of this kind on this day with the same name or place. */
    @Transactional(readOnly = true)
    public Optional<String> alike(NewRecord one, Actor actor) {
        return jdbc.sql("""
                        select e.number from ledger_entry e
                        where e.kind = 'WORK_RECORD' and e.office_id = :office and e.status <> 'CANCELLED'
                            and e.begun_on = :on and e.facts ->> 'RECORD_KIND' = :kind
                            and (e.title = :title or e.place_code = :place) limit 1""")
                .param("office", actor.organ())
                .param("on", one.on())
                .param("kind", one.kind().name())
                .param("title", one.title())
                .param("place", one.place(), Types.VARCHAR)
                .query(String.class)
                .optional();
    }

    /** What is wrong with rows of a file, by their line; rows that were recorded before are not looked at. */
    @Transactional
    public Map<Integer, String> problems(List<NewRecord> rows, Actor actor) {
        new LedgerStanding(actor, organs).toBegin(LedgerKind.WORK_RECORD);
        var known = known(actor);
        var seen = new HashMap<List<?>, Integer>();
        var problems = new TreeMap<Integer, String>();
        for (var row : rows) {
            if (known.contains(row.identity())) {
                continue;
            }
            Integer same = seen.putIfAbsent(row.identity(), row.line());
            String problem = same == null ? problem(row, seen, actor) : "与第" + same + "行是同一天的同一件事，请删去一行。";
            if (problem != null) {
                problems.put(row.line(), problem);
            }
        }
        return problems;
    }

    private @Nullable String problem(NewRecord row, Map<List<?>, Integer> seen, Actor actor) {
        if (row.on().isAfter(LocalDate.now(clock))) {
            return "日期在今天之后。";
        }
        var mechanism = row.facts().choice(LedgerFact.MECHANISM, MechanismKind.class).orElse(MechanismKind.OTHER);
        if (mechanism != MechanismKind.OTHER) {
            Integer same = seen.putIfAbsent(List.of(mechanism, String.valueOf(row.place())), row.line());
            if (same != null) {
                return "与第" + same + "行是同一地的同一机制，请删去一行。";
            }
        }
        try {
            book.before(null, line(row, actor), LedgerAction.BEGIN, LedgerChange.saying(row.said()), moment(row, actor));
            return null;
        } catch (ActionRefused refused) {
            return refused.words();
        }
    }

    /**
     * Makes a record of each row that was not recorded before: same organ, kind, day, name and place.
     *
     * @throws ActionRefused when something is wrong with any of them; nothing is made then
     */
    public Taken takeAll(List<NewRecord> rows, Actor actor) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('work records ' || :office, 0))")
                .param("office", actor.organ().toString())
                .query(locked -> {});
        var problems = problems(rows, actor);
        if (!problems.isEmpty()) {
            var first = problems.entrySet().iterator().next();
            throw new ActionRefused("WorkRecordsAreWhole", "第" + first.getKey() + "行：" + first.getValue(), null);
        }
        var known = known(actor);
        var fresh = rows.stream().filter(row -> !known.contains(row.identity())).toList();
        var begins = new LedgerStanding(actor, organs).toBegin(LedgerKind.WORK_RECORD);
        fresh.stream()
                .collect(Collectors.groupingBy(NewRecord::on, TreeMap::new, Collectors.toList()))
                .forEach((on, some) -> entries.beginAll(
                        some.stream().map(row -> line(row, actor)).toList(),
                        some.stream().map(row -> LedgerChange.saying(row.said())).toList(),
                        begins,
                        moment(some.get(0), actor)));
        audit.record(AuditEntry.done(actor.officer(), actor.organ(), "IMPORT_WORK_RECORDS", "LEDGER", ids.next()));
        return new Taken(fresh.size(), rows.size() - fresh.size());
    }

    private Set<List<?>> known(Actor actor) {
        var known = new HashSet<List<?>>();
        jdbc.sql("""
                        select e.facts ->> 'RECORD_KIND' as record, e.begun_on, e.title, coalesce(e.place_code, '') as place
                        from ledger_entry e
                        where e.kind = 'WORK_RECORD' and e.office_id = :office and e.status <> 'CANCELLED'""")
                .param("office", actor.organ())
                .query(row -> {
                    known.add(List.of(
                            WorkRecordKind.valueOf(row.getString("record")),
                            row.getObject("begun_on", LocalDate.class),
                            row.getString("title"),
                            row.getString("place")));
                });
        return known;
    }

    private static NewLine line(NewRecord row, Actor actor) {
        return new NewLine(LedgerKind.WORK_RECORD, actor.organ(), null, row.title(), row.place());
    }

    private LedgerMoment moment(NewRecord row, Actor actor) {
        return new LedgerMoment(actor, row.on(), clock.instant());
    }
}
