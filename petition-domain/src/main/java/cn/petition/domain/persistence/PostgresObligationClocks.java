package cn.petition.domain.persistence;

import cn.petition.domain.deadline.DeadlineCalculator;
import cn.petition.domain.deadline.DeclaredDay;
import cn.petition.domain.deadline.WorkingCalendar;
import cn.petition.domain.legal.NationalRuleSets;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.domain.petition.ObligationClock;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.domain.petition.StatutoryClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads calendar and parameters; another node's change is seen within a minute. */
@Component
class PostgresObligationClocks implements ObligationClocks {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Reading(ObligationClock clock, Instant at) {}

    private final JdbcClient jdbc;
    private final ParameterValues parameters;
    private final Clock clock;
    private volatile @Nullable Reading reading;

    PostgresObligationClocks(JdbcClient jdbc, ParameterValues parameters, Clock clock) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public ObligationClock current() {
        var known = reading;
        if (known != null && known.at().plus(KEPT).isAfter(clock.instant())) {
            return known.clock();
        }
        var fresh = new Reading(read(), clock.instant());
        reading = fresh;
        return fresh.clock();
    }

    @Override
    public void refresh() {
        parameters.refresh();
        reading = null;
    }

    private ObligationClock read() {
        var rules = NationalRuleSets.registry();
        return new StatutoryClock(rules, new DeadlineCalculator(rules, calendar(), parameters.current()));
    }

    private WorkingCalendar calendar() {
        var days = jdbc.sql("select day, off, coalesce(name, '') as name from calendar_day")
                .query((row, n) -> new DeclaredDay(
                        row.getObject("day", LocalDate.class), row.getBoolean("off"), row.getString("name")))
                .list();
        var years = jdbc.sql("select year from calendar_year").query(Integer.class).list();
        return new WorkingCalendar(days, new HashSet<>(years));
    }
}
