package cn.petition.web.statistics;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every night the counters of the figures are compared with a recount, and lines of the same kind become one. No number
 * waits for it: counters change in the transaction of each registration and step.
 */
@Configuration(proxyBeanMethods = false)
class FigureCountersConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(FigureCountersConfiguration.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    @Bean
    RecurringTask<Void> figureCounters(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        return Tasks.recurring("figure-counters", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute((instance, context) -> new TransactionTemplate(transactions).executeWithoutResult(work -> check(jdbc)));
    }

    static void check(JdbcClient jdbc) {
        jdbc.sql("select set_config('statement_timeout', '30min', true)").query(String.class).single();
        long wrong = jdbc.sql("select figure_counters_differences()").query(Long.class).single();
        if (wrong != 0) {
            LOG.error("{} counters of figures differ from a recount and are counted anew", wrong);
            jdbc.sql("select figure_counters_rebuild()").query((row, one) -> "").list();
        }
        jdbc.sql("select figure_counters_merge()").query((row, one) -> "").list();
    }
}
