package cn.petition.web.config;

import cn.petition.domain.fault.FaultPoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** In an office fault points do nothing; only the profile {@code crash-test} arms them. */
@Configuration(proxyBeanMethods = false)
class FaultPointConfiguration {

    private static final int KILLED = 137;

    /** Halts at the point whose name stands in the file {@code armed-fault-point} of the data folder. */
    @Bean
    @Profile("crash-test")
    FaultPoints armedFaultPoints(@Value("${petition.data-folder}") Path folder) {
        Path armed = folder.resolve("armed-fault-point");
        return point -> {
            try {
                if (Files.exists(armed) && Files.readString(armed).strip().equals(point)) {
                    Files.delete(armed);
                    Runtime.getRuntime().halt(KILLED);
                }
            } catch (IOException unreadable) {
                throw new IllegalStateException("armed-fault-point cannot be read", unreadable);
            }
        };
    }

    @Bean
    @Profile("!crash-test")
    @ConditionalOnMissingBean
    FaultPoints fairWeather() {
        return point -> {};
    }
}
