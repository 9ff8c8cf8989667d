package cn.petition.reporting.search;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Scope;
import cn.petition.domain.secrecy.BlindIndex;
import cn.petition.domain.secrecy.IdentityDocument;
import cn.petition.domain.secrecy.PhoneNumber;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the matters of one person by the exact number of an identity paper or telephone, through its keyed hash. Each
 * look-up stands in the audit record, also one that finds nothing.
 */
@Service
public class PersonSearch {

    /** Matters shown at most, the newest ones. */
    public static final int MOST = 200;

    private final JdbcClient jdbc;
    private final ListedMatters matters;
    private final BlindIndex index;
    private final AuditTrail audit;

    PersonSearch(JdbcClient jdbc, ListedMatters matters, BlindIndex index, AuditTrail audit) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.index = index;
        this.audit = audit;
    }

    @Transactional
    public List<ListedMatter> byIdentityNumber(IdentityDocument document, Actor actor) {
        recordLookUp(actor, "idNumber");
        return of("p.id_index = :hash", index.of(document), actor);
    }

    @Transactional
    public List<ListedMatter> byPhone(PhoneNumber phone, Actor actor) {
        recordLookUp(actor, "phone");
        return of("p.phone_index = :hash", index.of(phone), actor);
    }

    private void recordLookUp(Actor actor, String field) {
        audit.record(AuditEntry.done(actor.officer(), actor.organ(), "LOOK_UP_PERSON", "OFFICER", actor.officer())
                .withFields(field));
    }

    private List<ListedMatter> of(String condition, byte[] hash, Actor actor) {
        String page = "select v.matter_id from filing_party p"
                + " join filing f on f.id = p.filing_id"
                + " join matter_viewer v on v.matter_id = f.matter_id and v.viewer_id in (:officer, :organ)"
                + " where " + condition
                + " group by v.matter_id, v.registered_at order by v.registered_at desc, v.matter_id desc limit :most";
        List<UUID> found = jdbc.sql(page)
                .param("hash", hash)
                .param("officer", actor.officer())
                .param("organ", actor.organ())
                .param("most", MOST)
                .query(UUID.class)
                .list();
        return matters.of(found, Scope.of(actor));
    }
}
