package cn.petition.workflow.document;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.NotFound;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads issued documents, each only on behalf of an officer who may see its matter. */
@Component
public class IssuedDocuments {

    private final JdbcClient jdbc;

    IssuedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @throws NotFound when there is none on this matter or the officer may not see it
     * @throws IllegalStateException when the stored text is not the one that was issued
     */
    public IssuedDocument read(String number, UUID document, Actor actor) {
        record Row(String title, String number, LocalDate issuedOn, String html, String sha256) {}
        var row = jdbc.sql("""
                        select d.title, d.number, d.issued_on, d.html, d.sha256
                        from official_document d join matter m on m.id = d.matter_id
                        where m.number = :number and d.id = :document
                          and exists (select 1 from matter_viewer v
                                      where v.matter_id = m.id and v.viewer_id in (:officer, :organ))""")
                .param("number", number)
                .param("document", document)
                .param("officer", actor.officer())
                .param("organ", actor.organ())
                .query(Row.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (!DocumentRegister.digest(row.html()).equals(row.sha256())) {
            throw new IllegalStateException("Document " + document + " is not what was issued");
        }
        return new IssuedDocument(row.title(), row.number(), row.issuedOn(), row.html());
    }
}
