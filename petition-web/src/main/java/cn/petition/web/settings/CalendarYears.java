package cn.petition.web.settings;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.deadline.DeclaredDay;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.CandidateClocks;
import cn.petition.workflow.recomputation.Moves;
import cn.petition.workflow.recomputation.RecomputeDueDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working calendar by years: what is known, what a new notice would move, and taking it over. */
@Service
class CalendarYears {

    /** A year that was taken over before has a version; a new one starts below all of them. */
    static final long NOT_YET = -1;

    /** A known year; {@code notice} holds the addresses of its notices. */
    record Year(int year, String notice, long version, int daysOff, int daysWorked) {}

    private final JdbcClient jdbc;
    private final CandidateClocks candidates;
    private final RecomputeDueDays recomputation;
    private final AuditTrail audit;

    CalendarYears(JdbcClient jdbc, CandidateClocks candidates, RecomputeDueDays recomputation, AuditTrail audit) {
        this.jdbc = jdbc;
        this.candidates = candidates;
        this.recomputation = recomputation;
        this.audit = audit;
    }

    List<Year> all() {
        return jdbc.sql("""
                        select y.year, y.notice, y.version, count(d.day) filter (where d.off) as days_off,
                            count(d.day) filter (where not d.off) as days_worked
                        from calendar_year y left join calendar_day d on d.notice_year = y.year
                        group by y.year order by y.year desc""")
                .query(Year.class)
                .list();
    }

    Optional<Year> year(int year) {
        return all().stream().filter(one -> one.year() == year).findFirst();
    }

    long version(int year) {
        return year(year).map(Year::version).orElse(NOT_YET);
    }

    List<DeclaredDay> days(int year) {
        return jdbc.sql("select day, off, name from calendar_day where notice_year = :year order by day")
                .param("year", year)
                .query((row, number) -> new DeclaredDay(
                        row.getObject("day", LocalDate.class), row.getBoolean("off"), row.getString("name")))
                .list();
    }

    Moves preview(HolidayNotice notice) {
        return recomputation.preview(candidates.withNotice(notice.year(), notice.days()));
    }

    /**
     * Takes a notice over; the days of open obligations follow in a run that begins with the same transaction.
     *
     * @param version of the year as the form showed it
     * @return the run
     */
    @Transactional
    UUID apply(Actor by, HolidayNotice notice, long version) {
        int taken = version == NOT_YET ? insertYear(notice) : updateYear(notice, version);
        if (taken == 0) {
            throw new ObjectOptimisticLockingFailureException("calendar_year", notice.year());
        }
        jdbc.sql("delete from calendar_day where notice_year = :year")
                .param("year", notice.year())
                .update();
        notice.days().forEach(day -> put(notice.year(), day));
        audit.record(AuditEntry.done(by.officer(), by.organ(), "CHANGE_CALENDAR", "CALENDAR_YEAR", notice.year())
                .withFields("days", "notice"));
        return recomputation.begin(by.officer(), notice.year() + "年放假安排");
    }

    private int insertYear(HolidayNotice notice) {
        return jdbc.sql("insert into calendar_year (year, notice) values (:year, :notice) on conflict do nothing")
                .param("year", notice.year())
                .param("notice", notice.source())
                .update();
    }

    private int updateYear(HolidayNotice notice, long version) {
        return jdbc.sql("""
                        update calendar_year set version = version + 1,
                            notice = case when :notice = '' then notice else :notice end
                        where year = :year and version = :version""")
                .param("year", notice.year())
                .param("notice", notice.source())
                .param("version", version)
                .update();
    }

    /** Where two notices speak of a day, the one of the later year counts. */
    private void put(int year, DeclaredDay day) {
        jdbc.sql("""
                        insert into calendar_day (day, off, name, notice_year) values (:day, :off, :name, :year)
                        on conflict (day) do update
                        set off = excluded.off, name = excluded.name, notice_year = excluded.notice_year
                        where calendar_day.notice_year < excluded.notice_year""")
                .param("day", day.date())
                .param("off", day.dayOff())
                .param("name", day.name())
                .param("year", year)
                .update();
    }
}
