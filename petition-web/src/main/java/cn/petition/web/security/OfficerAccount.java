package cn.petition.web.security;

import cn.petition.domain.organ.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as sign-in and session guard need it.
 *
 * @param startPasswordUntil until when a password given out by an administrator lets in; null for the officer's own
 */
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
        String passwordHash,
        @Nullable Instant startPasswordUntil) {

    OfficerPrincipal principal(Instant signedInAt) {
        return new OfficerPrincipal(
                id, loginName, displayName, organId, organName, roles, accusationOfficer, sessionEpoch, signedInAt);
    }

    /** Whether the password is the officer's own, or one given out not too long ago. */
    boolean passwordHoldsAt(Instant now) {
        return startPasswordUntil == null || now.isBefore(startPasswordUntil);
    }

    @Override
    public String toString() {
        return "OfficerAccount[" + id + "]";
    }
}
