package cn.petition.domain.persistence.audit;

import cn.petition.domain.audit.AuditEntry;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The canonical bytes of one audit record and the hash that ties it to the one before. */
final class ChainHash {

    static final int BYTES = 32;

    private static final byte VERSION = 1;

    private ChainHash() {}

    static byte[] of(byte[] previous, Line line) {
        MessageDigest digest = sha256();
        digest.update(previous);
        digest.update(canonical(line));
        return digest.digest();
    }

    /** One record exactly as it stands in the table; the time has microseconds, as the database keeps it. */
    record Line(
            int chain,
            long sequence,
            UUID id,
            Instant recordedAt,
            @Nullable UUID actorId,
            @Nullable UUID organId,
            String action,
            String subjectType,
            String subjectId,
            List<@Nullable String> fields,
            @Nullable String reason,
            String outcome) {

        static Line of(int chain, long sequence, UUID id, Instant recordedAt, AuditEntry entry) {
            return new Line(
                    chain,
                    sequence,
                    id,
                    recordedAt,
                    entry.actorId(),
                    entry.organId(),
                    entry.action(),
                    entry.subjectType(),
                    entry.subjectId(),
                    List.copyOf(entry.fields()),
                    entry.reason(),
                    entry.outcome().name());
        }
    }

    private static byte[] canonical(Line line) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeInt(line.chain());
            out.writeLong(line.sequence());
            write(out, line.id().toString());
            out.writeLong(line.recordedAt().getEpochSecond());
            out.writeInt(line.recordedAt().getNano());
            write(out, text(line.actorId()));
            write(out, text(line.organId()));
            write(out, line.action());
            write(out, line.subjectType());
            write(out, line.subjectId());
            write(out, line.fields());
            write(out, line.reason());
            write(out, line.outcome());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, List<@Nullable String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(out, text);
        }
    }

    /** Length first, so that no two different records have the same bytes; nothing is -1, empty text is 0. */
    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
