package cn.petition.domain.organ;

import java.util.Set;
import java.util.UUID;

/**
 * The officer who does something, with name and organ as they are at that moment: the case log keeps both.
 *
 * @param officer account of the officer
 * @param organ the organ for which the officer acts
 */
public record Actor(UUID officer, String name, UUID organ, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAnyOf(Set<Role> any) {
        return any.stream().anyMatch(roles::contains);
    }
}
