package cn.petition.workflow.supervision;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.supervision.SupervisionTrigger;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which matter, organ and ground have been drafted or supervised before; the key keeps two nodes from drafting twice. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SupervisedGrounds {

    /** What can be drafted once. */
    record Ground(UUID matter, UUID organ, SupervisionTrigger trigger) {}

    private final JdbcClient jdbc;

    SupervisedGrounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the grounds that nobody took before, all in one statement and always in the same order: a second node waits
     * for the first and then finds them taken.
     */
    Set<Ground> take(Collection<Ground> wanted) {
        if (wanted.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("""
                        insert into supervision_draft (matter_id, organ_id, trigger)
                        select t.matter, t.organ, t.trigger
                        from unnest(:matters::uuid[], :organs::uuid[], :triggers::text[]) as t (matter, organ, trigger)
                        order by t.matter, t.organ, t.trigger
                        on conflict do nothing
                        returning matter_id as matter, organ_id as organ, trigger""")
                .param("matters", array(wanted, Ground::matter))
                .param("organs", array(wanted, Ground::organ))
                .param("triggers", array(wanted, Ground::trigger))
                .query(Ground.class)
                .list());
    }

    /** Says which line of the ledger a ground led to. */
    void keep(List<UUID> matters, UUID organ, SupervisionTrigger trigger, UUID entry) {
        for (UUID matter : matters) {
            jdbc.sql("""
                            insert into supervision_draft (matter_id, organ_id, trigger, entry_id)
                            values (:matter, :organ, :trigger, :entry)
                            on conflict (matter_id, organ_id, trigger) do update set entry_id = excluded.entry_id""")
                    .param("matter", matter)
                    .param("organ", organ)
                    .param("trigger", trigger.name())
                    .param("entry", entry)
                    .update();
        }
    }

    /** @throws ActionRefused when one of the matters is being supervised on the same ground */
    void refuseWhatStandsAlready(List<UUID> matters, UUID organ, SupervisionTrigger trigger) {
        if (matters.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        select e.number from supervision_draft d join ledger_entry e on e.id = d.entry_id and e.open
                        where d.matter_id in (:matters) and d.organ_id = :organ and d.trigger = :trigger
                        order by e.registered_at limit 1""")
                .param("matters", matters)
                .param("organ", organ)
                .param("trigger", trigger.name())
                .query(String.class)
                .optional()
                .ifPresent(number -> {
                    throw new ActionRefused(
                            "SupervisedOnceOnAGround", "已经就同一情形对该单位督办，请在“" + number + "”中签发、催办或者再次督办。", null);
                });
    }

    private static String array(Collection<Ground> grounds, Function<Ground, ?> value) {
        return grounds.stream().map(one -> String.valueOf(value.apply(one))).collect(Collectors.joining(",", "{", "}"));
    }
}
