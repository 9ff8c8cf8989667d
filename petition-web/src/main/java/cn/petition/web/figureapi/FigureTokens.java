package cn.petition.web.figureapi;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.secrecy.SecretKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tokens of other systems. A secret follows from the key of the form by which it was made, so that a form sent twice
 * shows the same one, and only its digest is kept: 256 random bits need no slow hash.
 */
@Component
class FigureTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "pft_";
    private static final String SELECT = """
            select t.id, t.organ_id, o.name as organ, t.name, t.created_at, f.display_name, t.expires_on, t.revoked_at,
                t.last_used_on
            from figure_token t join organ o on o.id = t.organ_id join officer f on f.id = t.created_by""";

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecretKeySpec key;

    FigureTokens(JdbcClient jdbc, AuditTrail audit, Clock clock, SecretKeys keys) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.key = new SecretKeySpec(keys.derived("figure-token"), ALGORITHM);
    }

    /** What the holder sends; the same for the same form. */
    String secret(String formKey) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return PREFIX
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(mac.doFinal(formKey.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HmacSHA256 is part of every Java runtime", impossible);
        }
    }

    @Transactional
    UUID create(String secret, String name, Organ organ, LocalDate expiresOn, Actor by) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into figure_token (id, organ_id, name, digest, created_at, created_by, expires_on)"
                        + " values (:id, :organ, :name, :digest, :now, :by, :expires)")
                .param("id", id)
                .param("organ", organ.id())
                .param("name", name)
                .param("digest", digest(secret))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.officer())
                .param("expires", expiresOn)
                .update();
        audit.record(AuditEntry.done(by.officer(), by.organ(), "CREATE_FIGURE_TOKEN", "FIGURE_TOKEN", id));
        return id;
    }

    /** @param path what the paths of the administrator's organs begin with */
    List<FigureToken> below(String path) {
        return jdbc.sql(SELECT + " where starts_with(o.path, :path) order by t.created_at desc")
                .param("path", path)
                .query(FigureTokens::token)
                .list();
    }

    /** @throws NotFound when there is no such token of an organ below the path */
    @Transactional
    void revoke(UUID id, String path, Actor by) {
        var token = jdbc.sql(SELECT + " where t.id = :id and starts_with(o.path, :path)")
                .param("id", id)
                .param("path", path)
                .query(FigureTokens::token)
                .optional()
                .orElseThrow(NotFound::new);
        if (token.revokedAt() != null) {
            return;
        }
        jdbc.sql("update figure_token set revoked_at = :now, revoked_by = :by where id = :id and revoked_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.officer())
                .param("id", id)
                .update();
        audit.record(AuditEntry.done(by.officer(), by.organ(), "REVOKE_FIGURE_TOKEN", "FIGURE_TOKEN", id));
    }

    /** The token to which a secret belongs, if it is accepted today. */
    Optional<FigureToken> accepted(String secret) {
        var today = LocalDate.now(clock);
        return jdbc.sql(SELECT + " where t.digest = :digest")
                .param("digest", digest(secret))
                .query(FigureTokens::token)
                .optional()
                .filter(token -> token.isAccepted(today));
    }

    /** Notes the use, in the audit record each time and on the list of tokens by the day. */
    @Transactional
    void used(FigureToken token) {
        jdbc.sql("update figure_token set last_used_on = :today where id = :id and last_used_on is distinct from :today")
                .param("today", LocalDate.now(clock))
                .param("id", token.id())
                .update();
        audit.record(AuditEntry.done(null, token.organId(), "READ_FIGURES", "FIGURE_TOKEN", token.id()));
    }

    void refused() {
        audit.record(AuditEntry.bySystem("READ_FIGURES", "FIGURE_TOKEN", "unknown").refused());
    }

    private static FigureToken token(ResultSet row, int one) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new FigureToken(
                row.getObject("id", UUID.class),
                row.getObject("organ_id", UUID.class),
                row.getString("organ"),
                row.getString("name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("display_name"),
                row.getObject("expires_on", LocalDate.class),
                revoked == null ? null : revoked.toInstant(),
                row.getObject("last_used_on", LocalDate.class));
    }

    private static String digest(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", impossible);
        }
    }
}
