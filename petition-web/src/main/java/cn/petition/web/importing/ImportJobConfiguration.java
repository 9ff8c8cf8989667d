package cn.petition.web.importing;

import cn.petition.intake.importing.LedgerWork;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that works on ledgers: a killed one is taken up again, a failing one tried again some seconds later. */
@Configuration(proxyBeanMethods = false)
class ImportJobConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobConfiguration.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    Task<Void> ledgerImport(ObjectProvider<LedgerWork> work) {
        return Tasks.custom(ImportJobs.TASK)
                .onFailure((complete, operations) -> failed(work.getObject(), complete, operations))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    UUID batch = ImportJobs.batchOf(instance.getId());
                    boolean done = work.getObject()
                            .goOn(batch, () -> context.getSchedulerState().isShuttingDown());
                    return done
                            ? new OnCompleteRemove<>()
                            : (complete, operations) -> operations.reschedule(complete, complete.getTimeDone());
                });
    }

    private static void failed(LedgerWork work, ExecutionComplete complete, ExecutionOperations<Void> operations) {
        UUID batch = ImportJobs.batchOf(complete.getExecution().getId());
        LOG.error("Work on ledger {} failed", batch, complete.getCause().orElse(null));
        if (work.failed(batch)) {
            FailureHandler<Void> later = new FailureHandler.OnFailureRetryLater<>(PAUSE);
            later.onFailure(complete, operations);
        } else {
            operations.remove();
        }
    }
}
