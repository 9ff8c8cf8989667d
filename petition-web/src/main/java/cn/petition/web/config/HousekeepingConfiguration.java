package cn.petition.web.config;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is thrown away every night: answers of old forms, drafts that nobody came back to, mistyped query codes. */
@Configuration(proxyBeanMethods = false)
class HousekeepingConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(HousekeepingConfiguration.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);
    private static final Duration KEPT = Duration.ofDays(7);

    @Bean
    RecurringTask<Void> housekeeping(JdbcClient jdbc, Clock clock) {
        return Tasks.recurring("housekeeping", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute((instance, context) -> sweep(jdbc, clock));
    }

    static void sweep(JdbcClient jdbc, Clock clock) {
        var before = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
        int forms = jdbc.sql("delete from idempotent_request where created_at < :before")
                .param("before", before)
                .update();
        int drafts = jdbc.sql("delete from registration_draft where updated_at < :before")
                .param("before", before)
                .update();
        jdbc.sql("delete from query_code_failure where day < :before")
                .param("before", before.toLocalDate())
                .update();
        LOG.info("housekeeping: {} form keys and {} drafts older than {} days are gone", forms, drafts, KEPT.toDays());
    }
}
