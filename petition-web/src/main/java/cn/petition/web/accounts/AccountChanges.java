package cn.petition.web.accounts;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.MatterViewers;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.secrecy.UuidV7;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes accounts; every change ends the sessions of the account and is audited by names of fields. */
@Service
class AccountChanges {

    /** How long a start password waits for its officer. */
    static final Duration START_PASSWORD_HOLDS = Duration.ofDays(7);

    /** What an account is to be. */
    record Wanted(
            String displayName,
            @Nullable String post,
            UUID organ,
            Set<Role> roles,
            boolean accusationOfficer,
            boolean enabled,
            @Nullable String email) {

        Wanted {
            roles = Set.copyOf(roles);
        }
    }

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final MatterViewers viewers;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;
    private final UuidV7 ids;
    private final Clock clock;

    AccountChanges(
            JdbcClient jdbc,
            Accounts accounts,
            MatterViewers viewers,
            PasswordEncoder encoder,
            AuditTrail audit,
            UuidV7 ids,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.viewers = viewers;
        this.encoder = encoder;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    void create(Actor by, String loginName, Wanted wanted, String startPassword) {
        UUID id = ids.next();
        jdbc.sql("""
                        insert into officer (id, login_name, display_name, organ_id, post, password_hash, enabled,
                            password_changed_at, start_password_until, accusation_officer, email)
                        values (:id, :loginName, :displayName, :organ, :post, :hash, :enabled,
                            :now, :until, :accusations, :email)""")
                .param("id", id)
                .param("loginName", loginName)
                .param("displayName", wanted.displayName())
                .param("organ", wanted.organ())
                .param("post", wanted.post(), java.sql.Types.VARCHAR)
                .param("hash", encoder.encode(startPassword))
                .param("enabled", wanted.enabled())
                .param("now", now())
                .param("until", now().plus(START_PASSWORD_HOLDS))
                .param("accusations", wanted.accusationOfficer())
                .param("email", wanted.email(), java.sql.Types.VARCHAR)
                .update();
        wanted.roles().forEach(role -> grant(id, role));
        List<String> fields = new ArrayList<>(List.of("loginName", "displayName", "organ"));
        EnumSet.allOf(Role.class).stream()
                .filter(wanted.roles()::contains)
                .forEach(role -> fields.add("granted." + role));
        if (wanted.accusationOfficer()) {
            fields.add("accusationOfficer");
        }
        record(by, "CREATE_ACCOUNT", id, fields);
    }

    /** @param version of the account as the form showed it */
    @Transactional
    void change(Actor by, String loginName, long version, Wanted wanted) {
        Account account = forChange(by, loginName);
        new NobodyChangesTheirOwnAccount().check(by, account.id());
        boolean staysAdministrator = wanted.enabled() && wanted.roles().contains(Role.ADMINISTRATOR);
        if (account.isEnabledAdministrator() && !staysAdministrator) {
            new SomebodyStaysAdministrator().check(otherAdministrators(account.id()));
        }
        int changed = jdbc.sql("""
                        update officer set display_name = :displayName, organ_id = :organ, post = :post,
                            enabled = :enabled, accusation_officer = :accusations, email = :email,
                            session_epoch = session_epoch + 1, version = version + 1
                        where id = :id and version = :version""")
                .param("displayName", wanted.displayName())
                .param("organ", wanted.organ())
                .param("post", wanted.post(), java.sql.Types.VARCHAR)
                .param("enabled", wanted.enabled())
                .param("accusations", wanted.accusationOfficer())
                .param("email", wanted.email(), java.sql.Types.VARCHAR)
                .param("id", account.id())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new ObjectOptimisticLockingFailureException("officer", account.id());
        }
        for (Role role : Role.values()) {
            if (wanted.roles().contains(role) && !account.roles().contains(role)) {
                grant(account.id(), role);
            } else if (!wanted.roles().contains(role) && account.roles().contains(role)) {
                withdraw(account.id(), role);
            }
        }
        if (!wanted.organ().equals(account.organId())) {
            viewers.moved(account.id(), wanted.organ());
        }
        record(by, "CHANGE_ACCOUNT", account.id(), differences(account, wanted));
    }

