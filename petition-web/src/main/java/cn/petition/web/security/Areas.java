package cn.petition.web.security;

import cn.petition.domain.organ.Role;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * Which roles enter which part of the product at all, before anything of a request is read. What one may do inside is
 * said by the controllers, and which matters one sees follows from the organ.
 */
final class Areas {

    /** Whoever administers or audits sees no matters, whatever organ they belong to. */
    private static final Set<Role> WORKING_ON_MATTERS =
            EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR));

    private Areas() {}

    static void assign(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        // whoever triages wants to know where the suggestions come from
        area(requests, EnumSet.of(Role.ADMINISTRATOR, Role.TRIAGE_OFFICER), "/settings/suggestion");
        area(requests, EnumSet.of(Role.ADMINISTRATOR), "/accounts/**", "/organs/**", "/settings/**", "/figure-tokens/**");
        area(requests, EnumSet.of(Role.SUPERVISOR, Role.ADMINISTRATOR), "/notices/sweep");
        area(requests, WORKING_ON_MATTERS, "/notices/**");
        area(requests, EnumSet.of(Role.SUPERVISOR, Role.LEADER), "/desk/**");
        area(requests, EnumSet.of(Role.AUDITOR), "/audit/**");
        area(requests, EnumSet.of(Role.INTAKE_SUPERVISOR), "/imports/**");
        area(requests, EnumSet.of(Role.REPORT_WRITER, Role.LEADER, Role.SUPERVISOR), "/annual-reports/**");
        area(requests, EnumSet.of(Role.REPORT_WRITER, Role.LEADER, Role.SUPERVISOR), "/report-checks/**");
        area(requests, EnumSet.complementOf(EnumSet.of(Role.AUDITOR)), "/routing/**");
        area(requests, WORKING_ON_MATTERS, "/petitions/**", "/registrations/**", "/suggest/**", "/statistics/**", "/documents/**");
    }

    private static void area(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            Set<Role> roles,
            String... addresses) {
        requests.requestMatchers(addresses)
                .hasAnyRole(roles.stream().map(Role::name).toArray(String[]::new));
    }
}
