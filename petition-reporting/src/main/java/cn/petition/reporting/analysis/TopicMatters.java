package cn.petition.reporting.analysis;

import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.reporting.statistic.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The matters of a topic as rows of its list. */
@Service
@Transactional(readOnly = true)
public class TopicMatters {

    /** @param likeness to the example in per cent */
    public record Row(
            String number,
            String title,
            LocalDate receivedOn,
            Channel channel,
            PetitionStatus status,
            @Nullable String category,
            @Nullable String place,
            @Nullable String placeName,
            @Nullable String responsibleOrgan,
            int likeness) {}

    private final JdbcClient jdbc;

    TopicMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows of these matters in the given order, as far as the reader of the scope sees them. */
    public List<Row> rows(List<RaisedTopic.Matter> matters, Scope scope) {
        return jdbc.sql("""
                        select m.number, m.title, m.received_on, m.channel, m.status, c.full_name as category,
                            d.full_name as place, d.name as place_name, o.name as responsible_organ, t.likeness
                        from unnest(:ids::uuid[], :likeness::int[]) with ordinality as t (id, likeness, at)
                        join matter m on m.id = t.id
                        left join matter_category c on c.code = m.category_code
                        left join division d on d.code = m.place_code
                        left join organ o on o.id = m.responsible_organ_id
                        where exists (select 1 from matter_viewer v
                            where v.matter_id = m.id and v.viewer_id in (:viewers))
                        order by t.at""")
                .param("ids", matters.stream().map(RaisedTopic.Matter::id).toArray(UUID[]::new))
                .param("likeness", matters.stream().map(RaisedTopic.Matter::likeness).toArray(Integer[]::new))
                .param("viewers", scope.viewers())
                .query(Row.class)
                .list();
    }
}
