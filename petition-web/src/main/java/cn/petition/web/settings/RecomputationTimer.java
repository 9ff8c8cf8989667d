package cn.petition.web.settings;

import cn.petition.workflow.recomputation.RecomputeDueDays;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Goes on with a recomputation that a page began and a restart or a long list left unfinished. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RecomputationTimer {

    private static final Duration AT_MOST = Duration.ofSeconds(50);

    private final RecomputeDueDays recomputation;

    RecomputationTimer(RecomputeDueDays recomputation) {
        this.recomputation = recomputation;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void goOn() {
        recomputation.unfinished().ifPresent(run -> recomputation.carryOn(run, AT_MOST));
    }
}
