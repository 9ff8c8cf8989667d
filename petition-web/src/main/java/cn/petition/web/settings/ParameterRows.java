package cn.petition.web.settings;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.parameter.ParameterKey;
import cn.petition.domain.secrecy.UuidV7;
import cn.petition.workflow.recomputation.RecomputeDueDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stored values of the parameters; a value is added with its day and region, an earlier one stays as it was. */
@Service
class ParameterRows {

    /** One stored value; {@code regionName} is empty for the nation and for a division without a name. */
    record Row(String key, String region, String regionName, LocalDate validFrom, String value, String note) {}

    private final JdbcClient jdbc;
    private final RecomputeDueDays recomputation;
    private final AuditTrail audit;
    private final UuidV7 ids;
    private final Clock clock;

    ParameterRows(JdbcClient jdbc, RecomputeDueDays recomputation, AuditTrail audit, UuidV7 ids, Clock clock) {
        this.jdbc = jdbc;
        this.recomputation = recomputation;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** All values of all parameters, the latest day first. */
    List<Row> all() {
        return jdbc.sql("""
                        select p.key, p.region, coalesce(d.full_name, '') as region_name, p.valid_from, p.value, p.note
                        from regulation_parameter p
                        left join division d on d.code = regexp_replace(p.region, '^(\\d\\d)(\\d\\d)?(00){1,2}$', '\\1\\2')
                        order by p.key, p.region, p.valid_from desc""")
                .query(Row.class)
                .list();
    }

    List<Row> of(ParameterKey key) {
        return all().stream().filter(row -> row.key().equals(key.key())).toList();
    }

    /** Changes with every change of any value of the parameter. */
    long version(ParameterKey key) {
        return jdbc.sql("select count(*) + coalesce(sum(version), 0) from regulation_parameter where key = :key")
                .param("key", key.key())
                .query(Long.class)
                .single();
    }

    boolean isRegion(String code) {
        String shortened = code.length() == 6 ? code.replaceFirst("(00){1,2}$", "") : code;
        return code.equals("000000")
                || jdbc.sql("select exists (select 1 from division where code = :code)")
                        .param("code", shortened)
                        .query(Boolean.class)
                        .single();
    }

    /**
     * Stores a value from a day on; the same day and region again replaces the value.
     *
     * @param version of the parameter as the form showed it
     * @return the run that reckons due days anew, where the parameter decides on them
     */
    @Transactional
    Optional<UUID> put(
            Actor by, ParameterKey key, String region, LocalDate validFrom, String value, String note, long version) {
        jdbc.sql("select id from regulation_parameter where key = :key order by id for update")
                .param("key", key.key())
                .query(UUID.class)
                .list();
        if (version(key) != version) {
            throw new ObjectOptimisticLockingFailureException("regulation_parameter", key.key());
        }
        jdbc.sql("""
                        insert into regulation_parameter (id, key, region, valid_from, value, note, changed_at)
                        values (:id, :key, :region, :validFrom, :value, :note, :now)
                        on conflict (key, region, valid_from) do update
                        set value = excluded.value, note = excluded.note, changed_at = excluded.changed_at,
                            version = regulation_parameter.version + 1""")
                .param("id", ids.next())
                .param("key", key.key())
                .param("region", region)
                .param("validFrom", validFrom)
                .param("value", value)
                .param("note", note)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(AuditEntry.done(by.officer(), by.organ(), "CHANGE_PARAMETER", "PARAMETER", key.key())
                .withFields("value", "region", "validFrom")
                .because(note));
        return key == ParameterKey.DEADLINE_ROLL_FORWARD
                ? Optional.of(recomputation.begin(by.officer(), "参数“届满日遇休息日顺延”变动"))
                : Optional.empty();
    }
}
