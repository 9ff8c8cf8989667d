package cn.petition.web.security;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Signs an officer in by login name and password. Unknown, disabled, waiting and wrong answer alike and take the same
 * time: one Argon2 computation, whoever it was.
 */
class OfficerAuthentication implements AuthenticationProvider {

    private static final int LONGEST_PASSWORD = 256;

    private final OfficerAccounts accounts;
    private final PasswordEncoder encoder;
    private final LoginThrottle throttle;
    private final AuditTrail audit;
    private final Clock clock;
    private final String hashOfNobody;

    OfficerAuthentication(
            OfficerAccounts accounts, PasswordEncoder encoder, LoginThrottle throttle, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
        this.hashOfNobody = String.valueOf(encoder.encode(UUID.randomUUID().toString()));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String address = address(attempt);
        if (!throttle.allows(address)) {
            throw new TooManyAttempts();
        }
        Optional<OfficerAccount> account = accounts.named(attempt.getName().strip());
        if (account.isEmpty() || !isPasswordOf(account.get(), attempt.getCredentials())) {
            if (account.isEmpty()) {
                encoder.matches(password(attempt.getCredentials()), hashOfNobody);
            }
            throttle.failed(address);
            audit.record(refusal(account.orElse(null)));
            throw new BadCredentialsException("Sign-in refused");
        }
        return signedIn(account.get(), attempt);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private boolean isPasswordOf(OfficerAccount account, @Nullable Object credentials) {
        boolean mayTry = accounts.countAttempt(account.id(), clock.instant());
        boolean matches = encoder.matches(password(credentials), mayTry ? account.passwordHash() : hashOfNobody);
        return matches && mayTry && account.enabled() && account.passwordHoldsAt(clock.instant());
    }

    private Authentication signedIn(OfficerAccount account, Authentication attempt) {
        accounts.forgetAttempts(account.id());
        Instant now = clock.instant();
        audit.record(AuditEntry.done(account.id(), account.organId(), "SIGN_IN", "OFFICER", account.id()));
        OfficerPrincipal principal = account.principal(now);
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.authorities());
        token.setDetails(attempt.getDetails());
        return token;
    }

    /** What was typed as a login name is not kept: it may be a password in the wrong field. */
    private static AuditEntry refusal(@Nullable OfficerAccount account) {
        return account == null
                ? AuditEntry.bySystem("SIGN_IN", "OFFICER", "UNKNOWN").refused()
                : AuditEntry.done(null, account.organId(), "SIGN_IN", "OFFICER", account.id())
                        .refused();
    }

    private static String password(@Nullable Object credentials) {
        String password = credentials == null ? "" : credentials.toString();
        return password.length() > LONGEST_PASSWORD ? "" : password;
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}
