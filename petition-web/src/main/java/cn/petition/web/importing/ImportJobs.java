package cn.petition.web.importing;

import cn.petition.domain.secrecy.UuidV7;
import cn.petition.intake.importing.ImportQueue;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Queues work on ledgers as rows of the scheduler, written with the caller's own transaction. */
@Component
class ImportJobs implements ImportQueue {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("ledger-import");

    private final ObjectProvider<Scheduler> scheduler;
    private final UuidV7 ids;
    private final Clock clock;

    /** @param scheduler looked up late, since it knows the task that needs the importing behind this queue */
    ImportJobs(ObjectProvider<Scheduler> scheduler, UuidV7 ids, Clock clock) {
        this.scheduler = scheduler;
        this.ids = ids;
        this.clock = clock;
    }

    /** Each request is a job of its own: the job that has just checked a batch must not swallow the next request. */
    @Override
    public void put(UUID batch) {
        scheduler.getObject().schedule(TASK.instance(batch + "/" + ids.next()).build(), clock.instant());
    }

    static UUID batchOf(String instance) {
        return UUID.fromString(instance.substring(0, instance.indexOf('/')));
    }
}
