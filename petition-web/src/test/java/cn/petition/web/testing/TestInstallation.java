package cn.petition.web.testing;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import cn.petition.db.TestDatabase;
import cn.petition.web.config.OperatingMode;

/** Database, clock and mode of the tests' one context. */
@TestConfiguration(proxyBeanMethods = false)
class TestInstallation {

    @Bean
    TestDatabase testDatabase() {
        return TestDatabase.freshDatabase("petition_web");
    }

    @Bean
    JdbcConnectionDetails testConnectionDetails(TestDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }

    /** With the demonstration bureau's organs and accounts, which most tests want. */
    @Bean
    OperatingMode testMode() {
        return OperatingMode.DEMONSTRATION;
    }

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }
}
