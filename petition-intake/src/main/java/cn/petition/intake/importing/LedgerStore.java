package cn.petition.intake.importing;

import cn.petition.domain.secrecy.FieldCipher;
import cn.petition.intake.ledgerfile.LedgerFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps uploaded ledgers in the database, sealed piece by piece, since they say who people are. */
@Component
class LedgerStore {

    private static final int PIECE = 512 * 1024;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    LedgerStore(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Keeps the file inside the transaction of the caller. */
    void keep(UUID batch, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = in.readNBytes(PIECE);
            for (int ordinal = 0; piece.length > 0; ordinal++) {
                jdbc.sql("insert into import_file_piece (batch_id, ordinal, content) values (:batch, :ordinal, :content)")
                        .param("batch", batch)
                        .param("ordinal", ordinal)
                        .param("content", cipher.encrypt(asText(piece), context(batch, ordinal)))
                        .update();
                piece = in.readNBytes(PIECE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the ledger for as long as the reading takes; its readable copy is deleted afterwards. */
    <T> T read(UUID batch, String fileName, Function<LedgerFile, T> reading) {
        Path copy = null;
        try {
            copy = Files.createTempFile("petition-import-", ".ledger");
            try (OutputStream out = Files.newOutputStream(copy)) {
                for (int ordinal = 0; write(batch, ordinal, out); ordinal++) {}
            }
            return reading.apply(LedgerFile.open(copy, fileName));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(copy);
        }
    }

    private boolean write(UUID batch, int ordinal, OutputStream out) throws IOException {
        var piece = jdbc.sql("select content from import_file_piece where batch_id = :batch and ordinal = :ordinal")
                .param("batch", batch)
                .param("ordinal", ordinal)
                .query(byte[].class)
                .optional();
        if (piece.isEmpty()) {
            return false;
        }
        out.write(cipher.decrypt(piece.get(), context(batch, ordinal)).getBytes(StandardCharsets.ISO_8859_1));
        return true;
    }

    private static void delete(@Nullable Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // the cipher seals text; one character for each byte and back
    private static String asText(byte[] piece) {
        return new String(piece, StandardCharsets.ISO_8859_1);
    }

    private static String context(UUID batch, int ordinal) {
        return "import_file_piece.content/" + batch + "/" + ordinal;
    }
}
