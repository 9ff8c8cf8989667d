package cn.petition.workflow.document;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads issued documents, each only on behalf of an officer who may see its matter; one that a line of a ledger caused
 * is seen by whoever sees the line.
 */
@Component
public class IssuedDocuments {

    private static final String VISIBLE = """
            case when d.entry_id is null then exists (select 1 from matter_viewer v
                    where v.matter_id = m.id and v.viewer_id in (:officer, :organ))
                 else\s""" + LedgerVisibility.condition("e") + " end";

    private static final String FROM = """
            from official_document d left join matter m on m.id = d.matter_id left join ledger_entry e on e.id = d.entry_id
            """;

    private static final String LISTED = """
            select d.id, m.number as matter, e.kind as ledger, e.id as entry,
                   coalesce(m.number, e.number) as about, coalesce(m.title, e.title) as about_title, d.title, d.number, d.issued_on, d.issued_at,
                   exists (select 1 from official_document r where r.replaces = d.id) as replaced
            """ + FROM;

    private final JdbcClient jdbc;
    private final Organs organs;

    IssuedDocuments(JdbcClient jdbc, Organs organs) {
        this.jdbc = jdbc;
        this.organs = organs;
    }

    /**
     * @throws NotFound when there is none on this matter or the officer may not see it
     * @throws IllegalStateException when the stored text is not the one that was issued
     */
    public IssuedDocument read(String number, UUID document, Actor actor) {
        var issued = read(document, actor);
        if (!number.equals(issued.matter())) {
            throw new NotFound();
        }
        return issued;
    }

    /**
     * @throws NotFound when there is none or the officer may not see its matter
     * @throws IllegalStateException when the stored text is not the one that was issued
     */
    public IssuedDocument read(UUID document, Actor actor) {
        return jdbc.sql("""
                        select d.id, m.number as matter, e.kind as ledger, e.id as entry,
                               coalesce(m.number, e.number) as about, d.type, d.title, d.number, d.issued_on, d.organ_id, d.html, d.sha256,
                               before.id as before_id, before.number as before_number,
                               later.id as later_id, later.number as later_number
                        from official_document d
                        left join matter m on m.id = d.matter_id
                        left join ledger_entry e on e.id = d.entry_id
                        left join official_document before on before.id = d.replaces
                        left join official_document later on later.replaces = d.id
                        where d.id = :document and\s""" + VISIBLE)
                .param("document", document)
                .params(viewer(actor))
                .query((row, n) -> issued(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * All of them or none: whoever names one that is not there or not open to them learns nothing of the others.
     *
     * @throws NotFound when the officer may not see all of them
     */
    public void requireVisible(Collection<UUID> documents, Actor actor) {
        int visible = jdbc.sql("""
                        select count(*)\s""" + FROM + " where d.id in (:documents) and " + VISIBLE)
                .param("documents", documents)
                .params(viewer(actor))
                .query(Integer.class)
                .single();
        if (visible != documents.size()) {
            throw new NotFound();
        }
    }

    /** The documents of one matter, newest first; none where the officer may not see it. */
    public List<ListedDocument> of(String matter, Actor actor) {
        return jdbc.sql(LISTED + "where m.number = :matter and " + VISIBLE + " order by d.issued_at desc, d.id desc")
                .param("matter", matter)
                .params(viewer(actor))
                .query((row, n) -> listed(row))
                .list();
    }

    /**
     * Documents that the officer's own organ issued, newest first.
     *
     * @param most documents at most
     */
    public List<ListedDocument> find(DocumentFilter filter, int most, Actor actor) {
        var parameters = new HashMap<String, @Nullable Object>(viewer(actor));
        parameters.put("limit", most);
        var sql = new StringBuilder(LISTED).append("where d.organ_id = :organ and ").append(VISIBLE);
        if (filter.type() != null) {
            sql.append(" and d.type = :type");
            parameters.put("type", filter.type().name());
        }
        if (filter.from() != null) {
            sql.append(" and d.issued_on >= :from");
            parameters.put("from", filter.from());
        }
        if (filter.to() != null) {
            sql.append(" and d.issued_on <= :to");
            parameters.put("to", filter.to());
        }
        if (filter.words() != null) {
            sql.append(" and (strpos(d.number, :words) > 0 or strpos(coalesce(m.number, e.number), :words) > 0)");
            parameters.put("words", filter.words());
        }
        if (filter.after() != null) {
            sql.append(" and (d.issued_at, d.id) < (:at, :id)");
            parameters.put("at", filter.after().issuedAt().atOffset(ZoneOffset.UTC));
            parameters.put("id", filter.after().id());
        }
        return jdbc.sql(sql.append(" order by d.issued_at desc, d.id desc limit :limit").toString())
                .params(parameters)
                .query((row, n) -> listed(row))
                .list();
    }

    /** The documents that a line of a ledger caused, oldest first; none where the officer may not see it. */
    public List<ListedDocument> ofEntry(UUID entry, Actor actor) {
        return jdbc.sql(LISTED + "where d.entry_id = :entry and " + VISIBLE + " order by d.issued_at, d.id")
                .param("entry", entry)
                .params(viewer(actor))
                .query((row, n) -> listed(row))
                .list();
    }

    private Map<String, Object> viewer(Actor actor) {
        var own = organs.findById(actor.organ()).orElseThrow(NotFound::new);
        var parameters = new HashMap<>(LedgerVisibility.parameters(actor, own));
        parameters.put("officer", actor.officer());
        parameters.put("organ", actor.organ());
        return parameters;
    }

    private static @Nullable LedgerKind ledger(ResultSet row) throws SQLException {
        String kind = row.getString("ledger");
        return kind == null ? null : LedgerKind.valueOf(kind);
    }

    private static ListedDocument listed(ResultSet row) throws SQLException {
        return new ListedDocument(
                row.getObject("id", UUID.class),
                row.getString("matter"),
                ledger(row),
                row.getObject("entry", UUID.class),
                row.getString("about"),
                row.getString("about_title"),
                row.getString("title"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("replaced"));
    }

    private static IssuedDocument issued(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        String html = row.getString("html");
        if (!DocumentRegister.digest(html).equals(row.getString("sha256"))) {
            throw new IllegalStateException("Document " + id + " is not what was issued");
        }
        return new IssuedDocument(
                id,
                row.getString("matter"),
                ledger(row),
                row.getObject("entry", UUID.class),
                row.getString("about"),
                DocumentType.valueOf(row.getString("type")),
                row.getString("title"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("organ_id", UUID.class),
                html,
                reference(row, "before"),
                reference(row, "later"));
    }

    private static IssuedDocument.@Nullable Reference reference(ResultSet row, String which) throws SQLException {
        var id = row.getObject(which + "_id", UUID.class);
        return id == null ? null : new IssuedDocument.Reference(id, row.getString(which + "_number"));
    }
}
