package cn.petition.web.accounts;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts of an administrator's organ and of the organs below it; others do not exist for them. */
@Repository
class Accounts {

    static final int PAGE_SIZE = 50;

    private static final String ACCOUNT = """
            select o.id, o.login_name, o.display_name, o.post, o.organ_id, g.code as organ_code, g.name as organ_name,
                o.enabled, o.accusation_officer, o.email, o.start_password_until, o.locked_until, o.version,
                array(select r.role from officer_role r where r.officer_id = o.id) as roles
            from officer o
            join organ g on g.id = o.organ_id
            join organ mine on mine.id = :mine and starts_with(g.path, mine.path)
            """;

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page in the order of login names, with one row more than is shown when there is a next page.
     *
     * @param words part of a login name, a name or the name of an organ; empty for all
     * @param after the last login name of the page before; empty for the first page
     */
    List<Account> page(Actor administrator, String words, String after) {
        return jdbc.sql(ACCOUNT + """
                        where o.login_name > :after and (:words = '' or strpos(lower(o.login_name), lower(:words)) > 0
                            or strpos(o.display_name, :words) > 0 or strpos(g.name, :words) > 0)
                        order by o.login_name limit :limit""")
                .param("mine", administrator.organ())
                .param("words", words)
                .param("after", after)
                .param("limit", PAGE_SIZE + 1)
                .query((row, number) -> account(row))
                .list();
    }

    Optional<Account> named(Actor administrator, String loginName) {
        return jdbc.sql(ACCOUNT + "where o.login_name = :loginName")
                .param("mine", administrator.organ())
                .param("loginName", loginName)
                .query((row, number) -> account(row))
                .optional();
    }

    boolean isTaken(String loginName) {
        return jdbc.sql("select exists (select 1 from officer where lower(login_name) = lower(:loginName))")
                .param("loginName", loginName)
                .query(Boolean.class)
                .single();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("login_name"),
                row.getString("display_name"),
                row.getString("post"),
                row.getObject("organ_id", UUID.class),
                row.getString("organ_code"),
                row.getString("organ_name"),
                roles((String[]) row.getArray("roles").getArray()),
                row.getBoolean("enabled"),
                row.getBoolean("accusation_officer"),
                row.getString("email"),
                instant(row, "start_password_until"),
                instant(row, "locked_until"),
                row.getLong("version"));
    }

    private static Set<Role> roles(String[] names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names).map(Role::valueOf).forEach(roles::add);
        return roles;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
