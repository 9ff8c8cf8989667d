package cn.petition.workflow.archive;

import cn.petition.domain.organ.Actor;
import cn.petition.workflow.archive.FiledPaper.Kind;
import cn.petition.workflow.casefile.CaseFile;
import cn.petition.workflow.casefile.CaseFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What lies in the file of a matter: the registration, the documents in the order in which they were issued, what the
 * petitioner handed in, and the case log.
 */
@Component
public class FileCatalogue {

    private final JdbcClient jdbc;
    private final CaseFiles files;

    FileCatalogue(JdbcClient jdbc, CaseFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** @throws cn.petition.domain.petition.NotFound when there is none or the officer may not see it */
    @Transactional(readOnly = true)
    public List<FiledPaper> of(String number, Actor actor) {
        return of(files.read(number, actor));
    }

    /** The same for a file that was read for an officer who may see it. */
    @Transactional(readOnly = true)
    public List<FiledPaper> of(CaseFile file) {
        var papers = new ArrayList<FiledPaper>();
        var head = file.head();
        papers.add(new FiledPaper(Kind.REGISTRATION, null, "信访事项登记表", head.number(), head.receivedOn(), null));
        papers.addAll(documents(head.id()));
        papers.addAll(attachments(head.filing()));
        var last = file.steps().get(file.steps().size() - 1);
        papers.add(new FiledPaper(Kind.CASE_LOG, null, "流转记录", "", last.occurredOn(), null));
        return papers;
    }

    private List<FiledPaper> documents(UUID matter) {
        return jdbc.sql("""
                        select id, title, number, issued_on, sha256 from official_document
                        where matter_id = :matter order by issued_at, id""")
                .param("matter", matter)
                .query((row, n) -> new FiledPaper(
                        Kind.DOCUMENT,
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("sha256")))
                .list();
    }

    private List<FiledPaper> attachments(UUID filing) {
        return jdbc.sql("""
                        select id, file_name, (added_at at time zone 'Asia/Shanghai')::date as added_on, sha256
                        from attachment where filing_id = :filing order by added_at, id""")
                .param("filing", filing)
                .query((row, n) -> new FiledPaper(
                        Kind.ATTACHMENT,
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        "",
                        row.getObject("added_on", LocalDate.class),
                        row.getString("sha256")))
                .list();
    }
}
