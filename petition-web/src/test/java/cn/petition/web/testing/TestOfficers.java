package cn.petition.web.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import cn.petition.domain.organ.Role;
import cn.petition.web.security.OfficerPrincipal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Invented officers with an account of their own, for tests that sign somebody in. */
public final class TestOfficers {

    private final JdbcClient jdbc;

    public TestOfficers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An officer of an organ of their own. */
    public OfficerPrincipal hire(Role... roles) {
        UUID organ = UUID.randomUUID();
        jdbc.sql("""
                        insert into organ (id, code, name, short_name, kind, level, division_code, path, valid_from)
                        values (:id, :code, :name, :name, 'PETITION_OFFICE', 'COUNTY', '141002', :path, :validFrom)
                        """)
                .param("id", organ)
                .param("code", "T" + organ)
                .param("name", "某县信访局")
                .param("path", "/T" + organ + "/")
                .param("validFrom", LocalDate.of(2020, 1, 1))
                .update();
        return hireAt(organ, roles);
    }

    /** An officer of this organ. */
    public OfficerPrincipal hireAt(UUID organ, Role... roles) {
        UUID id = UUID.randomUUID();
        String loginName = "test-" + id.toString().substring(0, 13);
        jdbc.sql("""
                        insert into officer (id, login_name, display_name, organ_id, password_hash, password_changed_at)
                        values (:id, :loginName, '张某', :organ, 'none', '2026-03-01T00:00:00+08')
                        """)
                .param("id", id)
                .param("loginName", loginName)
                .param("organ", organ)
                .update();
        for (Role role : roles) {
            jdbc.sql("insert into officer_role (officer_id, role) values (:id, :role)")
                    .param("id", id)
                    .param("role", role.name())
                    .update();
        }
        String organName = jdbc.sql("select name from organ where id = :id")
                .param("id", organ)
                .query(String.class)
                .single();
        return new OfficerPrincipal(
                id,
                loginName,
                "张某",
                organ,
                organName,
                Set.of(roles),
                false,
                0,
                SettableClock.START.atZone(SettableClock.ZONE).toInstant());
    }

    /** {@code mvc.perform(get("/").with(signedIn(officer)))}. */
    public static RequestPostProcessor signedIn(OfficerPrincipal officer) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                officer,
                null,
                Arrays.stream(officer.roles().toArray(Role[]::new))
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .collect(Collectors.toList())));
    }
}
