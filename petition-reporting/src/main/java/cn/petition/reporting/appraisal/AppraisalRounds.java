package cn.petition.reporting.appraisal;

import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rounds that an officer may look at: those of organs at or below the own one, and, once they are published, those of
 * organs above.
 */
@Component
@Transactional(readOnly = true)
public class AppraisalRounds {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final LedgerEntries entries;
    private final Organs organs;

    AppraisalRounds(JdbcClient jdbc, LedgerEntries entries, Organs organs) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.organs = organs;
    }

    /** Newest first. */
    public List<LedgerEntry> visibleTo(Actor actor) {
        return ids("true", UUID.randomUUID(), actor).stream().flatMap(id -> entries.find(id).stream()).toList();
    }

    public Optional<LedgerEntry> find(UUID id, Actor actor) {
        return ids("e.id = :id", id, actor).stream().findFirst().flatMap(entries::find);
    }

    private List<UUID> ids(String which, UUID id, Actor actor) {
        return jdbc.sql("select e.id from ledger_entry e join organ o on o.id = e.office_id where e.kind = 'APPRAISAL' and "
                        + which + " and (e.status = 'CLOSED' and starts_with(:viewerPath, o.path) or "
                        + LedgerVisibility.condition("e") + ") order by e.registered_at desc, e.id desc limit " + SHOWN)
                .param("id", id)
                .params(LedgerVisibility.parameters(actor, organs.findById(actor.organ()).orElseThrow()))
                .query(UUID.class)
                .list();
    }
}
