package cn.petition.domain.persistence.audit;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.persistence.audit.ChainHash.Line;
import cn.petition.domain.secrecy.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Repository
class JdbcAuditTrail implements AuditTrail {

    static final int CHAINS = 16;

    private static final String FREE_CHAIN = """
            select chain, sequence, hash from audit_chain_head
            order by (chain + :start) % 16 limit 1 for update skip locked
            """;
    private static final String NAMED_CHAIN =
            "select chain, sequence, hash from audit_chain_head where chain = :start for update";
    private static final String APPEND = """
            with moved as (
                update audit_chain_head set sequence = :sequence, hash = :hash where chain = :chain)
            insert into audit_event (chain, sequence, id, recorded_at, actor_id, actor_organ_id, action, subject_type,
                subject_id, fields, reason, outcome, hash)
            values (:chain, :sequence, :id, :recordedAt, :actor, :organ, :action, :subjectType,
                :subjectId, :fields, :reason, :outcome, :hash)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final UuidV7 ids;

    JdbcAuditTrail(JdbcClient jdbc, Clock clock, UuidV7 ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    @Transactional
    public void record(AuditEntry entry) {
        Head head = lockedHead();
        Instant recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Line line = Line.of(head.chain(), head.sequence() + 1, ids.next(), recordedAt, entry);
        jdbc.sql(APPEND)
                .param("chain", line.chain())
                .param("sequence", line.sequence())
                .param("id", line.id())
                .param("recordedAt", OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC))
                .param("actor", entry.actorId(), java.sql.Types.OTHER)
                .param("organ", entry.organId(), java.sql.Types.OTHER)
                .param("action", entry.action())
                .param("subjectType", entry.subjectType())
                .param("subjectId", entry.subjectId())
                .param("fields", new TextArray(entry.fields()))
                .param("reason", entry.reason(), java.sql.Types.VARCHAR)
                .param("outcome", entry.outcome().name())
                .param("hash", ChainHash.of(head.hash(), line))
                .update();
    }

    /**
     * The end of a chain, locked until the transaction ends. A transaction stays on the chain it took first,
     * so that two of them can never wait for each other.
     */
    private Head lockedHead() {
        Integer taken = (Integer) TransactionSynchronizationManager.getResource(this);
        if (taken != null) {
            return head(NAMED_CHAIN, taken).orElseThrow();
        }
        int start = ThreadLocalRandom.current().nextInt(CHAINS);
        Head head = head(FREE_CHAIN, start).or(() -> head(NAMED_CHAIN, start)).orElseThrow();
        stayOn(head.chain());
        return head;
    }

    private Optional<Head> head(String sql, int start) {
        return jdbc.sql(sql)
                .param("start", start)
                .query((row, number) -> new Head(row.getInt("chain"), row.getLong("sequence"), row.getBytes("hash")))
                .optional();
    }

    private void stayOn(int chain) {
        TransactionSynchronizationManager.bindResource(this, chain);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(JdbcAuditTrail.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(JdbcAuditTrail.this, chain);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(JdbcAuditTrail.this);
            }
        });
    }

    private record Head(int chain, long sequence, byte[] hash) {}
}
