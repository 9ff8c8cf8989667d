package cn.petition.domain.persistence.audit;

import cn.petition.domain.audit.AuditCheckpoints;
import cn.petition.domain.persistence.audit.CheckpointSignature.Checkpoint;
import cn.petition.domain.secrecy.SecretKeys;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAuditCheckpoints implements AuditCheckpoints {

    private static final Signed NONE = new Signed(0, new long[JdbcAuditTrail.CHAINS], new byte[ChainHash.BYTES]);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CheckpointSignature signature;

    JdbcAuditCheckpoints(JdbcClient jdbc, Clock clock, SecretKeys keys) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.signature = new CheckpointSignature(keys);
    }

    @Override
    public Optional<String> take() {
        Signed last = last();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Checkpoint checkpoint = heads(last.number() + 1, now);
        if (Arrays.equals(checkpoint.sequences(), last.sequences())) {
            return Optional.empty();
        }
        return append(checkpoint, signature.of(last.signature(), checkpoint));
    }

    private Signed last() {
        return jdbc.sql("select number, sequences, signature from audit_checkpoint order by number desc limit 1")
                .query((row, number) -> new Signed(
                        row.getLong("number"),
                        CheckpointRows.sequences(row.getArray("sequences")),
                        row.getBytes("signature")))
                .optional()
                .orElse(NONE);
    }

    /** One statement sees all heads as they stood together. */
    private Checkpoint heads(long number, Instant at) {
        long[] sequences = new long[JdbcAuditTrail.CHAINS];
        ByteBuffer hashes = ByteBuffer.allocate(JdbcAuditTrail.CHAINS * ChainHash.BYTES);
        jdbc.sql("select chain, sequence, hash from audit_chain_head order by chain").query(row -> {
            sequences[row.getInt("chain")] = row.getLong("sequence");
            hashes.put(row.getBytes("hash"));
        });
        return new Checkpoint(number, at, sequences, hashes.array());
    }

    private Optional<String> append(Checkpoint checkpoint, byte[] signed) {
        try {
            jdbc.sql("""
                            insert into audit_checkpoint (number, taken_at, sequences, hashes, signature)
                            values (:number, :takenAt, :sequences, :hashes, :signature)
                            """)
                    .param("number", checkpoint.number())
                    .param("takenAt", OffsetDateTime.ofInstant(checkpoint.takenAt(), ZoneOffset.UTC))
                    .param("sequences", CheckpointRows.array(checkpoint.sequences()))
                    .param("hashes", checkpoint.hashes())
                    .param("signature", signed)
                    .update();
            return Optional.of(line(checkpoint, signed));
        } catch (DuplicateKeyException takenByAnotherNode) {
            return Optional.empty();
        }
    }

    private static String line(Checkpoint checkpoint, byte[] signed) {
        return "审计检查点 " + checkpoint.number() + "，" + checkpoint.takenAt() + "，记录 "
                + LongStream.of(checkpoint.sequences()).sum() + " 条，签名 "
                + HexFormat.of().formatHex(signed);
    }

    private record Signed(long number, long[] sequences, byte[] signature) {}
}
