package cn.petition.workflow.handdown;

import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.petition.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which row another one repeats or is merged into now. */
@Repository
class RestingRows {

    private final JdbcClient jdbc;
    private final LedgerEntries entries;

    RestingRows(JdbcClient jdbc, LedgerEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /** The row that this one is judged to repeat or belong to. */
    Optional<UUID> other(UUID row) {
        return jdbc.sql("""
                        select said.other_entry_id from ledger_step said join ledger_entry e on e.id = said.entry_id
                        where said.entry_id = :row and e.status in ('REPEATED', 'MERGED')
                            and said.action in ('DECIDE_REPEAT', 'DECIDE_MERGE') and said.other_entry_id is not null
                        order by said.sequence desc limit 1""")
                .param("row", row)
                .query(UUID.class)
                .optional();
    }

    /** The letter that stands for this one: the first of the same letter. */
    LedgerEntry firstOfTheSame(LedgerEntry row) {
        return row.status() == LedgerStatus.REPEATED ? firstOfTheSame(next(row)) : row;
    }

    /** The row whose matter this one belongs to. */
    LedgerEntry standingFor(LedgerEntry row) {
        boolean rests = row.status() == LedgerStatus.REPEATED || row.status() == LedgerStatus.MERGED;
        return rests ? standingFor(next(row)) : row;
    }

    private LedgerEntry next(LedgerEntry row) {
        return other(row.id()).flatMap(entries::find).orElseThrow(NotFound::new);
    }

    /** How many rows rest directly on this one. */
    int on(UUID row, LedgerStatus how) {
        return jdbc.sql("""
                        select count(*) from ledger_entry e where e.status = :how and e.id in
                            (select said.entry_id from ledger_step said where said.other_entry_id = :row)
                            and (select last.other_entry_id from ledger_step last where last.entry_id = e.id
                                and last.other_entry_id is not null order by last.sequence desc limit 1) = :row""")
                .param("how", how.name())
                .param("row", row)
                .query(Integer.class)
                .single();
    }
}
