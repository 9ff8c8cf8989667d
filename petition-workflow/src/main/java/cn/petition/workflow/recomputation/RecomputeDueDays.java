package cn.petition.workflow.recomputation;

import cn.petition.domain.petition.ObligationClock;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.domain.secrecy.UuidV7;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reckons the days of open obligations anew after calendar or parameters have changed. A run is a row, written in the
 * transaction of the change; its batches follow, each a transaction of its own, and go on where a crash left them.
 */
@Service
public class RecomputeDueDays {

    private static final UUID BEGINNING = new UUID(0, 0);

    /** A run of which some batches may still be to do. */
    private record Run(UUID id, String cause, UUID afterId, int moved, int earlier) {}

    private final OpenObligations obligations;
    private final ObligationClocks clocks;
    private final JdbcClient jdbc;
    private final UuidV7 ids;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate looking;

    RecomputeDueDays(
            OpenObligations obligations,
            ObligationClocks clocks,
            JdbcClient jdbc,
            UuidV7 ids,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.obligations = obligations;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.looking = new TransactionTemplate(transactions);
        this.looking.setReadOnly(true);
    }

    /** What would move if the clock were the candidate; nothing is written. */
    public Moves preview(ObligationClock candidate) {
        Moves moves = Moves.NONE;
        UUID after = BEGINNING;
        while (true) {
            UUID from = after;
            var batch = obligations.after(from);
            if (batch.matters().isEmpty()) {
                return moves;
            }
            moves = moves.plus(looked(batch, candidate));
            after = batch.last();
        }
    }

    private Moves looked(OpenObligations.Batch batch, ObligationClock candidate) {
        Moves moves = looking.execute(status -> {
            // a preview only looks: whatever was reckoned on the way is thrown away
            status.setRollbackOnly();
            return obligations.count(batch, candidate);
        });
        return moves == null ? Moves.NONE : moves;
    }

    /**
     * Notes that everything is to be reckoned anew; belongs into the transaction of the change itself.
     *
     * @param cause what changed, as the journal says it
     * @return the run, for {@link #carryOn}
     */
    @Transactional
    public UUID begin(UUID by, String cause) {
        UUID run = ids.next();
        jdbc.sql("insert into recomputation_run (id, cause, started_at, started_by) values (:id, :cause, :at, :by)")
                .param("id", run)
                .param("cause", cause)
                .param("at", now())
                .param("by", by)
                .update();
        return run;
    }

    /** Works on a run for at most so long; what is left the next call or the timer goes on with. */
    public void carryOn(UUID run, Duration atMost) {
        clocks.refresh();
        Instant end = clock.instant().plus(atMost);
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> oneBatch(run))) && clock.instant().isBefore(end);
        }
    }

    /** The oldest run that is not finished and that nobody works on. */
    public Optional<UUID> unfinished() {
        return jdbc.sql("select id from recomputation_run where finished_at is null order by started_at limit 1")
                .query(UUID.class)
                .optional();
    }

    /** What a run has moved so far. */
    public Moves moves(UUID run) {
        return jdbc.sql("select moved, earlier from recomputation_run where id = :id")
                .param("id", run)
                .query(Moves.class)
                .single();
    }

    public boolean isFinished(UUID run) {
        return jdbc.sql("select finished_at is not null from recomputation_run where id = :id")
                .param("id", run)
                .query(Boolean.class)
                .single();
    }

    private boolean oneBatch(UUID id) {
        var run = jdbc.sql("""
                        select id, cause, after_id, moved, earlier from recomputation_run
                        where id = :id and finished_at is null for update skip locked""")
                .param("id", id)
                .query(Run.class)
                .optional();
        if (run.isEmpty()) {
            return false;
        }
        var batch = obligations.after(run.get().afterId());
        if (batch.matters().isEmpty()) {
            jdbc.sql("update recomputation_run set finished_at = :at where id = :id")
                    .param("at", now())
                    .param("id", id)
                    .update();
            return false;
        }
        Moves moves = obligations.reckon(batch, clocks.current(), run.get().cause());
        jdbc.sql("""
                        update recomputation_run
                        set after_id = :after, moved = moved + :moved, earlier = earlier + :earlier where id = :id""")
                .param("after", batch.last())
                .param("moved", moves.moved())
                .param("earlier", moves.earlier())
                .param("id", id)
                .update();
        return true;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
