package cn.petition.workflow.channel;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.ChannelOutcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Matters that were led to another procedure and of which nothing has been heard (防止两头落空). */
@Component
public class LedAway {

    private static final int SHOWN = 200;

    /**
     * @param how the step by which it was led away
     * @param outcome what was heard last, {@code null} for nothing
     * @param silentSince the day of the last word, or of the leading away
     */
    public record Line(
            String number,
            String title,
            CaseAction how,
            String where,
            LocalDate ledAwayOn,
            @Nullable ChannelOutcome outcome,
            LocalDate silentSince) {}

    private final JdbcClient jdbc;

    LedAway(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of which nothing, or only that it is pending, has been heard for so many days, the longest silence first. */
    @Transactional(readOnly = true)
    public List<Line> withoutOutcome(Actor officer, LocalDate today, int days) {
        return jdbc.sql("""
                        with away as (
                            select distinct on (s.matter_id) s.matter_id, s.sequence, s.action, s.facts, s.for_organ_id,
                                   s.occurred_on
                            from matter_step s
                            where s.action in (
                                'DIVERT_TO_STATUTORY_CHANNEL', 'SEND_TO_POLITICAL_LEGAL', 'GUIDE_TO_POLITICAL_LEGAL')
                            order by s.matter_id, s.sequence desc)
                        select m.number, m.title, away.action as how,
                               coalesce(away.facts ->> 'accepting', away.facts ->> 'guidedTo', o.name, '') as "where",
                               away.occurred_on as led_away_on, heard.facts ->> 'outcome' as outcome,
                               coalesce(heard.occurred_on, away.occurred_on) as silent_since
                        from away join matter m on m.id = away.matter_id
                        left join lateral (
                            select s.facts, s.occurred_on from matter_step s
                            where s.matter_id = m.id and s.action = 'RECORD_CHANNEL_OUTCOME' and s.sequence > away.sequence
                            order by s.sequence desc limit 1) heard on true
                        left join organ o on o.id = away.for_organ_id
                        where m.joined_into_id is null
                          and m.status in ('DIVERTED', 'SENT_TO_POLITICAL_LEGAL', 'GUIDED_TO_POLITICAL_LEGAL', 'COMPLETED')
                          and (heard.facts is null or heard.facts ->> 'outcome' in ('PENDING', 'ACCEPTED_THERE'))
                          and coalesce(heard.occurred_on, away.occurred_on) <= :before
                          and exists (select 1 from matter_viewer v
                                      where v.matter_id = m.id and v.viewer_id in (:officer, :organ))
                        order by silent_since, m.number limit :shown""")
                .param("before", today.minusDays(days))
                .param("officer", officer.officer())
                .param("organ", officer.organ())
                .param("shown", SHOWN)
                .query(Line.class)
                .list();
    }
}
