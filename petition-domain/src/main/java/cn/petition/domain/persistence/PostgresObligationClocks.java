package cn.petition.domain.persistence;

import cn.petition.domain.deadline.DeadlineCalculator;
import cn.petition.domain.deadline.DeclaredDay;
import cn.petition.domain.deadline.WorkingCalendar;
import cn.petition.domain.legal.NationalRuleSets;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.domain.petition.CandidateClocks;
import cn.petition.domain.petition.ObligationClock;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.domain.petition.StatutoryClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads calendar, parameters and regional rules; another node's change is seen within a minute. */
@Component
class PostgresObligationClocks implements ObligationClocks, CandidateClocks {

    private static final Duration KEPT = Duration.ofMinutes(1);

    /** A day and the year of the notice that names it. */
    private record Named(int year, DeclaredDay day) {}

    private record Reading(ObligationClock clock, Instant at) {}

    private final JdbcClient jdbc;
    private final ParameterValues parameters;
    private final PostgresRegionalRules regional;
    private final Clock clock;
    private volatile @Nullable Reading reading;

    PostgresObligationClocks(
            JdbcClient jdbc, ParameterValues parameters, PostgresRegionalRules regional, Clock clock) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.regional = regional;
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
        return on(calendar());
    }

    private ObligationClock on(WorkingCalendar calendar) {
        var rules = NationalRuleSets.registry().withRegionalRules(regional.read());
        return new StatutoryClock(rules, new DeadlineCalculator(rules, calendar, parameters.current()));
    }

    /** Where two notices speak of a day, the one of the later year counts, as it does when they are stored. */
    @Override
    public ObligationClock withNotice(int year, Collection<DeclaredDay> days) {
        var named = named();
        Map<LocalDate, DeclaredDay> byDay = new HashMap<>();
        named.stream().filter(one -> one.year() < year).forEach(one -> byDay.put(one.day().date(), one.day()));
        days.forEach(day -> byDay.put(day.date(), day));
        named.stream().filter(one -> one.year() > year).forEach(one -> byDay.put(one.day().date(), one.day()));
        var years = knownYears();
        years.add(year);
        return on(new WorkingCalendar(byDay.values(), years));
    }

    private WorkingCalendar calendar() {
        return new WorkingCalendar(named().stream().map(Named::day).toList(), knownYears());
    }

    private List<Named> named() {
        return jdbc.sql("select day, off, name, notice_year from calendar_day")
                .query((row, n) -> new Named(
                        row.getInt("notice_year"),
                        new DeclaredDay(
                                row.getObject("day", LocalDate.class), row.getBoolean("off"), row.getString("name"))))
                .list();
    }

    private Set<Integer> knownYears() {
        return new HashSet<>(
                jdbc.sql("select year from calendar_year").query(Integer.class).list());
    }
}
