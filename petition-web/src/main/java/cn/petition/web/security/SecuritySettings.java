package cn.petition.web.security;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office may set about sign-in.
 *
 * @param idle how long a session lasts without a request; 15 minutes, in a demonstration 8 hours
 * @param longest how long a session lasts at all
 * @param httpsOnly whether the session cookie travels by HTTPS only
 * @param passwordProfile which rules a new password follows
 * @param failuresPerMinute failed sign-ins from one address
 */
@ConfigurationProperties("petition.security")
record SecuritySettings(
        @Nullable Duration idle,
        @DefaultValue("12h") Duration longest,
        @DefaultValue("false") boolean httpsOnly,
        @DefaultValue("CLASSIFIED_PROTECTION") PasswordProfile passwordProfile,
        @DefaultValue("20") int failuresPerMinute) {

    private static final Duration OFFICE = Duration.ofMinutes(15);
    private static final Duration DEMONSTRATION = Duration.ofHours(8);

    Duration idleIn(boolean demonstration) {
        if (idle != null) {
            return idle;
        }
        return demonstration ? DEMONSTRATION : OFFICE;
    }
}
