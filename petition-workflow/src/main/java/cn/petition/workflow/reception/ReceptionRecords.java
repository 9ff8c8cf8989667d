package cn.petition.workflow.reception;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.secrecy.UuidV7;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Leaders and batches of receptions, as recorded and corrected. */
@Component
public class ReceptionRecords {

    /** A leader as the page shows one. */
    public record LeaderRow(UUID organ, String organName, String name, String post) {}

    /**
     * A batch as the page shows one.
     *
     * @param number of the matter, where the officer sees it
     * @param alsoIn number of another session of the same day at which the same matter was received
     */
    public record BatchRow(
            int ordinal,
            int persons,
            @Nullable String gist,
            @Nullable UUID matter,
            @Nullable String number,
            @Nullable String alsoIn) {}

    private final JdbcClient jdbc;
    private final Organs organs;
    private final UuidV7 ids;

    ReceptionRecords(JdbcClient jdbc, Organs organs, UuidV7 ids) {
        this.jdbc = jdbc;
        this.organs = organs;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    public List<LeaderRow> leaders(UUID line) {
        return jdbc.sql("""
                        select l.organ_id as organ, o.short_name as organ_name, l.name, l.post
                        from reception_leader l join organ o on o.id = l.organ_id
                        where l.entry_id = :line and l.until_step is null order by l.id""")
                .param("line", line)
                .query(LeaderRow.class)
                .list();
    }

    /** The batches of a session; a matter that was received twice on one day is flagged (重复登记). */
    @Transactional(readOnly = true)
    public List<BatchRow> batches(LedgerEntry line, Actor actor) {
        return jdbc.sql("""
                        select b.ordinal, b.persons, b.gist, b.matter_id as matter, m.number,
                            (select e.number from reception_batch again join ledger_entry e on e.id = again.entry_id
                                where again.matter_id = b.matter_id and again.until_step is null and e.id <> b.entry_id
                                    and e.facts ->> 'HELD_ON' = :day and\s"""
                        + LedgerVisibility.condition("e") + """
                                order by e.number limit 1) as also_in
                        from reception_batch b left join matter m on m.id = b.matter_id and exists (
                            select 1 from matter_viewer v
                            where v.matter_id = m.id and v.viewer_id in (:viewerOfficer, :viewerOrgan))
                        where b.entry_id = :line and b.until_step is null order by b.ordinal""")
                .param("line", line.id())
                .param("day", line.facts().text(LedgerFact.HELD_ON).orElse(""))
                .params(LedgerVisibility.parameters(actor, organs.findById(actor.organ()).orElseThrow()))
                .query(BatchRow.class)
                .list();
    }

    /** Keeps an attendance from this step of the line on; what was recorded before stays in the record. */
    @Transactional(propagation = Propagation.MANDATORY)
    void replace(LedgerEntry line, Attendance attendance) {
        for (String table : List.of("reception_leader", "reception_batch")) {
            jdbc.sql("update " + table + " set until_step = :step where entry_id = :line and until_step is null")
                    .param("step", line.version())
                    .param("line", line.id())
                    .update();
        }
        for (var leader : attendance.leaders()) {
            jdbc.sql("""
                            insert into reception_leader (id, entry_id, organ_id, name, post, since_step)
                            values (:id, :line, :organ, :name, :post, :step)""")
                    .param("id", ids.next())
                    .param("line", line.id())
                    .param("organ", leader.organ())
                    .param("name", leader.name().strip())
                    .param("post", leader.post().strip())
                    .param("step", line.version())
                    .update();
        }
        int ordinal = 0;
        for (var batch : attendance.batches()) {
            jdbc.sql("""
                            insert into reception_batch (id, entry_id, ordinal, persons, gist, matter_id, since_step)
                            values (:id, :line, :ordinal, :persons, :gist, :matter, :step)""")
                    .param("id", ids.next())
                    .param("line", line.id())
                    .param("ordinal", ++ordinal)
                    .param("persons", batch.persons())
                    .param("gist", batch.gist(), Types.VARCHAR)
                    .param("matter", batch.matter(), Types.OTHER)
                    .param("step", line.version())
                    .update();
        }
    }
}
