package cn.petition.domain.persistence;

import cn.petition.domain.fault.FaultPoints;
import cn.petition.domain.form.OnceOnly;
import cn.petition.domain.form.OtherContentUnderSameKey;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Claims the key before the effect: whoever comes second waits on the row until the first has committed and then reads
 * its answer.
 */
@Repository
class PostgresOnceOnly implements OnceOnly {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final FaultPoints faults;

    PostgresOnceOnly(JdbcClient jdbc, Clock clock, FaultPoints faults) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.faults = faults;
    }

    @Override
    @Transactional
    public String run(UUID actor, UUID key, String route, String fingerprint, Supplier<String> effect) {
        int claimed = jdbc.sql("""
                        insert into idempotent_request (actor_id, key, route, fingerprint, created_at)
                        values (:actor, :key, :route, :fingerprint, :now) on conflict do nothing""")
                .param("actor", actor)
                .param("key", key)
                .param("route", route)
                .param("fingerprint", fingerprint)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return claimed == 1 ? firstRun(actor, key, effect) : answerOfTheFirst(actor, key, route, fingerprint);
    }

    private String firstRun(UUID actor, UUID key, Supplier<String> effect) {
        faults.reached(FaultPoints.FORM_KEY_CLAIMED);
        String outcome = effect.get();
        jdbc.sql("update idempotent_request set outcome = :outcome where actor_id = :actor and key = :key")
                .param("outcome", outcome)
                .param("actor", actor)
                .param("key", key)
                .update();
        faults.reached(FaultPoints.FORM_BEFORE_COMMIT);
        return outcome;
    }

    private String answerOfTheFirst(UUID actor, UUID key, String route, String fingerprint) {
        record Earlier(String route, String fingerprint, String outcome) {}
        var earlier = jdbc.sql("""
                        select route, fingerprint, outcome from idempotent_request
                        where actor_id = :actor and key = :key""")
                .param("actor", actor)
                .param("key", key)
                .query(Earlier.class)
                .single();
        if (!earlier.route().equals(route) || !earlier.fingerprint().equals(fingerprint)) {
            throw new OtherContentUnderSameKey();
        }
        return earlier.outcome();
    }
}
