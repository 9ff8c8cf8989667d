package cn.petition.domain.persistence;

import cn.petition.domain.deadline.DeclaredDay;
import cn.petition.domain.deadline.WorkingCalendar;
import cn.petition.domain.legal.NationalRuleSets;
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
    private final Clock clock;
    private volatile @Nullable Reading reading;

    PostgresObligationClocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public ObligationClock current() {
        var known = reading;
        if (known != null && known.at().plus(KEPT).isAfter(clock.instant())) {
            return known.clock();
        }
        var fresh = new Reading(new StatutoryClock(NationalRuleSets.registry(), calendar(), rollForward()), clock.instant());
        reading = fresh;
        return fresh.clock();
    }

    @Override
    public void refresh() {
        reading = null;
    }

    private WorkingCalendar calendar() {
        var days = jdbc.sql("select day, off, coalesce(name, '') as name from calendar_day")
                .query((row, n) -> new DeclaredDay(
                        row.getObject("day", LocalDate.class), row.getBoolean("off"), row.getString("name")))
                .list();
        var years = jdbc.sql("select year from calendar_year").query(Integer.class).list();
        return new WorkingCalendar(days, new HashSet<>(years));
    }

    private boolean rollForward() {
        return jdbc.sql("""
                        select value from regulation_parameter
                        where key = 'deadline.roll_forward' and valid_from <= :today
                        order by valid_from desc limit 1""")
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .optional()
                .map(Boolean::parseBoolean)
                .orElse(true);
    }
}
