package cn.petition.domain.persistence;

import cn.petition.domain.legal.Region;
import cn.petition.domain.parameter.ParameterRow;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.domain.parameter.RegulationParameters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the parameters; another node's change is seen within a minute. */
@Component
class PostgresParameterValues implements ParameterValues {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Reading(RegulationParameters values, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable Reading reading;

    PostgresParameterValues(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public RegulationParameters current() {
        var known = reading;
        if (known != null && known.at().plus(KEPT).isAfter(clock.instant())) {
            return known.values();
        }
        var fresh = new Reading(read(), clock.instant());
        reading = fresh;
        return fresh.values();
    }

    @Override
    public void refresh() {
        reading = null;
    }

    private RegulationParameters read() {
        return RegulationParameters.of(jdbc.sql("select key, region, valid_from, value from regulation_parameter")
                .query((row, n) -> new ParameterRow(
                        row.getString("key"),
                        Region.of(row.getString("region")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("value")))
                .list());
    }
}
