package cn.petition.intake.importing;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.NotFound;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The batches of an organ; one that may hold accusations is there for its uploader only. */
@Repository
class ImportBatches {

    private static final String COLUMNS = """
            b.id, b.organ_id, b.uploaded_by, o.display_name, b.uploaded_at, b.file_name, b.size, b.row_count, b.headings,
            b.sealed, b.status, b.started_by, b.started_at, b.finished_at, b.last_line, b.rows_seen, b.ready_rows,
            b.known_rows, b.rejected_rows, b.registered, b.already_here, b.rejected
            """;
    private static final String VISIBLE = "b.organ_id = :organ and (not b.sealed or b.uploaded_by = :officer)";

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportBatches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ImportBatch> newest(Actor actor, int offset, int limit) {
        return jdbc.sql("select " + COLUMNS + " from import_batch b join officer o on o.id = b.uploaded_by where " + VISIBLE
                        + " order by b.uploaded_at desc, b.id desc offset :offset limit :limit")
                .param("organ", actor.organ())
                .param("officer", actor.officer())
                .param("offset", offset)
                .param("limit", limit)
                .query(ImportBatches::batch)
                .list();
    }

    ImportBatch visible(UUID id, Actor actor) {
        return jdbc.sql("select " + COLUMNS + " from import_batch b join officer o on o.id = b.uploaded_by where b.id = :id and "
                        + VISIBLE)
                .param("id", id)
                .param("organ", actor.organ())
                .param("officer", actor.officer())
                .query(ImportBatches::batch)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The batch as it stands, for the work in the background; its row stays locked until the transaction ends. */
    Optional<ImportBatch> locked(UUID id) {
        return jdbc.sql("select " + COLUMNS
                        + " from import_batch b join officer o on o.id = b.uploaded_by where b.id = :id for no key update of b")
                .param("id", id)
                .query(ImportBatches::batch)
                .optional();
    }

    Optional<ImportBatch> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from import_batch b join officer o on o.id = b.uploaded_by where b.id = :id")
                .param("id", id)
                .query(ImportBatches::batch)
                .optional();
    }

    Optional<UUID> withFile(UUID organ, String sha256) {
        return jdbc.sql("select id from import_batch where organ_id = :organ and sha256 = :sha256")
                .param("organ", organ)
                .param("sha256", sha256)
                .query(UUID.class)
                .optional();
    }

    /** Adds a batch, unless the organ has one of the same file. */
    boolean add(UUID id, Actor by, String fileName, long size, String sha256, int rows, List<String> headings, String key) {
        return jdbc.sql("""
                                insert into import_batch (id, organ_id, uploaded_by, uploaded_at, file_name, size, sha256,
                                    row_count, headings, headings_key, status)
                                values (:id, :organ, :by, :at, :name, :size, :sha256, :rows, :headings, :key, 'UPLOADED')
                                on conflict (organ_id, sha256) do nothing""")
                        .param("id", id)
                        .param("organ", by.organ())
                        .param("by", by.officer())
                        .param("at", now())
                        .param("name", fileName)
                        .param("size", size)
                        .param("sha256", sha256)
                        .param("rows", rows)
                        .param("headings", headings.toArray(String[]::new))
                        .param("key", key)
                        .update()
                == 1;
    }

    Optional<LedgerMapping> mapping(UUID id) {
        return mapping(
                "select one.key, one.value from import_batch b, jsonb_each_text(b.mapping) one where b.id = :id",
                Map.of("id", id));
    }

    /** What was said about ledgers with the same headings before. */
    Optional<LedgerMapping> savedMapping(UUID batch) {
        return mapping(
                """
                select one.key, one.value
                from import_batch b join import_mapping m on m.organ_id = b.organ_id and m.headings_key = b.headings_key,
                    jsonb_each_text(m.mapping) one
                where b.id = :id""",
                Map.of("id", batch));
    }

    private Optional<LedgerMapping> mapping(String sql, Map<String, ?> parameters) {
        var entries = new HashMap<String, String>();
        jdbc.sql(sql).params(parameters).query(row -> {
            entries.put(row.getString("key"), row.getString("value"));
        });
        return entries.isEmpty() ? Optional.empty() : Optional.of(LedgerMapping.ofEntries(entries));
    }

