package cn.petition.web.security;

import cn.petition.domain.organ.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads accounts and counts attempts at their passwords. */
@Repository
class OfficerAccounts {

    private static final String ACCOUNT = """
            select o.id, o.login_name, o.display_name, o.organ_id, g.name as organ_name, o.accusation_officer,
                o.enabled, o.session_epoch, o.password_hash, o.start_password_until,
                array(select r.role from officer_role r where r.officer_id = o.id) as roles
            from officer o join organ g on g.id = o.organ_id
            """;

    private final JdbcClient jdbc;

    OfficerAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OfficerAccount> named(String loginName) {
        return jdbc.sql(ACCOUNT + " where o.login_name = :loginName")
                .param("loginName", loginName)
                .query((row, number) -> account(row))
                .optional();
    }

    Optional<OfficerAccount> withId(UUID id) {
        return jdbc.sql(ACCOUNT + " where o.id = :id")
                .param("id", id)
                .query((row, number) -> account(row))
                .optional();
    }

    boolean existAny() {
        return jdbc.sql("select exists (select 1 from officer)").query(Boolean.class).single();
    }

    /**
     * Counts an attempt before the password is looked at, so that attempts at the same time cannot slip through: from
     * the fifth on, the account waits 30 seconds, doubled each time, up to 15 minutes.
     *
     * @return whether the password may be looked at now
     */
    boolean countAttempt(UUID id, Instant now) {
        return jdbc.sql("""
                        update officer set failed_attempts = failed_attempts + 1,
                            locked_until = case when failed_attempts >= 4
                                then cast(:now as timestamptz) + least(interval '15 minutes',
                                    interval '30 seconds' * power(2, least(failed_attempts - 4, 10))) end
                        where id = :id and (locked_until is null or locked_until <= :now)
                        """)
                        .param("id", id)
                        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void forgetAttempts(UUID id) {
        jdbc.sql("update officer set failed_attempts = 0, locked_until = null where id = :id")
                .param("id", id)
                .update();
    }

    /** The officer's own password takes the place of the one that was read; false when another one came in between. */
    boolean replacePassword(OfficerAccount account, String hash, Instant now) {
        return jdbc.sql("""
                        update officer set password_hash = :hash, password_changed_at = :now,
                            start_password_until = null, failed_attempts = 0, locked_until = null,
                            session_epoch = session_epoch + 1
                        where id = :id and password_hash = :before""")
                        .param("hash", hash)
                        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .param("id", account.id())
                        .param("before", account.passwordHash())
                        .update()
                == 1;
    }

    private static OfficerAccount account(ResultSet row) throws SQLException {
        return new OfficerAccount(
                row.getObject("id", UUID.class),
                row.getString("login_name"),
                row.getString("display_name"),
                row.getObject("organ_id", UUID.class),
                row.getString("organ_name"),
                roles((String[]) row.getArray("roles").getArray()),
                row.getBoolean("accusation_officer"),
                row.getBoolean("enabled"),
                row.getInt("session_epoch"),
                row.getString("password_hash"),
                instant(row.getObject("start_password_until", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static Set<Role> roles(String[] names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
