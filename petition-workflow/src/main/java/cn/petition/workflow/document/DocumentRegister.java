package cn.petition.workflow.document;

import cn.petition.domain.legal.RuleSet;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.petition.Petition;
import cn.petition.workflow.step.MatterAtHand;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Issues official documents: number, text and facts are kept as issued and never made again from later data. */
@Component
public class DocumentRegister {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String SEALED = "密";
    private static final int SEALED_LENGTH = 10;

    /**
     * To what a document belongs and who issues it when.
     *
     * @param matter absent where a line of a ledger owns it
     * @param entry line of a ledger, where one owns it
     */
    private record Owner(
            UUID document,
            @Nullable UUID matter,
            @Nullable UUID entry,
            Organ organ,
            boolean sealed,
            LocalDate on,
            Instant at,
            UUID officer) {}

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
        issue(draft, document, draft.matter().moment().ruleSet(), null);
    }

    /** Issues a document in the place of an earlier one, under the rules of the earlier one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void issue(DraftDocument draft, OfficialDocument document, RuleSet rules, @Nullable Correction correction) {
        var matter = draft.matter();
        var moment = matter.moment();
        var owner = new Owner(
                draft.id(),
                matter.petition().id(),
                null,
                matter.organ(),
                matter.petition().sealed(),
                moment.on(),
                moment.recordedAt(),
                moment.by().officer());
        issue(owner, document, rules.code(), correction);
    }

    /** Numbers, prints and keeps a document of a line of a ledger; a ledger has no sealed matters. */
    @Transactional(propagation = Propagation.MANDATORY)
    void issue(LedgerPaper paper, OfficialDocument document) {
        var moment = paper.moment();
        var by = Objects.requireNonNull(moment.by(), "a person issues a document");
        var owner = new Owner(
                paper.id(),
                null,
                paper.entry(),
                paper.organ(),
                false,
                moment.on(),
                moment.recordedAt(),
                by.officer());
        issue(owner, document, paper.ruleSet(), null);
    }

    private void issue(Owner owner, OfficialDocument document, String rules, @Nullable Correction correction) {
        var preview = DocumentPreview.underWay();
        var head = new PaperHead(
                document.type().title(),
                preview == null ? number(owner, document.type()) : withoutNumber(owner, document.type()),
                owner.organ().name(),
                owner.on(),
                document.basisUnder(rules),
                correction == null ? null : correction.words());
        String html = press.print(head, document);
        entities.flush();
        if (preview != null) {
            preview.add(new PreviewedDocument(head.title(), html));
            return;
        }
        keep(owner, document, head, html, correction);
    }

    private void keep(
            Owner owner,
            OfficialDocument document,
            PaperHead head,
            String html,
            @Nullable Correction correction) {
        jdbc.sql("""
                        insert into official_document
                            (id, matter_id, entry_id, type, number, title, organ_id, issued_on, issued_at, issued_by,
                             facts, html, sha256, replaces, replaces_reason)
                        values (:id, :matter, :entry, :type, :number, :title, :organ, :on, :at, :by,
                                cast(:facts as jsonb), :html, :sha256, :replaces, :reason)
                        """)
                .param("id", owner.document())
                .param("matter", owner.matter(), Types.OTHER)
                .param("entry", owner.entry(), Types.OTHER)
                .param("type", document.type().name())
                .param("number", head.number())
                .param("title", head.title())
                .param("organ", owner.organ().id())
                .param("on", owner.on())
                .param("at", owner.at().atOffset(ZoneOffset.UTC))
                .param("by", owner.officer())
                .param("facts", json.writeValueAsString(document))
                .param("html", html)
                .param("sha256", digest(html))
                .param("replaces", correction == null ? null : correction.replaced(), Types.OTHER)
                .param("reason", correction == null ? null : correction.reason(), Types.VARCHAR)
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

    /** What stands in the place of the number as long as a document is only looked over. */
    private static String withoutNumber(Owner owner, DocumentType type) {
        String series = (owner.sealed() ? SEALED : "") + type.series();
        return "%s%s〔%d〕×号".formatted(owner.organ().code(), series, owner.on().getYear());
    }

    /** A sealed matter's papers take no place in the series: a gap would tell that there is one. */
    private String number(Owner owner, DocumentType type) {
        int year = owner.on().getYear();
        String code = owner.organ().code();
        if (owner.sealed()) {
            var tail = new StringBuilder();
            random.ints(SEALED_LENGTH, 0, ALPHABET.length()).forEach(i -> tail.append(ALPHABET.charAt(i)));
            return "%s%s%s〔%d〕%s号".formatted(code, SEALED, type.series(), year, tail);
        }
        int serial = jdbc.sql("""
                        insert into number_counter (organ_id, year, series, last) values (:organ, :year, :series, 1)
                        on conflict (organ_id, year, series) do update set last = number_counter.last + 1
                        returning last""")
                .param("organ", owner.organ().id())
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
