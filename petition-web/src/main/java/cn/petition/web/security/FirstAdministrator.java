package cn.petition.web.security;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.organ.Role;
import cn.petition.domain.secrecy.UuidV7;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one account that nobody can grant: whoever reads the token printed at the first start opens it.
 * The token is kept as a hash for a day; once any account exists, there is neither token nor page.
 */
@Component
class FirstAdministrator {

    private static final Duration VALIDITY = Duration.ofHours(24);
    private static final int TOKEN_BYTES = 20;

    /** What the setup page asks for; the organ only matters while the database has none. */
    record Command(String token, String loginName, String displayName, String password, String organName, String division) {}

    private final JdbcClient jdbc;
    private final OfficerAccounts accounts;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;
    private final UuidV7 ids;
    private final Clock clock;

    FirstAdministrator(
            JdbcClient jdbc,
            OfficerAccounts accounts,
            PasswordEncoder encoder,
            AuditTrail audit,
            UuidV7 ids,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.encoder = encoder;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes a new token, which replaces an older one; empty when an account exists. */
    @Transactional
    Optional<String> newToken() {
        if (accounts.existAny()) {
            return Optional.empty();
        }
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        jdbc.sql("delete from setup_token").update();
        jdbc.sql("insert into setup_token (hash, expires_at) values (:hash, :expiresAt)")
                .param("hash", hash(token))
                .param("expiresAt", at(clock.instant().plus(VALIDITY)))
                .update();
        return Optional.of(token);
    }

    boolean isAwaited() {
        return !accounts.existAny();
    }

    boolean needsOrgan() {
        return firstOrgan().isEmpty();
    }

    /** @return false if the token is wrong, used or older than a day; nothing was made then */
    @Transactional
    boolean create(Command command) {
        boolean redeemed = jdbc.sql("delete from setup_token where hash = :hash and expires_at > :now")
                        .param("hash", hash(command.token().strip()))
                        .param("now", at(clock.instant()))
                        .update()
                == 1;
        if (!redeemed || accounts.existAny()) {
            return false;
        }
        UUID organ = firstOrgan().orElseGet(() -> newOrgan(command));
        UUID officer = newOfficer(command, organ);
        audit.record(AuditEntry.done(officer, organ, "CREATE_FIRST_ADMINISTRATOR", "OFFICER", officer));
        return true;
    }

    private Optional<UUID> firstOrgan() {
        return jdbc.sql("select id from organ where parent_id is null order by path limit 1")
                .query(UUID.class)
                .optional();
    }

    private UUID newOrgan(Command command) {
        UUID organ = ids.next();
        jdbc.sql("""
                        insert into organ (id, code, name, short_name, kind, level, division_code, path, valid_from)
                        values (:id, :code, :name, :name, :kind, :level, :division, '/' || :code || '/', :validFrom)
                        """)
                .param("id", organ)
                .param("code", command.division())
                .param("name", command.organName())
                .param("kind", OrganKind.PETITION_OFFICE.name())
                .param("level", level(command.division()).name())
                .param("division", divisionOf(command.division()))
                .param("validFrom", LocalDate.now(clock))
                .update();
        return organ;
    }

    private UUID newOfficer(Command command, UUID organ) {
        UUID officer = ids.next();
        jdbc.sql("""
                        insert into officer (id, login_name, display_name, organ_id, password_hash, password_changed_at)
                        values (:id, :loginName, :displayName, :organ, :hash, :now)
                        """)
                .param("id", officer)
                .param("loginName", command.loginName())
                .param("displayName", command.displayName())
                .param("organ", organ)
                .param("hash", encoder.encode(command.password()))
                .param("now", at(clock.instant()))
                .update();
        jdbc.sql("insert into officer_role (officer_id, role) values (:officer, :role)")
                .param("officer", officer)
                .param("role", Role.ADMINISTRATOR.name())
                .update();
        return officer;
    }

    /** The divisions of the country write a province with two digits and a city with four. */
    private static String divisionOf(String sixDigits) {
        return sixDigits.equals("000000") ? sixDigits : sixDigits.replaceFirst("(00){1,2}$", "");
    }

    /** The six digits of a division end in 0000 for a province and in 00 for a city. */
    private static OrganLevel level(String division) {
        if (division.equals("000000")) {
            return OrganLevel.NATION;
        }
        if (division.endsWith("0000")) {
            return OrganLevel.PROVINCE;
        }
        return division.endsWith("00") ? OrganLevel.CITY : OrganLevel.COUNTY;
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** 160 random bits need no slow hash. */
    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
