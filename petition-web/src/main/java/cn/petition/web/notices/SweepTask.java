package cn.petition.web.notices;

import cn.petition.workflow.notice.WriteDigests;
import cn.petition.workflow.supervision.FindSupervisionGrounds;
import cn.petition.workflow.sweep.SweepDeadlines;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The daily sweep, before the office opens; one node takes it, and a missed one runs as soon as any node is up again. */
@Configuration(proxyBeanMethods = false)
class SweepTask {

    private static final Logger LOG = LoggerFactory.getLogger(SweepTask.class);
    private static final LocalTime BEFORE_OFFICE_HOURS = LocalTime.of(6, 30);

    @Bean
    RecurringTask<Void> deadlineSweep(
            SweepDeadlines sweep, FindSupervisionGrounds supervision, WriteDigests digests, Clock clock) {
        return Tasks.recurring("deadline-sweep", Schedules.daily(clock.getZone(), BEFORE_OFFICE_HOURS))
                .execute((instance, context) -> {
                    var result = sweep.sweep(null);
                    LOG.info("deadline sweep: {} open duties looked at, {} notices written", result.looked(), result.told());
                    LOG.info("supervision: {} drafts begun", supervision.find());
                    // last, so that the digest knows of the drafts
                    LOG.info("daily digests: {} written", digests.write());
                });
    }
}
