package cn.petition.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the account on every request: a disabled account, a raised session epoch or a session older than allowed ends
 * here, and roles taken away are gone with the next request. Who was given a start password first sets their own.
 */
class SessionGuard extends OncePerRequestFilter {

    /** All that is open to somebody who still uses the password an administrator gave out. */
    private static final Set<String> WITH_START_PASSWORD = Set.of("/account/password", "/logout", "/error");

    private final OfficerAccounts accounts;
    private final Clock clock;
    private final Duration longest;

    SessionGuard(OfficerAccounts accounts, Clock clock, Duration longest) {
        this.accounts = accounts;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof OfficerPrincipal officer)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<OfficerAccount> account = stillWelcome(officer);
        if (account.isEmpty()) {
            end(request, response);
            return;
        }
        OfficerPrincipal today = account.get().principal(officer.signedInAt());
        if (!today.equals(officer)) {
            continueAs(today, authentication);
        }
        if (account.get().startPasswordUntil() != null && !WITH_START_PASSWORD.contains(path(request))) {
            new LoginRequired("/account/password").commence(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private Optional<OfficerAccount> stillWelcome(OfficerPrincipal officer) {
        if (officer.signedInAt().plus(longest).isBefore(clock.instant())) {
            return Optional.empty();
        }
        return accounts.withId(officer.id())
                .filter(account -> account.enabled() && account.sessionEpoch() == officer.sessionEpoch());
    }

    private static void end(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        new LoginRequired("/login?expired").commence(request, response);
    }

    private static void continueAs(OfficerPrincipal officer, Authentication before) {
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(officer, null, officer.authorities());
        token.setDetails(before.getDetails());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(token);
        SecurityContextHolder.setContext(context);
    }
}
