package cn.petition.bench;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.organ.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The organs of the demonstration bureau, who acts for them, the categories and the places, as the database has them. */
final class Offices {

    /** A petition office with the organs that it hands matters to. */
    record Office(
            Organ organ, List<Organ> departments, List<Organ> townships, List<Organ> courts, List<Organ> discipline) {

        Organ handler(Draw draw) {
            boolean township = !townships.isEmpty() && draw.chance(0.35);
            return township ? draw.oneOf(townships) : draw.mostlyEarly(departments);
        }
    }

    private final Map<UUID, Organ> organs = new HashMap<>();
    private final Map<UUID, Map<Role, List<Actor>>> officers = new HashMap<>();
    private final Map<UUID, List<UUID>> namedForAccusations = new HashMap<>();
    private final List<Office> offices = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();
    private final Map<String, String> townships = new HashMap<>();
    private final Map<String, List<String>> placesOf = new HashMap<>();

    static Offices read(Connection connection) throws SQLException {
        Offices offices = new Offices();
        offices.readOrgans(connection);
        offices.appointMissingOfficers(connection);
        offices.readOfficers(connection);
        offices.readPlacesAndCategories(connection);
        offices.gather();
        return offices;
    }

    /** The city's bureau first, then the counties' offices. */
    List<Office> offices() {
        return offices;
    }

    /** Somebody of the organ who may take a step of this role. */
    Actor actor(Draw draw, Organ organ, Role role) {
        return draw.oneOf(officers.get(organ.id()).get(role));
    }

    /** Who handles a matter at an organ: the same few people, so that their worklists fill. */
    Actor handler(Draw draw, UUID organ) {
        return draw.oneOf(officers.get(organ).get(Role.CASE_OFFICER));
    }

    List<UUID> namedForAccusations(Organ organ) {
        return namedForAccusations.getOrDefault(organ.id(), List.of());
    }

    String category(Draw draw) {
        return draw.mostlyEarly(categories);
    }

    String place(Draw draw, Organ office) {
        List<String> below = placesOf.get(office.divisionCode());
        return below == null || below.isEmpty() ? office.divisionCode() : draw.oneOf(below);
    }

    String nameOf(String place) {
        return townships.getOrDefault(place, "本市");
    }

    /** The organ itself and all organs above it. */
    List<UUID> upward(Organ organ) {
        List<UUID> ids = new ArrayList<>();
        for (Organ one = organ; one != null; one = one.parent() == null ? null : organs.get(one.parent())) {
            ids.add(one.id());
        }
        return ids;
    }

    private void readOrgans(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("""
            select id, code, name, short_name, kind, level, division_code, parent_id from organ
            where path like '/141000/%' order by path\
            """)) {
            while (rows.next()) {
                UUID id = rows.getObject(1, UUID.class);
                UUID above = rows.getObject(8, UUID.class);
                organs.put(
                        id,
                        new Organ(
                                id,
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                OrganKind.valueOf(rows.getString(5)),
                                OrganLevel.valueOf(rows.getString(6)),
                                rows.getString(7),
                                above == null ? null : organs.get(above),
                                LocalDate.of(2005, 5, 1)));
            }
        }
        if (organs.isEmpty()) {
            throw new IllegalStateException("The database holds no demonstration bureau");
        }
    }

    /** The demonstration has people in a few organs only; the others get somebody who cannot sign in. */
    private void appointMissingOfficers(Connection connection) throws SQLException {
        connection.createStatement().execute("""
            insert into officer (id, login_name, display_name, organ_id, post, password_hash, enabled, password_changed_at)
            select md5('bench:' || code)::uuid, 'bench-' || code, '经办' || right(code, 2), id, '经办人', '!', false,
                   timestamptz '2016-01-01 00:00+08'
            from organ where path like '/141000/%' on conflict do nothing;
            insert into officer_role (officer_id, role)
            select o.id, r.role from officer o join organ g on g.id = o.organ_id
            cross join (values ('INTAKE_CLERK'), ('TRIAGE_OFFICER'), ('CASE_OFFICER')) as r(role)
            where o.login_name = 'bench-' || g.code and (r.role = 'CASE_OFFICER' or g.kind = 'PETITION_OFFICE')
            on conflict do nothing\
            """);
    }

    private void readOfficers(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("""
            select o.id, o.display_name, o.organ_id, o.accusation_officer, o.enabled,
                   array(select r.role from officer_role r where r.officer_id = o.id order by 1)
            from officer o order by o.enabled desc, o.login_name\
            """)) {
            while (rows.next()) {
                Set<Role> roles = EnumSet.noneOf(Role.class);
                for (String role : (String[]) rows.getArray(6).getArray()) {
                    roles.add(Role.valueOf(role));
                }
                UUID organ = rows.getObject(3, UUID.class);
                boolean enabled = rows.getBoolean(5);
                var actor = new Actor(rows.getObject(1, UUID.class), rows.getString(2), organ, roles);
                for (Role role : roles) {
                    var sameRole = officers.computeIfAbsent(organ, key -> new HashMap<>())
                            .computeIfAbsent(role, key -> new ArrayList<>());
                    if (enabled || sameRole.isEmpty()) {
                        sameRole.add(actor);
                    }
                }
                if (enabled && rows.getBoolean(4)) {
                    namedForAccusations
                            .computeIfAbsent(organ, key -> new ArrayList<>())
                            .add(actor.officer());
                }
            }
        }
    }

    private void readPlacesAndCategories(Connection connection) throws SQLException {
        try (var rows = connection
                .createStatement()
                .executeQuery("select code from matter_category where level = 3 and valid_to is null order by code")) {
            while (rows.next()) {
                categories.add(rows.getString(1));
            }
        }
        // spread the causes, or all frequent ones would be of one kind
        categories.sort((one, other) -> Integer.compare(one.hashCode() * 31, other.hashCode() * 31));
        try (var rows = connection.createStatement().executeQuery("""
            select code, name, parent_code from division
            where code like '1410%' and level in (3, 4) and name <> '市辖区' order by code\
            """)) {
            while (rows.next()) {
                townships.put(rows.getString(1), rows.getString(2));
                placesOf.computeIfAbsent(rows.getString(3), key -> new ArrayList<>())
                        .add(rows.getString(1));
            }
        }
    }

    private void gather() {
        organs.values().stream()
                .filter(Organ::isPetitionOffice)
                .sorted(java.util.Comparator.comparing(Organ::code))
                .forEach(office -> offices.add(new Office(
                        office,
                        below(office, OrganKind.DEPARTMENT),
                        below(office, OrganKind.TOWNSHIP),
                        below(office, OrganKind.POLITICAL_LEGAL),
                        below(office, OrganKind.DISCIPLINE))));
    }

    private List<Organ> below(Organ office, OrganKind kind) {
        return organs.values().stream()
                .filter(organ -> office.id().equals(organ.parent()) && organ.kind() == kind)
                .sorted(java.util.Comparator.comparing(Organ::code))
                .toList();
    }
}
