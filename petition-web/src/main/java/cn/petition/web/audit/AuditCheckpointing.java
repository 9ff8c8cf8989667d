package cn.petition.web.audit;

import cn.petition.domain.audit.AuditCheckpoints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Takes a checkpoint of the audit record every ten minutes and writes it into the log, outside the database. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuditCheckpointing {

    private static final Logger LOG = LoggerFactory.getLogger(AuditCheckpointing.class);

    private final AuditCheckpoints checkpoints;

    AuditCheckpointing(AuditCheckpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    @Scheduled(
            initialDelayString = "${petition.audit.checkpoint-interval:PT10M}",
            fixedDelayString = "${petition.audit.checkpoint-interval:PT10M}")
    void takeCheckpoint() {
        checkpoints.take().ifPresent(LOG::info);
    }
}
