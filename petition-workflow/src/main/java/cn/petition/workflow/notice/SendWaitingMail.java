package cn.petition.workflow.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties the outbox. A letter is locked while it is sent, so that two nodes never send the same one, and is marked as
 * sent in the same transaction. Should the process die between the server's word and the commit, the letter goes out
 * again under the same message identity, by which mail servers recognise it.
 */
@Service
public class SendWaitingMail {

    private static final Logger LOG = LoggerFactory.getLogger(SendWaitingMail.class);
    private static final int MOST_ATTEMPTS = 10;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMinutes(10);
    private static final int LONGEST_FAILURE = 500;

    private final JdbcClient jdbc;
    private final ObjectProvider<MailOut> mail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SendWaitingMail(
            JdbcClient jdbc, ObjectProvider<MailOut> mail, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.mail = mail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Sends what waits; nothing where the office has no mail server. */
    public int send() {
        MailOut out = mail.getIfAvailable();
        if (out == null) {
            return 0;
        }
        int sent = 0;
        while (true) {
            Optional<Boolean> one = Optional.ofNullable(transaction.execute(status -> sendNext(out))).orElse(Optional.empty());
            if (one.isEmpty()) {
                return sent;
            }
            sent += one.get() ? 1 : 0;
        }
    }

    /** Empty when nothing waits, else whether the letter was taken. */
    private Optional<Boolean> sendNext(MailOut out) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var waiting = jdbc.sql("""
                        select o.id, o.address, o.subject, o.body from mail_out o
                        join officer f on f.id = o.officer_id and f.enabled
                        where o.sent_at is null and o.attempts < :most and (o.tried_at is null or o.tried_at < :before)
                        order by o.queued_at, o.id limit 1 for update of o skip locked""")
                .param("most", MOST_ATTEMPTS)
                .param("before", now.minus(BETWEEN_ATTEMPTS))
                .query(MailOut.Letter.class)
                .optional();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        UUID id = waiting.get().id();
        try {
            out.send(waiting.get());
        } catch (RuntimeException notTaken) {
            LOG.warn("a letter could not be sent, it is tried again later: {}", notTaken.getClass().getSimpleName());
            String failure = String.valueOf(notTaken.getMessage());
            jdbc.sql("update mail_out set attempts = attempts + 1, tried_at = :now, failure = :failure where id = :id")
                    .param("now", now)
                    .param("failure", failure.substring(0, Math.min(LONGEST_FAILURE, failure.length())))
                    .param("id", id)
                    .update();
            return Optional.of(false);
        }
        jdbc.sql("update mail_out set attempts = attempts + 1, tried_at = :now, failure = null, sent_at = :now where id = :id")
                .param("now", now)
                .param("id", id)
                .update();
        return Optional.of(true);
    }
}
