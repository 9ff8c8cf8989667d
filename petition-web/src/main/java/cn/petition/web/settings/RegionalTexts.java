package cn.petition.web.settings;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.organ.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The regional texts and whether they are applied. Switching one on or off changes no clock that runs already: each
 * keeps the rule under which it began.
 */
@Service
class RegionalTexts {

    /** A text as it is stored. */
    record Text(
            String code,
            String region,
            String title,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String note,
            boolean enabled,
            @Nullable LocalDate appliedFrom,
            @Nullable LocalDate appliedTo,
            long version) {}

    private static final String ALL = """
            select code, region, title, valid_from, valid_to, note, enabled, applied_from, applied_to, version
            from regional_regulation""";

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    RegionalTexts(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    List<Text> all() {
        return jdbc.sql(ALL + " order by region, code").query(Text.class).list();
    }

    Optional<Text> find(String code) {
        return jdbc.sql(ALL + " where code = :code").param("code", code).query(Text.class).optional();
    }

    /**
     * Switches a text on for start events from one day to another, or off.
     *
     * @param from first day of start events, kept while the text is off
     * @param to last such day, or null
     * @param note why, e.g. the document of the bureau
     * @param version as the form showed it
     */
    @Transactional
    void apply(
            Actor by, String code, boolean enabled, LocalDate from, @Nullable LocalDate to, String note, long version) {
        int changed = jdbc.sql("""
                        update regional_regulation
                        set enabled = :enabled, applied_from = :from, applied_to = :to, version = version + 1
                        where code = :code and version = :version""")
                .param("enabled", enabled)
                .param("from", from)
                .param("to", to)
                .param("code", code)
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new ObjectOptimisticLockingFailureException("regional_regulation", code);
        }
        String action = enabled ? "ENABLE_REGIONAL_RULES" : "DISABLE_REGIONAL_RULES";
        audit.record(AuditEntry.done(by.officer(), by.organ(), action, "REGIONAL_REGULATION", code)
                .withFields("enabled", "applied_from", "applied_to")
                .because(note));
    }
}
