package cn.petition.web.database;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.flywaydb.core.api.Location;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

import cn.petition.db.EmbeddedPostgres;
import cn.petition.web.config.OperatingMode;

/** Brings its own database server when nobody names another one, and calls that a demonstration. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
class EmbeddedDatabaseAutoConfiguration {

    private static final Location DEMONSTRATION_DATA = Location.fromPath("classpath:", "db/demo");

    @Bean
    @ConditionalOnMissingBean
    OperatingMode operatingMode() {
        return OperatingMode.PRODUCTION;
    }

    @Bean
    FlywayConfigurationCustomizer demonstrationData(OperatingMode mode) {
        return flyway -> {
            if (mode.isDemonstration()) {
                flyway.locations(Stream.concat(Arrays.stream(flyway.getLocations()), Stream.of(DEMONSTRATION_DATA))
                        .toArray(Location[]::new));
            }
        };
    }

    /** Migrations get connections of their own: the time limits of the pages' statements would end a long one. */
    @Bean
    FlywayConfigurationCustomizer migrationsWithoutTimeLimits(JdbcConnectionDetails details) {
        return flyway -> flyway.dataSource(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoDatabaseNamed.class)
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    static class OwnServer {

        @Bean
        EmbeddedPostgres embeddedPostgres(@Value("${petition.data-folder:.petition}") Path dataFolder) {
            return EmbeddedPostgres.in(dataFolder.resolve("database")).start();
        }

        @Bean
        JdbcConnectionDetails embeddedConnectionDetails(EmbeddedPostgres server) {
            return new EmbeddedConnectionDetails(server);
        }

        @Bean
        OperatingMode demonstrationMode() {
            return OperatingMode.DEMONSTRATION;
        }
    }
}
