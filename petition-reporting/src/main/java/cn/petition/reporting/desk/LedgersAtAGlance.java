package cn.petition.reporting.desk;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.reporting.campaign.LineFigure;
import cn.petition.reporting.campaign.LineFigures;
import cn.petition.reporting.campaign.LineState;
import cn.petition.reporting.campaign.WorkLines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All ledgers counted in one statement, whatever they are filled with, and the open campaigns one by one. */
@Service
@Transactional(readOnly = true)
public class LedgersAtAGlance {

    /** More open campaigns are not shown one by one. */
    private static final int MOST_CAMPAIGNS = 12;

    private record Open(UUID id, String title, @Nullable LocalDate dueOn) {}

    private final JdbcClient jdbc;
    private final WorkLines lines;
    private final Organs organs;
    private final Clock clock;

    LedgersAtAGlance(JdbcClient jdbc, WorkLines lines, Organs organs, Clock clock) {
        this.jdbc = jdbc;
        this.lines = lines;
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

    /** Open campaigns, what ends first in front, counted as their own pages count them. */
    public List<CampaignProgress> campaigns(Actor actor) {
        var open = jdbc.sql("select e.id, e.title, e.due_on from ledger_entry e where e.kind = 'CAMPAIGN' and e.open and "
                        + LedgerVisibility.condition("e") + " order by e.due_on nulls last, e.id limit " + MOST_CAMPAIGNS)
                .params(values(actor))
                .query(Open.class)
                .list();
        List<LineState> all = lines.ofCampaigns(open.stream().map(Open::id).toList(), actor).asOf(LocalDate.now(clock));
        return open.stream()
                .map(one -> {
                    var figures = LineFigures.of(
                            all.stream().filter(line -> one.id().equals(line.campaign())).toList());
                    return new CampaignProgress(
                            one.id(),
                            one.title(),
                            one.dueOn(),
                            figures.count(LineFigure.ASSIGNED),
                            figures.count(LineFigure.CLOSED),
                            figures.count(LineFigure.RESOLVED));
                })
                .toList();
    }

    private Map<String, Object> values(Actor actor) {
        var own = organs.findById(actor.organ()).orElseThrow();
        Map<String, Object> values = new HashMap<>(LedgerVisibility.parameters(actor, own));
        values.put("today", LocalDate.now(clock));
        return values;
    }
}
