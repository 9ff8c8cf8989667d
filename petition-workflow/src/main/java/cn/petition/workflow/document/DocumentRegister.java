package cn.petition.workflow.document;

import cn.petition.domain.petition.Petition;
import cn.petition.workflow.step.MatterAtHand;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Issues official documents: number, text and facts are kept as issued and never made again from later data. */
@Component
public class DocumentRegister {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SEALED_LENGTH = 10;

    private final DocumentPress press;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final JsonMapper json = JsonMapper.builder().build();
    private final SecureRandom random = new SecureRandom();

    DocumentRegister(DocumentPress press, JdbcClient jdbc, EntityManager entities) {
        this.press = press;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** A document that the coming step names. */
    public DraftDocument draft(MatterAtHand matter) {
        return new DraftDocument(matter.identities().next(), matter);
    }

    /** Numbers, prints and keeps a document on behalf of the officer's organ. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(DraftDocument draft, OfficialDocument document) {
        var matter = draft.matter();
        var moment = matter.moment();
        var type = document.type();
        var head = new PaperHead(
                type.title(),
                number(matter, type),
                matter.organ().name(),
                moment.on(),
                document.basisUnder(moment.ruleSet().code()),
                null);
        String html = press.print(head, document);
        entities.flush();
        jdbc.sql("""
                        insert into official_document
                            (id, matter_id, type, number, title, organ_id, issued_on, issued_at, issued_by, facts, html, sha256)
                        values (:id, :matter, :type, :number, :title, :organ, :on, :at, :by, cast(:facts as jsonb), :html, :sha256)
                        """)
                .param("id", draft.id())
                .param("matter", matter.petition().id())
                .param("type", type.name())
                .param("number", head.number())
                .param("title", head.title())
                .param("organ", matter.organ().id())
                .param("on", moment.on())
                .param("at", moment.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", moment.by().officer())
                .param("facts", json.writeValueAsString(document))
                .param("html", html)
                .param("sha256", digest(html))
                .update();
    }

    /** Number of the latest document of a type on a matter. */
    public Optional<String> latest(Petition petition, DocumentType type) {
        return jdbc.sql("""
                        select number from official_document where matter_id = :matter and type = :type
                        order by issued_at desc, id desc limit 1""")
                .param("matter", petition.id())
                .param("type", type.name())
                .query(String.class)
                .optional();
    }

    /** A sealed matter's papers take no place in the series: a gap would tell that there is one. */
    private String number(MatterAtHand matter, DocumentType type) {
        int year = matter.moment().on().getYear();
        String code = matter.organ().code();
        if (matter.petition().sealed()) {
            var tail = new StringBuilder();
            random.ints(SEALED_LENGTH, 0, ALPHABET.length()).forEach(i -> tail.append(ALPHABET.charAt(i)));
            return "%s密%s〔%d〕%s号".formatted(code, type.series(), year, tail);
        }
        int serial = jdbc.sql("""
                        insert into number_counter (organ_id, year, series, last) values (:organ, :year, :series, 1)
                        on conflict (organ_id, year, series) do update set last = number_counter.last + 1
                        returning last""")
                .param("organ", matter.organ().id())
                .param("year", year)
                .param("series", "DOC-" + type.name())
                .query(Integer.class)
                .single();
        return "%s%s〔%d〕%d号".formatted(code, type.series(), year, serial);
    }

    static String digest(String html) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", impossible);
        }
    }
}
