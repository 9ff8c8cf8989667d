package cn.petition.web.accounts;

import cn.petition.domain.organ.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as its administrator sees it.
 *
 * @param email where the daily digest goes, null for nowhere
 * @param startPasswordUntil until when the password given out last lets in; null once the officer has set their own
 * @param lockedUntil sign-in waits until then after failed attempts
 */
record Account(
        UUID id,
        String loginName,
        String displayName,
        @Nullable String post,
        UUID organId,
        String organCode,
        String organName,
        Set<Role> roles,
        boolean enabled,
        boolean accusationOfficer,
        @Nullable String email,
        @Nullable Instant startPasswordUntil,
        @Nullable Instant lockedUntil,
        long version) {

    boolean isEnabledAdministrator() {
        return enabled && roles.contains(Role.ADMINISTRATOR);
    }
}