    /** Gives out a new start password; waiting after failed attempts ends with it. */
    @Transactional
    void resetPassword(Actor by, String loginName, long version, String startPassword) {
        Account account = forChange(by, loginName);
        new NobodyChangesTheirOwnAccount().check(by, account.id());
        int changed = jdbc.sql("""
                        update officer set password_hash = :hash, password_changed_at = :now,
                            start_password_until = :until, failed_attempts = 0, locked_until = null,
                            session_epoch = session_epoch + 1, version = version + 1
                        where id = :id and version = :version""")
                .param("hash", encoder.encode(startPassword))
                .param("now", now())
                .param("until", now().plus(START_PASSWORD_HOLDS))
                .param("id", account.id())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new ObjectOptimisticLockingFailureException("officer", account.id());
        }
        record(by, "RESET_PASSWORD", account.id(), List.of("password"));
    }

    private Account forChange(Actor by, String loginName) {
        return accounts.named(by, loginName).orElseThrow(NotFound::new);
    }

    /** Locked, so that two administrators cannot take each other's place at the same moment. */
    private boolean otherAdministrators(UUID account) {
        return jdbc.sql("""
                        select o.id from officer o
                        where o.enabled and exists (
                            select 1 from officer_role r where r.officer_id = o.id and r.role = 'ADMINISTRATOR')
                        order by o.id for update""")
                .query(UUID.class)
                .list()
                .stream()
                .anyMatch(id -> !id.equals(account));
    }

    private void grant(UUID officer, Role role) {
        jdbc.sql("insert into officer_role (officer_id, role) values (:officer, :role)")
                .param("officer", officer)
                .param("role", role.name())
                .update();
    }

    private void withdraw(UUID officer, Role role) {
        jdbc.sql("delete from officer_role where officer_id = :officer and role = :role")
                .param("officer", officer)
                .param("role", role.name())
                .update();
    }

    private void record(Actor by, String action, UUID account, List<String> fields) {
        audit.record(AuditEntry.done(by.officer(), by.organ(), action, "OFFICER", account)
                .withFields(fields.toArray(String[]::new)));
    }

    private static List<String> differences(Account before, Wanted after) {
        List<String> fields = new ArrayList<>();
        addIf(fields, "displayName", !before.displayName().equals(after.displayName()));
        addIf(fields, "post", !Objects.equals(before.post(), after.post()));
        addIf(fields, "email", !Objects.equals(before.email(), after.email()));
        addIf(fields, "organ", !before.organId().equals(after.organ()));
        addIf(fields, after.enabled() ? "enabled" : "disabled", before.enabled() != after.enabled());
        addIf(
                fields,
                after.accusationOfficer() ? "accusationOfficer" : "accusationOfficer.withdrawn",
                before.accusationOfficer() != after.accusationOfficer());
        for (Role role : Role.values()) {
            addIf(fields, "granted." + role, after.roles().contains(role) && !before.roles().contains(role));
            addIf(fields, "withdrawn." + role, before.roles().contains(role) && !after.roles().contains(role));
        }
        return fields;
    }

    private static void addIf(List<String> fields, String name, boolean changed) {
        if (changed) {
            fields.add(name);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Whoever grants roles does not grant them to themselves. */
    private static final class NobodyChangesTheirOwnAccount {

        void check(Actor by, UUID account) {
            if (by.officer().equals(account)) {
                throw new ActionRefused(
                        "NobodyChangesTheirOwnAccount", "不能更改自己的账号，请由另一名管理员办理；只换密码可在“修改密码”页进行。", null);
            }
        }
    }

    /** Without an administrator nobody could ever make an account again. */
    private static final class SomebodyStaysAdministrator {

        void check(boolean others) {
            if (!others) {
                throw new ActionRefused("SomebodyStaysAdministrator", "这是最后一名管理员，请先另设一名管理员。", null);
            }
        }
    }
}