    /** Keeps the mapping with the batch and for the next ledger with the same headings, and asks for the check. */
    boolean map(UUID id, LedgerMapping mapping, Actor by) {
        var entries = mapping.entries();
        String[] keys = entries.keySet().toArray(String[]::new);
        String[] values = entries.values().toArray(String[]::new);
        int changed = jdbc.sql("""
                        update import_batch set mapping = jsonb_object(cast(:keys as text[]), cast(:values as text[])),
                            sealed = :sealed, status = 'CHECKING', attempts = 0, checked_at = null, rows_seen = 0,
                            ready_rows = 0, known_rows = 0, rejected_rows = 0
                        where id = :id and started_at is null and status in ('UPLOADED', 'CHECKED', 'FAILED')""")
                .param("keys", keys)
                .param("values", values)
                .param("sealed", mapping.mayHoldAccusations())
                .param("id", id)
                .update();
        if (changed == 1) {
            jdbc.sql("""
                            insert into import_mapping (organ_id, headings_key, mapping, updated_by, updated_at)
                            select organ_id, headings_key, mapping, :by, :at from import_batch where id = :id
                            on conflict (organ_id, headings_key) do update
                            set mapping = excluded.mapping, updated_by = excluded.updated_by, updated_at = excluded.updated_at""")
                    .param("by", by.officer())
                    .param("at", now())
                    .param("id", id)
                    .update();
        }
        return changed == 1;
    }

    void checkedSoFar(UUID id, int seen) {
        jdbc.sql("update import_batch set rows_seen = :seen, attempts = 0 where id = :id")
                .param("seen", seen)
                .param("id", id)
                .update();
    }

    void checked(UUID id, int ready, int known, int rejected) {
        jdbc.sql("""
                        update import_batch set status = 'CHECKED', checked_at = :at, ready_rows = :ready, known_rows = :known,
                            rejected_rows = :rejected, rows_seen = row_count where id = :id and status = 'CHECKING'""")
                .param("at", now())
                .param("ready", ready)
                .param("known", known)
                .param("rejected", rejected)
                .param("id", id)
                .update();
    }

    /** From checked, cancelled or failed to running, from the row where it stood. */
    boolean start(UUID id, Actor by) {
        return jdbc.sql("""
                                update import_batch set status = 'RUNNING', started_by = :by, attempts = 0, finished_at = null,
                                    started_at = coalesce(started_at, :at),
                                    rows_seen = case when last_line = 0 then 0 else rows_seen end
                                where id = :id and status in ('CHECKED', 'CANCELLED')
                                    or id = :id and status = 'FAILED' and started_at is not null""")
                        .param("by", by.officer())
                        .param("at", now())
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean checkAgain(UUID id) {
        return jdbc.sql("""
                                update import_batch set status = 'CHECKING', attempts = 0, rows_seen = 0
                                where id = :id and status = 'FAILED' and started_at is null""")
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean askToStop(UUID id) {
        return jdbc.sql("update import_batch set status = 'CANCELLING' where id = :id and status = 'RUNNING'")
                        .param("id", id)
                        .update()
                == 1;
    }

    void advance(UUID id, int line, int seen, int registered, int alreadyHere, int rejected) {
        jdbc.sql("""
                        update import_batch set last_line = :line, rows_seen = rows_seen + :seen, attempts = 0,
                            registered = registered + :registered, already_here = already_here + :here,
                            rejected = rejected + :rejected
                        where id = :id""")
                .param("line", line)
                .param("seen", seen)
                .param("registered", registered)
                .param("here", alreadyHere)
                .param("rejected", rejected)
                .param("id", id)
                .update();
    }

    void finish(UUID id, ImportStatus how) {
        jdbc.sql("update import_batch set status = :how, finished_at = :at where id = :id")
                .param("how", how.name())
                .param("at", now())
                .param("id", id)
                .update();
    }

    /** Counts a failure of the work and tells how many there were in a row. */
    int failedOnceMore(UUID id) {
        return jdbc.sql("update import_batch set attempts = attempts + 1 where id = :id returning attempts")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ImportBatch batch(ResultSet row, int number) throws SQLException {
        return new ImportBatch(
                row.getObject("id", UUID.class),
                row.getObject("organ_id", UUID.class),
                row.getObject("uploaded_by", UUID.class),
                row.getString("display_name"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("file_name"),
                row.getLong("size"),
                row.getInt("row_count"),
                texts(row.getArray("headings")),
                row.getBoolean("sealed"),
                ImportStatus.valueOf(row.getString("status")),
                row.getObject("started_by", UUID.class),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getInt("last_line"),
                row.getInt("rows_seen"),
                row.getInt("ready_rows"),
                row.getInt("known_rows"),
                row.getInt("rejected_rows"),
                row.getInt("registered"),
                row.getInt("already_here"),
                row.getInt("rejected"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
