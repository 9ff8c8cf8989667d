package cn.petition.reporting.handdown;

import cn.petition.domain.handdown.MatchReason;
import cn.petition.domain.handdown.ProposedDecision;
import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Batches and rows of hand-downs as the people who judge them need them. */
@Repository
@Transactional(readOnly = true)
public class HandDownLists {

    /**
     * One batch.
     *
     * @param rows rows that came (件)
     * @param judged rows that somebody has judged
     * @param standing rows that stand alone, closed ones included
     */
    public record BatchLine(
            UUID id,
            String number,
            String title,
            @Nullable CaseSource source,
            LocalDate receivedOn,
            @Nullable LocalDate dueOn,
            LedgerStatus status,
            long rows,
            long judged,
            long standing,
            long closed) {}

    /** An earlier row that this one looks like, as the machine proposes. */
    public record Likeness(
            HandedLine row, ProposedDecision proposed, boolean certain, int score, List<MatchReason> reasons) {}

    /** A row with the first proposal about it. */
    public record Proposed(
            HandedLine row,
            @Nullable UUID other,
            @Nullable String otherNumber,
            @Nullable String otherTitle,
            @Nullable ProposedDecision proposed,
            List<MatchReason> reasons) {}

    private final JdbcClient jdbc;
    private final Organs organs;
    private final Clock clock;

    HandDownLists(JdbcClient jdbc, Organs organs, Clock clock) {
        this.jdbc = jdbc;
        this.organs = organs;
        this.clock = clock;
    }

    /** Batches, newest first. */
    public List<BatchLine> batches(int offset, int limit, Actor actor) {
        return batches("true", offset, limit, actor, null);
    }

    public Optional<BatchLine> batch(UUID id, Actor actor) {
        return batches("e.id = :batch", 0, 1, actor, id).stream().findFirst();
    }

