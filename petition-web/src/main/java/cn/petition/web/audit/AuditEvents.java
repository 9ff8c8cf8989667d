package cn.petition.web.audit;

import cn.petition.domain.organ.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The audit record as an auditor reads it: what officers of the auditor's organ and of the organs below it did, and,
 * for the highest organ, what the system did and who failed to sign in.
 */
@Repository
class AuditEvents {

    static final int PAGE_SIZE = 50;

    /** One record; the officer's name and organ as they are today. */
    record Event(
            UUID id,
            Instant recordedAt,
            @Nullable String officer,
            @Nullable String organ,
            String action,
            String subjectType,
            String subjectId,
            List<String> fields,
            @Nullable String reason,
            String outcome) {}

    /** The last signed statement of where the record ends. */
    record Checkpoint(long number, Instant takenAt, long events) {}

    private final JdbcClient jdbc;

    AuditEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page, the newest first, with one record more than is shown when there is a next page. */
    List<Event> page(Actor auditor, AuditQuery query) {
        return jdbc.sql("""
                        select e.id, e.recorded_at, o.display_name || '（' || o.login_name || '）' as officer,
                            g.name as organ, e.action, e.subject_type, e.subject_id, e.fields, e.reason, e.outcome
                        from audit_event e
                        join organ mine on mine.id = :mine
                        left join officer o on o.id = e.actor_id
                        left join organ g on g.id = e.actor_organ_id
                        where (starts_with(g.path, mine.path) or e.actor_organ_id is null and mine.parent_id is null)
                            and (e.recorded_at, e.id) < (:beforeAt, :beforeId)
                            and e.recorded_at >= :from and e.recorded_at < :until
                            and (:action = '' or e.action = :action)
                            and (:outcome = '' or e.outcome = :outcome)
                            and (:officer = '' or e.actor_id = (select id from officer where login_name = :officer))
                            and (:subject = '' or e.subject_id = :subject)
                        order by e.recorded_at desc, e.id desc limit :limit""")
                .param("mine", auditor.organ())
                .param("beforeAt", at(query.beforeAt()))
                .param("beforeId", query.beforeId())
                .param("from", at(query.from()))
                .param("until", at(query.until()))
                .param("action", query.action())
                .param("outcome", query.outcome())
                .param("officer", query.officer())
                .param("subject", query.subject())
                .param("limit", PAGE_SIZE + 1)
                .query((row, number) -> event(row))
                .list();
    }

    Optional<Checkpoint> lastCheckpoint() {
        return jdbc.sql("""
                        select number, taken_at, (select sum(one) from unnest(sequences) one) as events
                        from audit_checkpoint order by number desc limit 1""")
                .query((row, number) -> new Checkpoint(
                        row.getLong("number"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                        row.getLong("events")))
                .optional();
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getObject("id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("officer"),
                row.getString("organ"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                Arrays.asList((String[]) row.getArray("fields").getArray()),
                row.getString("reason"),
                row.getString("outcome"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
