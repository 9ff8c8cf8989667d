package cn.petition.web.security;

import cn.petition.web.config.OperatingMode;
import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import java.util.Set;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;

/** How long a session lasts and how its cookie travels: never readable by script, never sent along by another site. */
@Component
class SessionCookie implements ServletContextInitializer {

    private final SecuritySettings settings;
    private final OperatingMode mode;

    SessionCookie(SecuritySettings settings, OperatingMode mode) {
        this.settings = settings;
        this.mode = mode;
    }

    @Override
    public void onStartup(ServletContext context) {
        SessionCookieConfig cookie = context.getSessionCookieConfig();
        // the prefix makes browsers refuse the cookie from another host, but only over HTTPS
        cookie.setName(settings.httpsOnly() ? "__Host-PETITION" : "PETITION_SESSION");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.httpsOnly());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setPath("/");
        context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        context.setSessionTimeout(
                Math.toIntExact(Math.max(1, settings.idleIn(mode.isDemonstration()).toMinutes())));
    }
}
