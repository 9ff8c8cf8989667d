package cn.petition.web.organs;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.secrecy.UuidV7;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes organs and gives them new names from a day on. An organ keeps its place in the tree, and who sees which matter
 * follows from that place: a new name changes neither.
 */
@Service
class OrganRegister {

    /** A new organ; {@code above} is the petition office that sees its matters, null for a highest one. */
    record New(
            String code,
            String name,
            String shortName,
            OrganKind kind,
            OrganLevel level,
            String division,
            @Nullable Organ above,
            LocalDate validFrom) {}

    /** A name that was used until the day before {@code until}. */
    record FormerName(String name, LocalDate until) {}

    /** The version of an organ and the earliest day from which another name may hold. */
    record Standing(long version, LocalDate namedSince) {}

    private final Organs organs;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final UuidV7 ids;
    private final Clock clock;

    OrganRegister(Organs organs, JdbcClient jdbc, AuditTrail audit, UuidV7 ids, Clock clock) {
        this.organs = organs;
        this.jdbc = jdbc;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    void create(Actor by, New wanted) {
        if (wanted.above() == null && wanted.kind() != OrganKind.PETITION_OFFICE) {
            throw new ActionRefused("TheHighestOrganIsAPetitionOffice", "没有上级的机关只能是信访部门，请选择上级机关。", null);
        }
        Organ organ = organs.save(new Organ(
                ids.next(),
                wanted.code(),
                wanted.name(),
                wanted.shortName(),
                wanted.kind(),
                wanted.level(),
                wanted.division(),
                wanted.above(),
                wanted.validFrom()));
        audit.record(AuditEntry.done(by.officer(), by.organ(), "CREATE_ORGAN", "ORGAN", organ.id()));
    }

    /** @param version of the organ as the form showed it */
    @Transactional
    void rename(Actor by, Organ organ, long version, String name, String shortName, LocalDate from) {
        jdbc.sql("""
                        insert into organ_name (organ_id, until, name, short_name, recorded_at, recorded_by)
                        select id, :until, name, short_name, :now, :by from organ where id = :id and version = :version""")
                .param("until", from)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.officer())
                .param("id", organ.id())
                .param("version", version)
                .update();
        int renamed = jdbc.sql("""
                        update organ set name = :name, short_name = :shortName, version = version + 1
                        where id = :id and version = :version""")
                .param("name", name)
                .param("shortName", shortName)
                .param("id", organ.id())
                .param("version", version)
                .update();
        if (renamed == 0) {
            throw new ObjectOptimisticLockingFailureException("organ", organ.id());
        }
        audit.record(AuditEntry.done(by.officer(), by.organ(), "RENAME_ORGAN", "ORGAN", organ.id())
                .withFields("name", "shortName"));
    }

    /** Nothing is handed to it from this day on; what it holds stays with it until it is handed on. */
    @Transactional
    void end(Actor by, Organ organ, @Nullable Organ successor, LocalDate on) {
        if (organ.id().equals(by.organ())) {
            throw new ActionRefused("AnOrganDoesNotEndItself", "不能撤销您所在的机关，请由上级机关的管理员办理。", null);
        }
        int ended = jdbc.sql("""
                        update organ set valid_to = :on, successor_id = :successor, version = version + 1
                        where id = :id and valid_to is null and valid_from < :on""")
                .param("on", on)
                .param("successor", successor == null ? null : successor.id())
                .param("id", organ.id())
                .update();
        if (ended == 0) {
            throw new ActionRefused("AnOrganEndsOnce", "该机关已经撤销，或者所填日期不晚于其设立日期，请核对。", null);
        }
        audit.record(AuditEntry.done(by.officer(), by.organ(), "NAME_SUCCESSOR", "ORGAN", organ.id()));
    }

    List<FormerName> formerNames(UUID organ) {
        return jdbc.sql("select name, until from organ_name where organ_id = :organ order by until desc")
                .param("organ", organ)
                .query(FormerName.class)
                .list();
    }

    Standing standing(UUID organ) {
        return jdbc.sql("""
                        select version, greatest(valid_from, (select max(until) from organ_name where organ_id = o.id))
                            as named_since
                        from organ o where id = :organ""")
                .param("organ", organ)
                .query(Standing.class)
                .single();
    }

    boolean isTaken(String code) {
        return organs.findByCode(code).isPresent();
    }

    /** The code by which the divisions of the country know what was typed: 141000 is 1410 there, 000000 the nation. */
    Optional<String> division(String typed) {
        String shortened = typed.equals("000000") ? typed : typed.length() == 6 ? typed.replaceFirst("(00){1,2}$", "") : typed;
        boolean known = shortened.equals("000000")
                || jdbc.sql("select exists (select 1 from division where code = :code)")
                        .param("code", shortened)
                        .query(Boolean.class)
                        .single();
        return known ? Optional.of(shortened) : Optional.empty();
    }
}
