package cn.petition.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Contents of attachments by their digest: equal contents are kept once, whatever they belong to. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AttachmentContents {

    private final JdbcClient jdbc;

    AttachmentContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(CheckedFile file) {
        boolean known = jdbc.sql("select exists (select 1 from attachment_content where sha256 = :sha256)")
                .param("sha256", file.sha256())
                .query(Boolean.class)
                .single();
        if (known) {
            return;
        }
        try (InputStream in = file.content().open()) {
            jdbc.sql("insert into attachment_content (sha256, content) values (:sha256, :content) on conflict do nothing")
                    .param("sha256", file.sha256())
                    .param("content", new SqlBinaryValue(in, file.size()))
                    .update();
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file cannot be read", e);
        }
    }
}
