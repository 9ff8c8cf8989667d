package cn.petition.web.security;

import cn.petition.domain.organ.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** An account as sign-in and session guard need it. */
record OfficerAccount(
        UUID id,
        String loginName,
        String displayName,
        UUID organId,
        String organName,
        Set<Role> roles,
        boolean accusationOfficer,
        boolean enabled,
        int sessionEpoch,
        String passwordHash) {

    OfficerPrincipal principal(Instant signedInAt) {
        return new OfficerPrincipal(
                id, loginName, displayName, organId, organName, roles, accusationOfficer, sessionEpoch, signedInAt);
    }

    @Override
    public String toString() {
        return "OfficerAccount[" + id + "]";
    }
}
