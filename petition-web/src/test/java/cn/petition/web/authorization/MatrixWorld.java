package cn.petition.web.authorization;

import cn.petition.domain.organ.Role;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.TestFiling;
import cn.petition.web.testing.TestOfficers;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An office with an office below it and a department, a foreign office, an officer of each role at each of them, and
 * matters in each relation to them.
 */
final class MatrixWorld {

    /** How a caller stands to the subject of a call. */
    enum Relation {
        /** Registered by the caller's own organ. */
        OWN,
        /** Registered by the organ below. */
        BELOW,
        /** Registered by an organ that is neither. */
        FOREIGN,
        /** A sealed accusation against the caller's own organ. */
        ACCUSED,
        /** A sealed accusation registered by the caller's organ, for which the caller is not named. */
        NOT_NAMED
    }

    private final JdbcClient jdbc;
    private final RegisterPetition register;
    private final TestOfficers officers;
    private final UUID office;
    private final UUID below;
    private final UUID department;
    private final UUID foreign;
    private final Map<Role, OfficerPrincipal> atOffice = new EnumMap<>(Role.class);
    private final Map<Role, OfficerPrincipal> atDepartment = new EnumMap<>(Role.class);
    private final Map<Role, OfficerPrincipal> atForeign = new EnumMap<>(Role.class);
    private final OfficerPrincipal colleague;
    private final OfficerPrincipal colleagueBelow;
    private final OfficerPrincipal stranger;
    private final String own;
    private final String ofBelow;
    private final String sealed;

    MatrixWorld(JdbcClient jdbc, RegisterPetition register) {
        this.jdbc = jdbc;
        this.register = register;
        this.officers = new TestOfficers(jdbc);
        OfficerPrincipal clerk = officers.hire(Role.INTAKE_CLERK);
        this.office = clerk.organId();
        this.below = organBelow("PETITION_OFFICE");
        this.department = organBelow("DEPARTMENT");
        this.stranger = officers.hire(Role.INTAKE_CLERK);
        this.foreign = stranger.organId();
        for (Role role : Role.values()) {
            atOffice.put(role, officers.hireAt(office, role));
            atDepartment.put(role, officers.hireAt(department, role));
            atForeign.put(role, officers.hireAt(foreign, role));
        }
        this.colleague = officers.hireAt(office, Role.INTAKE_CLERK);
        this.colleagueBelow = officers.hireAt(below, Role.INTAKE_CLERK);
        this.own = number(TestFiling.letter(), clerk);
        this.ofBelow = number(TestFiling.letter(), colleagueBelow);
        this.sealed = number(TestFiling.letter().accusing(department), clerk);
    }

    OfficerPrincipal caller(Role role, Relation relation) {
        return switch (relation) {
            case OWN, BELOW, NOT_NAMED -> atOffice.get(role);
            case FOREIGN -> atForeign.get(role);
            case ACCUSED -> atDepartment.get(role);
        };
    }

    String matter(Relation relation) {
        return switch (relation) {
            case OWN, FOREIGN -> own;
            case BELOW -> ofBelow;
            case ACCUSED, NOT_NAMED -> sealed;
        };
    }

    String account(Relation relation) {
        return relation == Relation.BELOW ? colleagueBelow.loginName() : colleague.loginName();
    }

    String organ(Relation relation) {
        return jdbc.sql("select code from organ where id = :id")
                .param("id", relation == Relation.BELOW ? below : office)
                .query(String.class)
                .single();
    }

    long steps() {
        return jdbc.sql("select count(*) from matter_step").query(Long.class).single();
    }

    private String number(TestFiling filing, OfficerPrincipal by) {
        return register.register(filing.by(by.actor())).number();
    }

    private UUID organBelow(String kind) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into organ (id, code, name, short_name, kind, level, division_code, parent_id, path, valid_from)
                        select :id, :code, '某局', '某局', :kind, 'COUNTY', '141002', o.id, o.path || :code || '/',
                            date '2020-01-01' from organ o where o.id = :above""")
                .param("id", id)
                .param("code", "M" + id)
                .param("kind", kind)
                .param("above", office)
                .update();
        return id;
    }
}
