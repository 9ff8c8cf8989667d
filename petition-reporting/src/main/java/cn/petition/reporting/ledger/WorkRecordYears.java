package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.FactColumns;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.domain.ledger.WorkRecordKind;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an office recorded of its work, year by year. A sensitive period belongs to the year in which it begins; what
 * lasts belongs to every year in which it runs.
 */
@Service
@Transactional(readOnly = true)
public class WorkRecordYears {

    /** Records of one kind shown at once. */
    public static final int SHOWN = 50;

    private static final String OF_THE_YEAR = """
            e.kind = 'WORK_RECORD' and e.office_id = :office and %s and (
                case when e.facts ->> 'RECORD_KIND' = 'SENSITIVE_PERIOD' then cast(e.facts ->> 'FROM_ON' as date)
                    else e.begun_on end between :first and :last
                or e.facts ->> 'RECORD_KIND' in ('MECHANISM', 'LEGAL_COUNSEL') and e.status = 'RECORDED'
                    and e.begun_on < :first)""".formatted(LedgerVisibility.condition("e"));

    /** One record in the list of its year. */
    public record Line(
            UUID id,
            String number,
            String title,
            LocalDate on,
            LedgerStatus status,
            @Nullable String place,
            LedgerFacts facts,
            int files) {}

    private final JdbcClient jdbc;
    private final Organs organs;

    WorkRecordYears(JdbcClient jdbc, Organs organs) {
        this.jdbc = jdbc;
        this.organs = organs;
    }

    /** How many records that were not struck off the officer's organ has of each kind. */
    public Map<WorkRecordKind, Long> counts(int year, Actor actor) {
        var counts = new EnumMap<WorkRecordKind, Long>(WorkRecordKind.class);
        jdbc.sql("select e.facts ->> 'RECORD_KIND' as record, count(*) as total from ledger_entry e where " + OF_THE_YEAR
                        + " and e.status <> 'CANCELLED' group by 1")
                .params(values(year, actor))
                .query(row -> {
                    counts.put(WorkRecordKind.valueOf(row.getString("record")), row.getLong("total"));
                });
        return counts;
    }

    /** The records of one kind, the newest first, struck off ones included. */
    public List<Line> lines(WorkRecordKind kind, int year, Actor actor) {
        var values = values(year, actor);
        values.put("record", kind.name());
        return jdbc.sql("select e.id, e.number, e.title, e.begun_on, e.status, d.full_name as place, "
                        + FactColumns.sql("e")
                        + ", (select count(*) from ledger_attachment a where a.entry_id = e.id) as files"
                        + " from ledger_entry e left join division d on d.code = e.place_code where " + OF_THE_YEAR
                        + " and e.facts ->> 'RECORD_KIND' = :record order by e.registered_at desc, e.id desc limit " + SHOWN)
                .params(values)
                .query((row, n) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("begun_on", LocalDate.class),
                        LedgerStatus.valueOf(row.getString("status")),
                        row.getString("place"),
                        FactColumns.read(row),
                        row.getInt("files")))
                .list();
    }

    private Map<String, Object> values(int year, Actor actor) {
        var own = organs.findById(actor.organ()).orElseThrow();
        var values = new HashMap<String, Object>(LedgerVisibility.parameters(actor, own));
        values.put("office", own.id());
        values.put("first", LocalDate.of(year, 1, 1));
        values.put("last", LocalDate.of(year, 12, 31));
        return values;
    }
}
