package cn.petition.intake.handdown;

import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.secrecy.FieldCipher;
import cn.petition.intake.importing.LedgerField;
import cn.petition.intake.ledgerfile.LedgerFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Uploaded lists of hand-downs, their files sealed piece by piece, since they say who people are. */
@Repository
class HandDownUploads {

    private static final int PIECE = 512 * 1024;
    private static final String COLUMNS = """
            id, file_name, source, title, paper_number, received_on, due_on, batch_id,
            array(select said.key from jsonb_each_text(mapping) said order by said.key) as headings,
            array(select said.value from jsonb_each_text(mapping) said order by said.key) as fields""";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    HandDownUploads(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    Optional<HandDownUpload> withFile(UUID organ, String sha256) {
        return jdbc.sql("select " + COLUMNS
                        + " from hand_down_upload where organ_id = :organ and sha256 = decode(:sha256, 'hex')")
                .param("organ", organ)
                .param("sha256", sha256)
                .query(HandDownUploads::upload)
                .optional();
    }

    HandDownUpload visible(UUID id, Actor actor) {
        return jdbc.sql("select " + COLUMNS + " from hand_down_upload where id = :id and organ_id = :organ")
                .param("id", id)
                .param("organ", actor.organ())
                .query(HandDownUploads::upload)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The upload, held against anybody who would take it in at the same moment. */
    HandDownUpload held(UUID id, Actor actor) {
        jdbc.sql("select 1 from hand_down_upload where id = :id for update").param("id", id).query().listOfRows();
        return visible(id, actor);
    }

    /** Whether nobody has uploaded this very file meanwhile. */
    boolean add(UUID id, Actor by, String fileName, String sha256, BatchFacts facts, Instant at) {
        return jdbc.sql("""
                        insert into hand_down_upload (id, organ_id, uploaded_by, uploaded_at, file_name, sha256, source,
                            title, paper_number, received_on, due_on)
                        values (:id, :organ, :by, :at, :name, decode(:sha256, 'hex'), :source, :title, :number,
                            :received, :due) on conflict do nothing""")
                        .param("id", id)
                        .param("organ", by.organ())
                        .param("by", by.officer())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("name", fileName)
                        .param("sha256", sha256)
                        .param("source", facts.source().name())
                        .param("title", facts.title())
                        .param("number", facts.paperNumber(), Types.VARCHAR)
                        .param("received", facts.receivedOn())
                        .param("due", facts.dueOn(), Types.DATE)
                        .update()
                == 1;
    }

    void map(UUID id, Map<String, LedgerField> columns) {
        jdbc.sql("update hand_down_upload set mapping = jsonb_object(:headings, :fields) where id = :id")
                .param("headings", columns.keySet().toArray(String[]::new))
                .param("fields", columns.values().stream().map(Enum::name).toArray(String[]::new))
                .param("id", id)
                .update();
    }

    void taken(UUID id, UUID batch) {
        jdbc.sql("update hand_down_upload set batch_id = :batch where id = :id")
                .param("batch", batch)
                .param("id", id)
                .update();
    }

    void keep(UUID upload, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = in.readNBytes(PIECE);
            for (int ordinal = 0; piece.length > 0; ordinal++) {
                jdbc.sql("insert into hand_down_file_piece (upload_id, ordinal, content) values (:id, :ordinal, :content)")
                        .param("id", upload)
                        .param("ordinal", ordinal)
                        // the cipher seals text; one character for each byte and back
                        .param("content", cipher.encrypt(
                                new String(piece, StandardCharsets.ISO_8859_1), context(upload, ordinal)))
                        .update();
                piece = in.readNBytes(PIECE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the list for as long as the reading takes; its readable copy is deleted afterwards. */
    <T> T read(HandDownUpload upload, Function<LedgerFile, T> reading) {
        try {
            Path copy = Files.createTempFile("petition-hand-down-", ".ledger");
            try {
                try (OutputStream out = Files.newOutputStream(copy)) {
                    for (int ordinal = 0; write(upload.id(), ordinal, out); ordinal++) {}
                }
                return reading.apply(LedgerFile.open(copy, upload.fileName()));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean write(UUID upload, int ordinal, OutputStream out) throws IOException {
        var piece = jdbc.sql("select content from hand_down_file_piece where upload_id = :id and ordinal = :ordinal")
                .param("id", upload)
                .param("ordinal", ordinal)
                .query(byte[].class)
                .optional();
        if (piece.isEmpty()) {
            return false;
        }
        out.write(cipher.decrypt(piece.get(), context(upload, ordinal)).getBytes(StandardCharsets.ISO_8859_1));
        return true;
    }

    private static String context(UUID upload, int ordinal) {
        return "hand_down_file_piece.content/" + upload + "/" + ordinal;
    }

    private static HandDownUpload upload(ResultSet row, int number) throws SQLException {
        var headings = (String[]) row.getArray("headings").getArray();
        var fields = (String[]) row.getArray("fields").getArray();
        var columns = new HashMap<String, LedgerField>();
        for (int i = 0; i < headings.length; i++) {
            columns.put(headings[i], LedgerField.valueOf(fields[i]));
        }
        return new HandDownUpload(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                new BatchFacts(
                        CaseSource.valueOf(row.getString("source")),
                        row.getString("title"),
                        row.getString("paper_number"),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)),
                columns,
                row.getObject("batch_id", UUID.class));
    }
}
