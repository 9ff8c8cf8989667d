package cn.petition.reporting.handdown;

import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import java.sql.Types;
import java.util.EnumMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The bridge: how what was handed down became what stands, and what of it is closed and resolved, as of a day. */
@Repository
@Transactional(readOnly = true)
public class HandDownBridge {

    private final JdbcClient jdbc;
    private final Organs organs;

    HandDownBridge(JdbcClient jdbc, Organs organs) {
        this.jdbc = jdbc;
        this.organs = organs;
    }

    public Bridge count(BridgeScope scope, Actor actor) {
        var columns = new StringBuilder();
        for (var term : BridgeTerm.values()) {
            columns.append(columns.isEmpty() ? "" : ", ")
                    .append("count(*) filter (where ").append(term.condition()).append(") as t").append(term.ordinal());
        }
        return scoped(jdbc.sql("select " + columns + " from (" + rows() + ") r"), scope, actor)
                .query((row, number) -> {
                    var numbers = new EnumMap<BridgeTerm, Long>(BridgeTerm.class);
                    for (var term : BridgeTerm.values()) {
                        numbers.put(term, row.getLong("t" + term.ordinal()));
                    }
                    return new Bridge(numbers);
                })
                .single();
    }

    /** The rows behind one term, in the order in which they came. */
    public List<HandedLine> rows(BridgeScope scope, BridgeTerm term, int offset, int limit, Actor actor) {
        return scoped(
                        jdbc.sql("select " + HandDownSql.LINE + ", r.status, r.resolved from (" + rows()
                                + ") r join ledger_entry e on e.id = r.id join hand_down_row h on h.entry_id = e.id"
                                + " join ledger_entry b on b.id = e.parent_id " + HandDownSql.OTHER
                                + " where " + term.condition()
                                + " order by e.registered_at, e.id offset :offset limit :limit"),
                        scope,
                        actor)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> HandDownLists.line(row, LedgerStatus.valueOf(row.getString("status"))))
                .list();
    }

    private static String rows() {
        return """
                select e.id, (select said.to_status from ledger_step said
                    where said.entry_id = e.id and said.occurred_on <= :on order by said.sequence desc limit 1) as status,
                    (%s) as resolved
                from ledger_entry e join ledger_entry batch on batch.id = e.parent_id
                where e.kind = 'HAND_DOWN_ROW' and batch.kind = 'HAND_DOWN_BATCH' and e.begun_on <= :on
                    and (cast(:batch as uuid) is null or batch.id = cast(:batch as uuid))
                    and (cast(:source as text) is null or batch.facts ->> 'SOURCE' = cast(:source as text))
                    and %s"""
                .formatted(HandDownSql.RESOLVED, LedgerVisibility.condition("e"));
    }

    private StatementSpec scoped(StatementSpec statement, BridgeScope scope, Actor actor) {
        return statement
                .param("on", scope.on())
                .param("batch", scope.batch() == null ? null : scope.batch().toString(), Types.VARCHAR)
                .param("source", scope.source() == null ? null : scope.source().name(), Types.VARCHAR)
                .params(LedgerVisibility.parameters(actor, organs.findById(actor.organ()).orElseThrow()));
    }
}
