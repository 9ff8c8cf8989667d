package cn.petition.web.layout;

import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.Labels;
import cn.petition.web.config.OperatingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invented accounts that the login page lists, in the demonstration and nowhere else. */
@Component
class DemonstrationAccounts {

    static final String PASSWORD = "petition-demo-2026";

    /** One line of the list on the login page. */
    public record Account(String login, String password, String name, String organ, String role) {}

    private final JdbcClient jdbc;
    private final OperatingMode mode;

    DemonstrationAccounts(JdbcClient jdbc, OperatingMode mode) {
        this.jdbc = jdbc;
        this.mode = mode;
    }

    /** The accounts that came with the demonstration, in the order of the work; empty in an office. */
    List<Account> listed() {
        if (!mode.isDemonstration()) {
            return List.of();
        }
        return jdbc.sql("""
                        select f.login_name, f.display_name, o.name as organ, string_agg(r.role, ',' order by r.role) as roles
                        from officer f join organ o on o.id = f.organ_id join officer_role r on r.officer_id = f.id
                        where f.enabled and f.id = md5('officer:' || f.login_name)::uuid
                        group by f.login_name, f.display_name, o.name, o.path
                        order by o.path, min(array_position(array['INTAKE_CLERK', 'INTAKE_SUPERVISOR', 'TRIAGE_OFFICER',
                            'CASE_OFFICER', 'LEADER', 'SUPERVISOR', 'REPORT_WRITER', 'ADMINISTRATOR', 'AUDITOR'], r.role)),
                            f.login_name""")
                .query((row, n) -> new Account(
                        row.getString("login_name"),
                        PASSWORD,
                        row.getString("display_name"),
                        row.getString("organ"),
                        Arrays.stream(row.getString("roles").split(","))
                                .map(role -> Labels.of(Role.valueOf(role)))
                                .collect(Collectors.joining("、"))))
                .list();
    }
}
