package cn.petition.workflow.sweep;

import cn.petition.domain.legal.PeriodUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open duties with a day, batch by batch, with whoever is to be told; joined and closed matters are left out. */
@Repository
class OpenDuties {

    static final int BATCH = 500;

    /**
     * One duty and one recipient.
     *
     * @param recipient the officer who handles the matter, else the organ that owes; for a sealed matter a named person
     * @param course how often its day was moved by extensions and suspensions
     */
    record Owed(
            UUID obligation,
            UUID matter,
            @Nullable String place,
            LocalDate startedOn,
            LocalDate dueOn,
            LocalDate overdueAfter,
            PeriodUnit unit,
            int course,
            @Nullable UUID recipient) {}

    private final JdbcClient jdbc;

    OpenDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next batch after an obligation, in the order of their identities. */
    List<Owed> after(UUID obligation) {
        return jdbc.sql("""
                        with duty as (
                            select o.id, o.matter_id, m.place_code, o.started_on, o.due_on, o.overdue_after, o.unit,
                                   o.organ_id, m.sealed,
                                   case when m.responsible_organ_id = o.organ_id then m.handling_officer_id end as handler
                            from obligation o join matter m on m.id = o.matter_id
                            where o.ended_on is null and o.due_on is not null and m.open and m.joined_into_id is null
                                and o.id > :after
                            order by o.id limit :limit)
                        select d.id as obligation, d.matter_id as matter, d.place_code as place, d.started_on, d.due_on,
                               d.overdue_after, coalesce(d.unit, 'DAYS') as unit,
                               (select count(*) + count(e.revoked_step_id) from obligation_extension e
                                where e.obligation_id = d.id)
                               + (select count(*) + count(s.until_day) from obligation_suspension s
                                  where s.obligation_id = d.id) as course,
                               r.recipient
                        from duty d
                        left join lateral (
                            select coalesce(
                                (select f.id from officer f
                                 where f.id = d.handler and f.enabled and f.organ_id = d.organ_id),
                                d.organ_id) as recipient
                            where not d.sealed
                            union all
                            select v.viewer_id from matter_viewer v join officer f on f.id = v.viewer_id and f.enabled
                            where d.sealed and v.matter_id = d.matter_id) r on true
                        order by d.id, r.recipient""")
                .param("after", obligation)
                .param("limit", BATCH)
                .query(Owed.class)
                .list();
    }
}
