package cn.petition.web.layout;

import cn.petition.domain.organ.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Puts together the frame and the menu for the officer of the current request. */
@Component
public class PageFrame {

    private final Clock clock;
    private final MessageSource words;
    private final String bureau;
    private final String version;

    public PageFrame(
            Clock clock,
            MessageSource words,
            @Value("${petition.bureau-name:信访局}") String bureau,
            ObjectProvider<BuildProperties> build) {
        this.clock = clock;
        this.words = words;
        this.bureau = bureau;
        BuildProperties properties = build.getIfAvailable();
        this.version = properties == null ? "开发版" : String.valueOf(properties.getVersion());
    }

    /** Model attributes {@code frame} and {@code navigation}, for error pages too, which no advice reaches. */
    public Map<String, Object> attributes() {
        SignedIn officer = signedIn();
        Frame.Officer shown = officer == null ? null : inWords(officer);
        List<Navigation.Entry> entries = officer == null ? List.of() : Navigation.visibleTo(officer.roles());
        boolean searchOffered = entries.stream().anyMatch(entry -> entry.key().equals("petitions"));
        return Map.of(
                "frame", new Frame(officer == null ? bureau : officer.organName(), shown, version, LocalDate.now(clock), searchOffered),
                "navigation", entries);
    }

    private Frame.Officer inWords(SignedIn officer) {
        List<String> roles = EnumSet.allOf(Role.class).stream()
                .filter(officer.roles()::contains)
                .map(this::label)
                .toList();
        return new Frame.Officer(officer.displayName(), officer.organName(), roles);
    }

    private String label(Role role) {
        return String.valueOf(words.getMessage("Role." + role.name(), null, role.name(), Locale.CHINA));
    }

    private static @Nullable SignedIn signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn officer)) {
            return null;
        }
        return officer;
    }
}
