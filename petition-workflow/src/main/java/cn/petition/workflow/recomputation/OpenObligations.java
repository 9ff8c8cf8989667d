package cn.petition.workflow.recomputation;

import cn.petition.domain.petition.DueDay;
import cn.petition.domain.petition.Obligation;
import cn.petition.domain.petition.ObligationClock;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.secrecy.UuidV7;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open obligations in batches of their matters; what has ended or belongs to a closed matter keeps its history. */
@Repository
class OpenObligations {

    static final int BATCH = 200;

    /** The matters of one batch; {@code last} is where the next batch begins. */
    record Batch(List<UUID> matters) {

        UUID last() {
            return matters.get(matters.size() - 1);
        }
    }

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final UuidV7 ids;
    private final Clock clock;

    OpenObligations(JdbcClient jdbc, EntityManager entities, UuidV7 ids, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.ids = ids;
        this.clock = clock;
    }

    /** A joined matter is not chased on its own, but what is owed on it stays owed. */
    Batch after(UUID matter) {
        return new Batch(jdbc.sql("""
                        select distinct o.matter_id from obligation o join matter m on m.id = o.matter_id
                        where o.ended_on is null and o.fixed_on is null and (m.open or m.joined_into_id is not null)
                            and o.matter_id > :after
                        order by o.matter_id limit :limit""")
                .param("after", matter)
                .param("limit", BATCH)
                .query(UUID.class)
                .list());
    }

    /** Only counts; nothing is written. */
    Moves count(Batch batch, ObligationClock candidate) {
        Moves moves = Moves.NONE;
        for (Petition petition : load(batch)) {
            for (Obligation obligation : petition.obligations()) {
                if (obligation.open() && obligation.fixedOn() == null) {
                    DueDay before = obligation.due();
                    obligation.reckon(candidate);
                    moves = moves.plus(counted(petition, before, obligation.due()));
                }
            }
        }
        entities.clear();
        return moves;
    }

    /** Writes the days anew, the index of the matter with them, and a journal line for each day that moved or is certain now. */
    Moves reckon(Batch batch, ObligationClock now, String cause) {
        jdbc.sql("select id from matter where id in (:ids) order by id for update")
                .param("ids", batch.matters())
                .query(UUID.class)
                .list();
        Moves moves = Moves.NONE;
        for (Petition petition : load(batch)) {
            boolean changed = false;
            for (Obligation obligation : petition.obligations()) {
                if (obligation.open() && obligation.fixedOn() == null) {
                    DueDay before = obligation.due();
                    obligation.reckon(now);
                    changed |= !before.equals(obligation.due());
                    moves = moves.plus(counted(petition, before, obligation.due()));
                    journal(obligation, before, cause);
                }
            }
            if (changed) {
                petition.refreshDueDay();
            }
        }
        entities.flush();
        entities.clear();
        return moves;
    }

    private List<Petition> load(Batch batch) {
        return entities.createQuery(
                        "select distinct p from Petition p left join fetch p.obligations where p.id in (:ids)",
                        Petition.class)
                .setParameter("ids", batch.matters())
                .getResultList();
    }

    private void journal(Obligation obligation, DueDay before, String cause) {
        DueDay after = obligation.due();
        if (!moved(before, after) && !settled(before, after)) {
            return;
        }
        jdbc.sql("""
                        insert into obligation_recomputation (id, obligation_id, recomputed_at, cause,
                            due_before, due_after, overdue_before, overdue_after)
                        values (:id, :obligation, :at, :cause, :dueBefore, :dueAfter, :overdueBefore, :overdueAfter)""")
                .param("id", ids.next())
                .param("obligation", obligation.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("cause", cause)
                .param("dueBefore", before.dueOn())
                .param("dueAfter", after.dueOn())
                .param("overdueBefore", before.overdueAfter())
                .param("overdueAfter", after.overdueAfter())
                .update();
    }

    private static Moves counted(Petition petition, DueDay before, DueDay after) {
        if (petition.sealed() || !moved(before, after)) {
            return Moves.NONE;
        }
        boolean earlier = isEarlier(after.dueOn(), before.dueOn()) || isEarlier(after.overdueAfter(), before.overdueAfter());
        return new Moves(1, earlier ? 1 : 0);
    }

    /** A clock that stands still has no day that could move. */
    private static boolean moved(DueDay before, DueDay after) {
        return before.dueOn() != null
                && after.dueOn() != null
                && !(Objects.equals(before.dueOn(), after.dueOn())
                        && Objects.equals(before.overdueAfter(), after.overdueAfter()));
    }

    /** The notice has come and the provisional day was right. */
    private static boolean settled(DueDay before, DueDay after) {
        return before.dueOn() != null && after.dueOn() != null && before.provisional() && !after.provisional();
    }

    private static boolean isEarlier(@Nullable LocalDate after, @Nullable LocalDate before) {
        return after != null && before != null && after.isBefore(before);
    }
}
