package cn.petition.intake.attachment;

import cn.petition.domain.secrecy.UuidV7;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes attachments: the row and its content in one transaction, equal contents once. */
@Repository
public class Attachments {

    private final JdbcClient jdbc;
    private final AttachmentContents contents;
    private final UuidV7 ids;
    private final Clock clock;

    Attachments(JdbcClient jdbc, AttachmentContents contents, UuidV7 ids, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Adds files to a filing; with those already there at most 20.
     *
     * @param step the step they belong to, {@code null} for those that came with the filing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID filing, @Nullable UUID step, UUID by, List<CheckedFile> files) {
        if (files.isEmpty()) {
            return;
        }
        ensureRoom(filing, files.size());
        for (CheckedFile file : files) {
            contents.keep(file);
            jdbc.sql("""
                            insert into attachment (id, filing_id, step_id, file_name, media_type, size, sha256, added_by, added_at)
                            values (:id, :filing, :step, :name, :type, :size, :sha256, :by, :at)""")
                    .param("id", ids.next())
                    .param("filing", filing)
                    .param("step", step, Types.OTHER)
                    .param("name", file.name())
                    .param("type", file.kind().mediaType())
                    .param("size", file.size())
                    .param("sha256", file.sha256())
                    .param("by", by)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** The filing's row is held, so that two clerks adding at once cannot pass the limit together. */
    private void ensureRoom(UUID filing, int more) {
        jdbc.sql("select 1 from filing where id = :filing for no key update").param("filing", filing).query().singleRow();
        int there = jdbc.sql("select count(*) from attachment where filing_id = :filing")
                .param("filing", filing)
                .query(Integer.class)
                .single();
        if (there + more > CheckedFile.AT_MOST) {
            throw CheckedFile.tooMany();
        }
    }
}
