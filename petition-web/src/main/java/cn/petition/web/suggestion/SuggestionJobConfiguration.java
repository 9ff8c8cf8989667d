package cn.petition.web.suggestion;

import cn.petition.workflow.suggestion.TrainSuggestions;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The model is trained anew every night, so that it forgets what was sealed meanwhile, and whenever somebody asks for
 * it; on one node at a time.
 */
@Configuration(proxyBeanMethods = false)
class SuggestionJobConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SuggestionJobConfiguration.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 20);

    @Bean
    RecurringTask<Void> nightlySuggestionTraining(ObjectProvider<TrainSuggestions> training, Clock clock) {
        return Tasks.recurring("suggestion-training-nightly", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute((instance, context) -> train(training.getObject(), null));
    }

    @Bean
    Task<Void> requestedSuggestionTraining(ObjectProvider<TrainSuggestions> training) {
        return Tasks.oneTime(SuggestionJobs.TASK)
                .execute((instance, context) -> train(training.getObject(), UUID.fromString(instance.getId())));
    }

    private static void train(TrainSuggestions training, @Nullable UUID by) {
        int version = training.train(by);
        LOG.info("suggestion model version {} is trained", version);
    }
}
