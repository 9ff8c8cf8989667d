package cn.petition.web.security;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Changes the password of the officer who is signed in; guessing at the present one makes the account wait. */
@Service
public class OwnPassword {

    private final OfficerAccounts accounts;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;
    private final Clock clock;

    OwnPassword(OfficerAccounts accounts, PasswordEncoder encoder, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the officer still uses the password that an administrator gave out. */
    public boolean isStartPassword(OfficerPrincipal officer) {
        return accounts.withId(officer.id())
                .filter(account -> account.startPasswordUntil() != null)
                .isPresent();
    }

    /**
     * All sessions end with the old password; the one in hand goes on as the principal returned.
     *
     * @return empty when the present password is wrong or the account waits after failed attempts
     */
    public Optional<OfficerPrincipal> change(OfficerPrincipal officer, String present, String wanted) {
        OfficerAccount account = accounts.withId(officer.id()).orElseThrow();
        boolean mayTry = accounts.countAttempt(account.id(), clock.instant());
        if (!encoder.matches(present, account.passwordHash()) || !mayTry) {
            audit.record(entry(officer).refused());
            return Optional.empty();
        }
        if (!accounts.replacePassword(account, String.valueOf(encoder.encode(wanted)), clock.instant())) {
            return Optional.empty();
        }
        audit.record(entry(officer).withFields("password"));
        return accounts.withId(officer.id()).map(changed -> changed.principal(officer.signedInAt()));
    }

    private static AuditEntry entry(OfficerPrincipal officer) {
        return AuditEntry.done(officer.id(), officer.organId(), "CHANGE_PASSWORD", "OFFICER", officer.id());
    }
}
