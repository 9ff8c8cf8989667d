package cn.petition.web.security;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Role;
import cn.petition.web.layout.SignedIn;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The signed-in officer, read from the account again on every request.
 *
 * @param accusationOfficer designated to see the accusations registered by the organ (Art. 30)
 * @param sessionEpoch raised on the account to end all its sessions
 * @param signedInAt when the password was given
 */
public record OfficerPrincipal(
        UUID id,
        String loginName,
        String displayName,
        UUID organId,
        String organName,
        Set<Role> roles,
        boolean accusationOfficer,
        int sessionEpoch,
        Instant signedInAt)
        implements AuthenticatedPrincipal, SignedIn, Serializable {

    public OfficerPrincipal {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return loginName;
    }

    /** The officer as the domain records who did something. */
    public Actor actor() {
        return new Actor(id, displayName, organId, roles);
    }

    /** {@code ROLE_…} for each role, in the order of {@link Role}. */
    Collection<GrantedAuthority> authorities() {
        Set<Role> ordered = EnumSet.noneOf(Role.class);
        ordered.addAll(roles);
        return ordered.stream()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public String toString() {
        return List.of(id, roles).toString();
    }
}
