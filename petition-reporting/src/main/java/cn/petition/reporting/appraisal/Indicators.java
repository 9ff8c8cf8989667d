package cn.petition.reporting.appraisal;

import cn.petition.domain.organ.Actor;
import cn.petition.reporting.statistic.Rate;
import cn.petition.reporting.statistic.Statistics;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of appraisal with their weights; every change is a row of its own, with who made it and why. */
@Component
@Transactional(readOnly = true)
public class Indicators {

    /** One row of the history of an indicator, newest first. */
    public record Change(Indicator indicator, Instant at, String by, String reason) {}

    private static final String COLUMNS = "key, ordinal, weight, full_marks, higher, least";

    private final JdbcClient jdbc;
    private final Statistics statistics;
    private final Clock clock;

    Indicators(JdbcClient jdbc, Statistics statistics, Clock clock) {
        this.jdbc = jdbc;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** Those in use, in the order of the sheet. */
    public List<Indicator> inUse() {
        return all().stream().filter(one -> one.weight() > 0).toList();
    }

    /** All, those without weight included. */
    public List<Indicator> all() {
        return jdbc
                .sql("select * from (select distinct on (key) " + COLUMNS
                        + " from appraisal_indicator order by key, revision desc) i order by ordinal, key")
                .query((row, one) -> new Indicator(
                        row.getString(1), row.getInt(2), row.getInt(3), row.getBigDecimal(4), row.getBoolean(5),
                        row.getInt(6)))
                .list()
                .stream()
                .filter(one -> statistics.find(one.key()).filter(Rate.class::isInstance).isPresent())
                .toList();
    }

    /** All changes, newest first. */
    public List<Change> history() {
        return jdbc.sql("select " + COLUMNS + ", changed_at, changed_name, reason from appraisal_indicator"
                        + " order by changed_at desc, revision desc, ordinal")
                .query((row, one) -> new Change(
                        new Indicator(
                                row.getString(1), row.getInt(2), row.getInt(3), row.getBigDecimal(4),
                                row.getBoolean(5), row.getInt(6)),
                        row.getObject(7, OffsetDateTime.class).toInstant(),
                        row.getString(8),
                        row.getString(9)))
                .list();
    }

    /** Changes an indicator from now on; rounds that were verified keep what they had. */
    @Transactional
    public void change(Indicator indicator, String reason, Actor by) {
        jdbc.sql("insert into appraisal_indicator (id, revision, " + COLUMNS
                        + ", changed_at, changed_by, changed_name, reason) values (:id,"
                        + " (select coalesce(max(i.revision), 0) + 1 from appraisal_indicator i where i.key = :key), :key, :ordinal, :weight, :full, :higher, :least, :at, :by, :name, :reason)")
                .param("id", UUID.randomUUID())
                .param("key", indicator.key())
                .param("ordinal", indicator.ordinal())
                .param("weight", indicator.weight())
                .param("full", indicator.full())
                .param("higher", indicator.higher())
                .param("least", indicator.least())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.officer())
                .param("name", by.name())
                .param("reason", reason)
                .update();
    }
}
