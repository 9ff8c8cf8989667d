package cn.petition.web.security;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Who comes in and with which headers every answer leaves. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties(SecuritySettings.class)
class SecurityConfiguration {

    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";
    static final String PERMISSIONS_POLICY = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
            + "gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    private static final String[] PUBLIC = {"/assets/**", "/webjars/**", "/favicon.ico", "/login", "/setup", "/track", "/results", "/error", "/actuator/health"};

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SessionGuard guard, AuditTrail audit) {
        return http.authorizeHttpRequests(requests -> {
                    requests.requestMatchers(PUBLIC).permitAll();
                    Areas.assign(requests);
                    requests.anyRequest().authenticated();
                })
                .formLogin(login -> login.loginPage("/login").failureHandler(failures()))
                .logout(logout -> logout.logoutUrl("/logout")
                        .logoutSuccessUrl("/login?logout")
                        .addLogoutHandler((request, response, officer) -> recordSignOut(officer, audit))
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE)))
                        .deleteCookies("PETITION_SESSION", "__Host-PETITION"))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(new LoginRequired("/login")))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .csrf(Customizer.withDefaults())
                .addFilterBefore(guard, AuthorizationFilter.class)
                .headers(SecurityConfiguration::headers)
                .build();
    }

    /** The database knows no NUL; a request that carries one is a bad one, wherever it would have ended. */
    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BoundedPasswordEncoder();
    }

    @Bean
    PasswordPolicy passwordPolicy(SecuritySettings settings) {
        return new PasswordPolicy(settings.passwordProfile());
    }

    @Bean
    LoginThrottle loginThrottle(SecuritySettings settings) {
        return new LoginThrottle(settings.failuresPerMinute());
    }

    /** Found by the framework as the only provider; named in the chain as well it would be asked twice. */
    @Bean
    OfficerAuthentication officerAuthentication(
            OfficerAccounts accounts, PasswordEncoder encoder, LoginThrottle throttle, AuditTrail audit, Clock clock) {
        return new OfficerAuthentication(accounts, encoder, throttle, audit, clock);
    }

    @Bean
    SessionGuard sessionGuard(OfficerAccounts accounts, Clock clock, SecuritySettings settings) {
        return new SessionGuard(accounts, clock, settings.longest());
    }

    /** The guard runs inside the security chain, not a second time for every request of the container. */
    @Bean
    FilterRegistrationBean<SessionGuard> guardOnlyInsideTheChain(SessionGuard guard) {
        FilterRegistrationBean<SessionGuard> registration = new FilterRegistrationBean<>(guard);
        registration.setEnabled(false);
        return registration;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS_POLICY))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    private static AuthenticationFailureHandler failures() {
        return (request, response, reason) -> response.sendRedirect(
                request.getContextPath() + (reason instanceof TooManyAttempts ? "/login?busy" : "/login?error"));
    }

    /** After sign-in only a page is opened again, never a piece of one. */
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(SecurityConfiguration::isPage);
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && request.getHeader("HX-Request") == null
                && accept != null
                && accept.contains("text/html");
    }

    private static void recordSignOut(@Nullable Authentication officer, AuditTrail audit) {
        if (officer != null && officer.getPrincipal() instanceof OfficerPrincipal principal) {
            audit.record(AuditEntry.done(principal.id(), principal.organId(), "SIGN_OUT", "OFFICER", principal.id()));
        }
    }
}
