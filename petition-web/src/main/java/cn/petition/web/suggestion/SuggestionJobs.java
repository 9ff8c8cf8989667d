package cn.petition.web.suggestion;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks for a training now; whoever asks again before it has begun gets that one. */
@Component
class SuggestionJobs {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("suggestion-training");

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    /** @param scheduler looked up late, since it knows the task that does the training */
    SuggestionJobs(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void request(UUID by) {
        scheduler.getObject().scheduleIfNotExists(TASK.instance(by.toString()).build(), clock.instant());
    }
}
