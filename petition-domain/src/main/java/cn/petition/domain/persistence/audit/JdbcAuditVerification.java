package cn.petition.domain.persistence.audit;

import cn.petition.domain.audit.AuditReport;
import cn.petition.domain.audit.AuditVerification;
import cn.petition.domain.persistence.audit.ChainHash.Line;
import cn.petition.domain.persistence.audit.CheckpointSignature.Checkpoint;
import cn.petition.domain.secrecy.SecretKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcAuditVerification implements AuditVerification {

    /** Rows held at once; the driver streams only within a transaction. */
    private static final int FETCH = 2_000;

    private final JdbcClient jdbc;
    private final CheckpointSignature signature;

    JdbcAuditVerification(JdbcClient jdbc, SecretKeys keys) {
        this.jdbc = jdbc;
        this.signature = new CheckpointSignature(keys);
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, timeout = 3600)
    public AuditReport verify() {
        jdbc.sql("set local statement_timeout = 0").update();
        Findings findings = new Findings();
        long checkpoints = verifyCheckpoints(findings);
        long events = 0;
        for (int chain = 0; chain < JdbcAuditTrail.CHAINS; chain++) {
            events += verifyChain(chain, findings);
        }
        return new AuditReport(events, checkpoints, findings.sentences());
    }

    private long verifyCheckpoints(Findings findings) {
        CheckpointWalk walk = new CheckpointWalk(findings);
        jdbc.sql("select number, taken_at, sequences, hashes, signature from audit_checkpoint order by number")
                .withFetchSize(FETCH)
                .query(walk::accept);
        return walk.count;
    }

    private long verifyChain(int chain, Findings findings) {
        ChainWalk walk = new ChainWalk(chain, checkpointed(chain), findings);
        jdbc.sql("""
                        select sequence, id, recorded_at, actor_id, actor_organ_id, action, subject_type, subject_id,
                            fields, reason, outcome, hash
                        from audit_event where chain = :chain order by sequence
                        """)
                .param("chain", chain)
                .withFetchSize(FETCH)
                .query(walk::accept);
        walk.endAt(headSequence(chain), headHash(chain));
        return walk.count;
    }

    /** What the checkpoints say about one chain: hash by sequence. */
    private Map<Long, byte[]> checkpointed(int chain) {
        Map<Long, byte[]> expected = new TreeMap<>();
        jdbc.sql("""
                        select distinct sequences[:chain + 1] as sequence,
                            substring(hashes from :chain * 32 + 1 for 32) as hash
                        from audit_checkpoint
                        """)
                .param("chain", chain)
                .query(row -> {
                    expected.put(row.getLong("sequence"), row.getBytes("hash"));
                });
        return expected;
    }

    private long headSequence(int chain) {
        return jdbc.sql("select coalesce((select sequence from audit_chain_head where chain = :chain), -1)")
                .param("chain", chain)
                .query(Long.class)
                .single();
    }

    private byte[] headHash(int chain) {
        return jdbc.sql("select coalesce((select hash from audit_chain_head where chain = :chain), '')")
                .param("chain", chain)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private final class CheckpointWalk {

        private final Findings findings;
        private byte[] previous = new byte[ChainHash.BYTES];
        private long[] sequences = new long[JdbcAuditTrail.CHAINS];
        private long count;

        CheckpointWalk(Findings findings) {
            this.findings = findings;
        }

        void accept(ResultSet row) throws SQLException {
            Checkpoint checkpoint = new Checkpoint(
                    row.getLong("number"),
                    row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                    CheckpointRows.sequences(row.getArray("sequences")),
                    row.getBytes("hashes"));
            byte[] signed = row.getBytes("signature");
            count++;
            if (checkpoint.number() != count || !signature.isOf(previous, checkpoint, signed)) {
                findings.add("检查点 " + checkpoint.number() + " 的签名或次序不符");
                count = checkpoint.number();
            }
            for (int chain = 0; chain < sequences.length; chain++) {
                if (checkpoint.sequences()[chain] < sequences[chain]) {
                    findings.add("检查点 " + checkpoint.number() + " 的链 " + chain + " 倒退");
                }
            }
            previous = signed;
            sequences = checkpoint.sequences();
        }
    }

    private static final class ChainWalk {

        private final int chain;
        private final Map<Long, byte[]> checkpointed;
        private final Findings findings;
        private byte[] previous = new byte[ChainHash.BYTES];
        private long sequence;
        private long count;

        ChainWalk(int chain, Map<Long, byte[]> checkpointed, Findings findings) {
            this.chain = chain;
            this.checkpointed = checkpointed;
            this.findings = findings;
            checkpointed.remove(0L);
        }

        void accept(ResultSet row) throws SQLException {
            long found = row.getLong("sequence");
            byte[] hash = row.getBytes("hash");
            if (found != sequence + 1) {
                findings.add("链 " + chain + " 缺少第 " + (sequence + 1) + " 至 " + (found - 1) + " 条");
            } else if (!Arrays.equals(hash, ChainHash.of(previous, line(row, found)))) {
                findings.add("链 " + chain + " 第 " + found + " 条与散列不符");
            }
            byte[] expected = checkpointed.remove(found);
            if (expected != null && !Arrays.equals(expected, hash)) {
                findings.add("链 " + chain + " 第 " + found + " 条与检查点不符");
            }
            previous = hash;
            sequence = found;
            count++;
        }

        void endAt(long headSequence, byte[] headHash) {
            if (sequence != headSequence || !Arrays.equals(previous, headHash)) {
                findings.add("链 " + chain + " 止于第 " + sequence + " 条，末端登记为第 " + headSequence + " 条");
            }
            for (long missing : checkpointed.keySet()) {
                findings.add("链 " + chain + " 缺少检查点见过的第 " + missing + " 条");
            }
        }

        private Line line(ResultSet row, long found) throws SQLException {
            return new Line(
                    chain,
                    found,
                    row.getObject("id", UUID.class),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    row.getObject("actor_id", UUID.class),
                    row.getObject("actor_organ_id", UUID.class),
                    row.getString("action"),
                    row.getString("subject_type"),
                    row.getString("subject_id"),
                    Arrays.asList((String[]) row.getArray("fields").getArray()),
                    row.getString("reason"),
                    row.getString("outcome"));
        }
    }

    /** A broken chain breaks in thousands of places; the first hundred say enough. */
    private static final class Findings {

        private static final int AT_MOST = 100;

        private final List<String> sentences = new ArrayList<>();

        void add(String sentence) {
            if (sentences.size() < AT_MOST) {
                sentences.add(sentence);
            }
        }

        List<String> sentences() {
            return sentences;
        }
    }
}
