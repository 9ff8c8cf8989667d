package cn.petition.intake.attachment;

import cn.petition.domain.secrecy.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files that prove what a line of a ledger says; whoever asks has looked before whether the officer sees the line. */
@Repository
public class EvidenceFiles {

    /** A file as it stands in the list. */
    public record Evidence(UUID id, String fileName, String mediaType, long size, Instant addedAt) {}

    /** A file to be handed over. */
    public record Content(String fileName, String mediaType, byte[] bytes) {}

    private final JdbcClient jdbc;
    private final AttachmentContents contents;
    private final UuidV7 ids;
    private final Clock clock;

    EvidenceFiles(JdbcClient jdbc, AttachmentContents contents, UuidV7 ids, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID entry, UUID by, List<CheckedFile> files) {
        for (CheckedFile file : files) {
            contents.keep(file);
            jdbc.sql("""
                            insert into ledger_attachment (id, entry_id, file_name, media_type, size, sha256, added_by, added_at)
                            values (:id, :entry, :name, :type, :size, :sha256, :by, :at)""")
                    .param("id", ids.next())
                    .param("entry", entry)
                    .param("name", file.name())
                    .param("type", file.kind().mediaType())
                    .param("size", file.size())
                    .param("sha256", file.sha256())
                    .param("by", by)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** In the order in which they were added. */
    @Transactional(readOnly = true)
    public List<Evidence> of(UUID entry) {
        return jdbc.sql("""
                        select id, file_name, media_type, size, added_at from ledger_attachment
                        where entry_id = :entry order by added_at, id""")
                .param("entry", entry)
                .query((row, n) -> new Evidence(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Content> content(UUID entry, UUID file) {
        return jdbc.sql("""
                        select a.file_name, a.media_type, c.content
                        from ledger_attachment a join attachment_content c on c.sha256 = a.sha256
                        where a.id = :file and a.entry_id = :entry""")
                .param("file", file)
                .param("entry", entry)
                .query((row, n) -> new Content(
                        row.getString("file_name"), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }
}
