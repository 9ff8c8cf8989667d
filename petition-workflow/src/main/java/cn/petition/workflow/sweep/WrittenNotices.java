package cn.petition.workflow.sweep;

import cn.petition.domain.secrecy.UuidV7;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes notices; what was told before is passed over, whoever told it. */
@Repository
class WrittenNotices {

    /** Somebody to tell, and at which point. */
    record Due(OpenDuties.Owed duty, String threshold) {}

    private final JdbcClient jdbc;
    private final UuidV7 ids;
    private final Clock clock;

    WrittenNotices(JdbcClient jdbc, UuidV7 ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * All in one statement and always in the same order, so that two sweeps at once wait for each other and never for
     * ever; the second finds the rows of the first and writes none.
     *
     * @return how many were new
     */
    int write(List<Due> dues) {
        if (dues.isEmpty()) {
            return 0;
        }
        return jdbc.sql("""
                        with fresh as (
                            insert into notice (id, obligation_id, matter_id, recipient_id, threshold, course, due_on,
                                                overdue_after, told_at)
                            select t.id, t.obligation, t.matter, t.recipient, t.threshold, t.course, t.due_on,
                                   t.overdue_after, :now
                            from unnest(:ids::uuid[], :obligations::uuid[], :matters::uuid[], :recipients::uuid[],
                                        :thresholds::text[], :courses::int[], :dueDays::date[], :overdueDays::date[])
                                with ordinality
                                as t (id, obligation, matter, recipient, threshold, course, due_on, overdue_after, place)
                            order by t.place
                            on conflict do nothing
                            returning id, obligation_id, recipient_id),
                        replaced as (
                            update notice earlier set superseded = true
                            from fresh where earlier.obligation_id = fresh.obligation_id
                                and earlier.recipient_id = fresh.recipient_id and not earlier.superseded)
                        select count(*) from fresh""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ids", array(dues, one -> ids.next()))
                .param("obligations", array(dues, one -> one.duty().obligation()))
                .param("matters", array(dues, one -> one.duty().matter()))
                .param("recipients", array(dues, one -> String.valueOf(one.duty().recipient())))
                .param("thresholds", array(dues, Due::threshold))
                .param("courses", array(dues, one -> one.duty().course()))
                .param("dueDays", array(dues, one -> one.duty().dueOn()))
                .param("overdueDays", array(dues, one -> one.duty().overdueAfter()))
                .query(Integer.class)
                .single();
    }

    /** Notices about what has been done since, or belongs to a matter that nobody is chased for any more. */
    void retire() {
        jdbc.sql("""
                        update notice n set superseded = true
                        from obligation o join matter m on m.id = o.matter_id
                        where n.obligation_id = o.id and not n.superseded
                            and (o.ended_on is not null or not m.open or m.joined_into_id is not null)""")
                .update();
    }

    private static String array(List<Due> dues, Function<Due, ?> value) {
        return dues.stream().map(one -> String.valueOf(value.apply(one))).collect(Collectors.joining(",", "{", "}"));
    }
}
