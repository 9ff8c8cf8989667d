package cn.petition.reporting.desk;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All ledgers counted in one statement, whatever they are filled with, and the open campaigns one by one. */
@Service
@Transactional(readOnly = true)
public class LedgersAtAGlance {

    /** More open campaigns are not shown one by one. */
    private static final int MOST_CAMPAIGNS = 12;

    private final JdbcClient jdbc;
    private final Organs organs;
    private final Clock clock;

    LedgersAtAGlance(JdbcClient jdbc, Organs organs, Clock clock) {
        this.jdbc = jdbc;
        this.organs = organs;
        this.clock = clock;
    }

    /** @param soon last day of the days of warning */
    public LedgerTallies tallies(Actor actor, LocalDate soon) {
        var tallies = new LedgerTallies(new EnumMap<>(LedgerKind.class));
        jdbc.sql("select e.kind, e.status, "
                        + Arrays.stream(LedgerSpan.values())
                                .map(span -> "count(*) filter (where " + span.condition() + ") as span_" + span)
                                .collect(Collectors.joining(", "))
                        + " from ledger_entry e where " + LedgerVisibility.condition("e") + " group by e.kind, e.status")
                .params(values(actor))
                .param("soon", soon)
                .query(row -> {
                    var counts = new EnumMap<LedgerSpan, Long>(LedgerSpan.class);
                    for (LedgerSpan span : LedgerSpan.values()) {
                        counts.put(span, row.getLong("span_" + span));
                    }
                    tallies.put(
                            LedgerKind.valueOf(row.getString("kind")),
                            LedgerStatus.valueOf(row.getString("status")),
                            counts);
                });
        return tallies;
    }

    /** Open campaigns, what ends first in front. */
    public List<CampaignProgress> campaigns(Actor actor) {
        return jdbc.sql("""
                        with line as (
                            select e.id, e.parent_id, e.status,
                                exists (select 1 from ledger_matter l where l.entry_id = e.id and l.until_step is null)
                                and not exists (
                                    select 1 from ledger_matter l join matter m on m.id = l.matter_id
                                    where l.entry_id = e.id and l.until_step is null and m.resolved_on is null) as resolved
                            from ledger_entry e
                            where e.kind = 'CAMPAIGN_MATTER' and e.status <> 'CANCELLED' and e.parent_id in (
                                select c.id from ledger_entry c where c.kind = 'CAMPAIGN' and c.open)
                                and %1$s)
                        select e.id, e.number, e.title, e.due_on, count(line.id) as lines,
                            count(line.id) filter (where line.status = 'CLOSED') as closed,
                            count(line.id) filter (where line.resolved) as resolved
                        from ledger_entry e left join line on line.parent_id = e.id
                        where e.kind = 'CAMPAIGN' and e.open and %1$s
                        group by e.id order by e.due_on nulls last, e.id limit %2$d"""
                        .formatted(LedgerVisibility.condition("e"), MOST_CAMPAIGNS))
                .params(values(actor))
                .query(CampaignProgress.class)
                .list();
    }

    private Map<String, Object> values(Actor actor) {
        var own = organs.findById(actor.organ()).orElseThrow();
        Map<String, Object> values = new HashMap<>(LedgerVisibility.parameters(actor, own));
        values.put("today", LocalDate.now(clock));
        return values;
    }
}
