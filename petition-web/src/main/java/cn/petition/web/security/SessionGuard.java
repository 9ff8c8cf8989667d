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
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the account on every request: a disabled account, a raised session epoch or a session older than allowed ends
 * here, and roles taken away are gone with the next request.
 */
class SessionGuard extends OncePerRequestFilter {

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
        Optional<OfficerPrincipal> today = stillWelcome(officer);
        if (today.isEmpty()) {
            end(request, response);
            return;
        }
        if (!today.get().equals(officer)) {
            continueAs(today.get(), authentication);
        }
        chain.doFilter(request, response);
    }

    private Optional<OfficerPrincipal> stillWelcome(OfficerPrincipal officer) {
        if (officer.signedInAt().plus(longest).isBefore(clock.instant())) {
            return Optional.empty();
        }
        return accounts.withId(officer.id())
                .filter(account -> account.enabled() && account.sessionEpoch() == officer.sessionEpoch())
                .map(account -> account.principal(officer.signedInAt()));
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
