package cn.petition.web.security;

import cn.petition.web.config.OperatingMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Prints the token for the first administrator when an office starts on an empty database. */
@Component
class SetupTokenAnnouncement implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SetupTokenAnnouncement.class);

    private final FirstAdministrator firstAdministrator;
    private final OperatingMode mode;

    SetupTokenAnnouncement(FirstAdministrator firstAdministrator, OperatingMode mode) {
        this.firstAdministrator = firstAdministrator;
        this.mode = mode;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!mode.isDemonstration()) {
            firstAdministrator
                    .newToken()
                    .ifPresent(token -> LOG.warn("尚无账号。请在 24 小时内打开 /setup，用一次性口令 {} 建立首个管理员。", token));
        }
    }
}
