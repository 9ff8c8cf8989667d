package cn.petition.intake.registration;

import cn.petition.domain.secrecy.FieldCipher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an officer has typed and not yet registered, encrypted as a whole; only the officer's own. The identity of a
 * draft is the key of its form, so a draft that was registered cannot come back.
 */
@Repository
public class RegistrationDrafts {

    /** Older drafts are no longer offered; the housekeeping takes them away at night. */
    public static final Duration KEPT = Duration.ofDays(7);

    /** @param content what the page wrote into it */
    public record Draft(UUID id, String content, Instant savedAt) {}

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;

    RegistrationDrafts(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Keeps the draft unless its form has been registered meanwhile. */
    @Transactional
    public void save(UUID officer, UUID id, String content) {
        jdbc.sql("""
                        insert into registration_draft (id, officer_id, content, updated_at)
                        select :id, :officer, :content, :now
                        where not exists (select 1 from idempotent_request where actor_id = :officer and key = :id)
                        on conflict (id) do update set content = excluded.content, updated_at = excluded.updated_at
                        where registration_draft.officer_id = excluded.officer_id""")
                .param("id", id)
                .param("officer", officer)
                .param("content", cipher.encrypt(content, context(id)))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The officer's newest draft. */
    @Transactional(readOnly = true)
    public Optional<Draft> newest(UUID officer) {
        return jdbc.sql("""
                        select id, content, updated_at from registration_draft
                        where officer_id = :officer and updated_at >= :oldest order by updated_at desc, id desc limit 1""")
                .param("officer", officer)
                .param("oldest", oldest())
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Draft(
                            id,
                            cipher.decrypt(row.getBytes("content"), context(id)),
                            row.getObject("updated_at", OffsetDateTime.class).toInstant());
                })
                .optional();
    }

    /** Takes a draft of this officer away; somebody else's stays. */
    @Transactional
    public void discard(UUID officer, UUID id) {
        jdbc.sql("delete from registration_draft where id = :id and officer_id = :officer")
                .param("id", id)
                .param("officer", officer)
                .update();
    }

    private OffsetDateTime oldest() {
        return clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    }

    private static String context(UUID id) {
        return "registration_draft.content/" + id;
    }
}
