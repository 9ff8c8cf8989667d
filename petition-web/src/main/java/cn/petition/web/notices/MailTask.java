package cn.petition.web.notices;

import cn.petition.workflow.notice.SendWaitingMail;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Empties the outbox every few minutes, where the office has a mail server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("petition.mail.enabled")
class MailTask {

    private static final Duration BETWEEN = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> waitingMail(SendWaitingMail mail) {
        return Tasks.recurring("waiting-mail", FixedDelay.of(BETWEEN)).execute((instance, context) -> mail.send());
    }
}
