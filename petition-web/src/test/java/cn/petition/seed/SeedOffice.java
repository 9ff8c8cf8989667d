package cn.petition.seed;

import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.organ.Role;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.TestOfficers;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The organs of one report in a tree of their own, each with one officer who holds all roles of its work; what officers
 * of one tree do is not seen in another.
 */
public final class SeedOffice {

    private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);
    private static final Role[] OF_AN_OFFICE = {
        Role.INTAKE_CLERK,
        Role.INTAKE_SUPERVISOR,
        Role.TRIAGE_OFFICER,
        Role.SUPERVISOR,
        Role.LEADER,
        Role.REPORT_WRITER
    };

    /**
     * An organ and who acts for it.
     *
     * @param code by which files name the organ; names repeat from tree to tree
     */
    public record Seat(UUID organ, String code, String name, String path, OfficerPrincipal officer) {}

    private final JdbcClient jdbc;
    private final String prefix = "S" + UUID.randomUUID().toString().substring(0, 8) + "-";

    public SeedOffice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The bureau that signs the report, at the root of its tree. */
    public Seat bureau(String name, OrganLevel level, String division) {
        return organ(null, division, name, OrganKind.PETITION_OFFICE, level, division);
    }

    public Seat office(Seat above, String name, OrganLevel level, String division) {
        return organ(above, division, name, OrganKind.PETITION_OFFICE, level, division);
    }

    /** An organ that handles matters, of the level of the office above it. */
    public Seat department(Seat above, String name, OrganLevel level, String division, int number) {
        return organ(above, division + "-" + number, name, OrganKind.DEPARTMENT, level, division);
    }

    /** The committee through which the government of the office's level reviews. */
    public Seat committee(Seat above, String name, OrganLevel level, String division) {
        return organ(above, division + "-85", name, OrganKind.REVIEW_COMMITTEE, level, division);
    }

    /** A township or street below a county's office. */
    public Seat township(Seat above, String name, String division) {
        return organ(above, division, name, OrganKind.TOWNSHIP, OrganLevel.TOWNSHIP, division);
    }

    private Seat organ(
            @Nullable Seat above, String code, String name, OrganKind kind, OrganLevel level, String division) {
        UUID id = UUID.randomUUID();
        String own = prefix + code;
        String path = (above == null ? "/" : above.path()) + own + "/";
        jdbc.sql("""
                        insert into organ (id, code, name, short_name, kind, level, division_code, parent_id, path, valid_from)
                        values (:id, :code, :name, :name, :kind, :level, :division, :parent, :path, :since)""")
                .param("id", id)
                .param("code", own)
                .param("name", name)
                .param("kind", kind.name())
                .param("level", level.name())
                .param("division", division)
                .param("parent", above == null ? null : above.organ(), Types.OTHER)
                .param("path", path)
                .param("since", SINCE)
                .update();
        var roles = kind == OrganKind.PETITION_OFFICE ? OF_AN_OFFICE : new Role[] {Role.CASE_OFFICER};
        return new Seat(id, own, name, path, new TestOfficers(jdbc).hireAt(id, roles));
    }
}
