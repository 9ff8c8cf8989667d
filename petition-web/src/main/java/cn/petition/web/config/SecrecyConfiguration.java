package cn.petition.web.config;

import cn.petition.domain.secrecy.AesGcmFieldCipher;
import cn.petition.domain.secrecy.BlindIndex;
import cn.petition.domain.secrecy.FieldCipher;
import cn.petition.domain.secrecy.QueryCodeSeal;
import cn.petition.domain.secrecy.SecretKeys;
import cn.petition.domain.secrecy.UuidV7;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Keys from the environment; the demonstration makes its own once and keeps them in the data folder. */
@Configuration(proxyBeanMethods = false)
class SecrecyConfiguration {

    @Bean
    SecretKeys secretKeys(Environment environment, OperatingMode mode, @Value("${petition.data-folder}") Path dataFolder) {
        Map<String, String> settings = new HashMap<>();
        for (String name : new String[] {SecretKeys.FIELD_KEY, SecretKeys.INDEX_KEY}) {
            String value = environment.getProperty(name);
            if (value != null) {
                settings.put(name, value);
            }
        }
        return mode.isDemonstration() ? SecretKeys.forDemonstration(settings, dataFolder) : SecretKeys.from(settings);
    }

    @Bean
    FieldCipher fieldCipher(SecretKeys keys) {
        return new AesGcmFieldCipher(keys);
    }

    @Bean
    BlindIndex blindIndex(SecretKeys keys) {
        return new BlindIndex(keys);
    }

    @Bean
    QueryCodeSeal queryCodeSeal(SecretKeys keys) {
        return new QueryCodeSeal(keys);
    }

    @Bean
    UuidV7 uuidV7(Clock clock) {
        return new UuidV7(clock);
    }
}