    private List<BatchLine> batches(String condition, int offset, int limit, Actor actor, @Nullable UUID batch) {
        var statement = jdbc.sql("""
                        select e.id, e.number, e.title, e.facts ->> 'SOURCE' as source, e.begun_on, e.due_on, e.status,
                            count(r.id) as rows, count(r.id) filter (where r.status <> 'UNDECIDED') as judged,
                            count(r.id) filter (where r.status in ('STANDING', 'REPORTED', 'CLOSED')) as standing,
                            count(r.id) filter (where r.status = 'CLOSED') as closed
                        from ledger_entry e left join ledger_entry r on r.parent_id = e.id and r.kind = 'HAND_DOWN_ROW'
                            and %s
                        where e.kind = 'HAND_DOWN_BATCH' and %s and %s
                        group by e.id order by e.registered_at desc, e.id desc offset :offset limit :limit"""
                        .formatted(LedgerVisibility.condition("r"), condition, LedgerVisibility.condition("e")))
                .params(viewer(actor))
                .param("offset", offset)
                .param("limit", limit);
        return (batch == null ? statement : statement.param("batch", batch))
                .query((row, number) -> new BatchLine(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("source") == null ? null : CaseSource.valueOf(row.getString("source")),
                        row.getObject("begun_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        LedgerStatus.valueOf(row.getString("status")),
                        row.getLong("rows"),
                        row.getLong("judged"),
                        row.getLong("standing"),
                        row.getLong("closed")))
                .list();
    }

    public Optional<HandedLine> row(UUID id, Actor actor) {
        return row("e.id = cast(:key as uuid)", id.toString(), actor);
    }

    /** The row that people call by this number. */
    public Optional<HandedLine> byNumber(String number, Actor actor) {
        return row("e.number = :key", number, actor);
    }

    private Optional<HandedLine> row(String condition, String key, Actor actor) {
        return jdbc.sql("select " + HandDownSql.LINE + ", e.status, (" + HandDownSql.RESOLVED + ") as resolved"
                        + FROM + " where " + condition + " and " + LedgerVisibility.condition("e"))
                .param("key", key)
                .param("on", LocalDate.now(clock))
                .params(viewer(actor))
                .query(HandDownLists::line)
                .optional();
    }

    private static final String FROM = """
             from ledger_entry e join hand_down_row h on h.entry_id = e.id join ledger_entry b on b.id = e.parent_id
            """ + HandDownSql.OTHER;

    /** The next row that nobody has judged, behind this line of the batch, then from its beginning. */
    public Optional<UUID> nextUndecided(UUID batch, int after, Actor actor) {
        return jdbc.sql("select e.id from ledger_entry e join hand_down_row h on h.entry_id = e.id"
                        + " where h.batch_id = :batch and e.status = 'UNDECIDED' and " + LedgerVisibility.condition("e")
                        + " order by h.line <= :after, h.line limit 1")
                .param("batch", batch)
                .param("after", after)
                .params(viewer(actor))
                .query(UUID.class)
                .optional();
    }

    /** What the machine proposes about a row, best first. */
    public List<Likeness> likenesses(UUID row, Actor actor) {
        return jdbc.sql("select " + HandDownSql.LINE + ", e.status, (" + HandDownSql.RESOLVED
                        + ") as resolved, p.proposed, p.certain, p.score, p.reasons" + FROM
                        + " join hand_down_proposal p on p.other_id = e.id where p.row_id = :row and "
                        + LedgerVisibility.condition("e") + " order by p.rank")
                .param("row", row)
                .param("on", LocalDate.now(clock))
                .params(viewer(actor))
                .query((found, number) -> new Likeness(
                        line(found, number),
                        ProposedDecision.valueOf(found.getString("proposed")),
                        found.getBoolean("certain"),
                        found.getInt("score"),
                        reasons(found)))
                .list();
    }

    public Map<WorkList, Long> waiting(UUID batch, Actor actor) {
        var columns = new StringBuilder();
        for (var list : WorkList.values()) {
            columns.append(columns.isEmpty() ? "" : ", ")
                    .append("count(*) filter (where ").append(list.condition()).append(") as w").append(list.ordinal());
        }
        return jdbc.sql("select " + columns + WAITING + " where h.batch_id = :batch and " + LedgerVisibility.condition("e"))
                .params(work(batch, actor))
                .query((row, number) -> {
                    var numbers = new EnumMap<WorkList, Long>(WorkList.class);
                    for (var list : WorkList.values()) {
                        numbers.put(list, row.getLong("w" + list.ordinal()));
                    }
                    return numbers;
                })
                .single();
    }

    private static final String WAITING = FROM + """

             left join hand_down_proposal p on p.row_id = e.id and p.rank = 1
             left join ledger_entry likely on likely.id = p.other_id""";

    /** Rows of a batch that wait for the same, in the order of the list. */
    public List<Proposed> waiting(UUID batch, WorkList list, int offset, int limit, Actor actor) {
        return jdbc.sql("select " + HandDownSql.LINE + ", e.status, (" + HandDownSql.RESOLVED
                        + ") as resolved, p.other_id as likely_id, likely.number as likely_number,"
                        + " likely.title as likely_title, p.proposed, p.reasons" + WAITING
                        + " where h.batch_id = :batch and " + list.condition() + " and " + LedgerVisibility.condition("e")
                        + " order by h.line offset :offset limit :limit")
                .params(work(batch, actor))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Proposed(
                        line(row, number),
                        row.getObject("likely_id", UUID.class),
                        row.getString("likely_number"),
                        row.getString("likely_title"),
                        row.getString("proposed") == null ? null : ProposedDecision.valueOf(row.getString("proposed")),
                        reasons(row)))
                .list();
    }

    private Map<String, Object> work(UUID batch, Actor actor) {
        var all = new java.util.HashMap<>(viewer(actor));
        all.put("batch", batch);
        all.put("on", LocalDate.now(clock));
        all.put("region", organs.findById(actor.organ()).map(Organ::divisionCode).orElse("").replaceAll("(00)+$", ""));
        return all;
    }

    private Map<String, Object> viewer(Actor actor) {
        return LedgerVisibility.parameters(actor, organs.findById(actor.organ()).orElseThrow());
    }

    private static List<MatchReason> reasons(ResultSet row) throws SQLException {
        var said = row.getArray("reasons");
        return said == null
                ? List.of()
                : Arrays.stream((String[]) said.getArray()).map(MatchReason::valueOf).toList();
    }

    private static HandedLine line(ResultSet row, int number) throws SQLException {
        return line(row, LedgerStatus.valueOf(row.getString("status")));
    }

    static HandedLine line(ResultSet row, LedgerStatus status) throws SQLException {
        return new HandedLine(
                row.getObject("id", UUID.class),
                row.getInt("steps"),
                row.getString("number"),
                row.getObject("batch_id", UUID.class),
                row.getString("batch_title"),
                row.getInt("line"),
                row.getString("upper_number"),
                row.getString("petitioner"),
                row.getString("place"),
                row.getString("title"),
                row.getString("claim"),
                status,
                row.getObject("begun_on", LocalDate.class),
                row.getObject("other_id", UUID.class),
                row.getString("other_number"),
                row.getString("matter"),
                row.getBoolean("resolved"));
    }
}
