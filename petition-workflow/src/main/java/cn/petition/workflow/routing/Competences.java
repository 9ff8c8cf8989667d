package cn.petition.workflow.routing;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.secrecy.UuidV7;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is competent (有权处理机关): by category and place, as data with days of validity. */
@Component
public class Competences {

    /** One line of the table; {@code validTo} is the first day on which it no longer holds. */
    public record Line(
            UUID id,
            String categoryPrefix,
            String categoryName,
            String placePrefix,
            String placeName,
            String organCode,
            String organ,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String note) {}

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final UuidV7 ids;

    Competences(JdbcClient jdbc, AuditTrail audit, UuidV7 ids) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.ids = ids;
    }

    /**
     * The organs named for a category and a place on a day, those of the narrowest place and category only; several
     * where they share it.
     */
    @Transactional(readOnly = true)
    public List<Competent> of(@Nullable String category, @Nullable String place, LocalDate on) {
        if (category == null || place == null) {
            return List.of();
        }
        return jdbc.sql("""
                        with fitting as (
                            select c.*, length(c.place_prefix) * 100 + length(c.category_prefix) as fit
                            from competence c
                            where starts_with(:category, c.category_prefix) and starts_with(:place, c.place_prefix)
                              and c.valid_from <= :on and (c.valid_to is null or c.valid_to > :on))
                        select o.id as organ, o.name, o.kind, o.level, o.path, f.category_prefix, f.place_prefix,
                               o.valid_from <= :on and (o.valid_to is null or o.valid_to > :on) as exists,
                               next.name as successor
                        from fitting f join organ o on o.id = f.organ_id left join organ next on next.id = o.successor_id
                        where f.fit = (select max(fit) from fitting) order by o.path""")
                .param("category", category)
                .param("place", place)
                .param("on", on)
                .query(Competent.class)
                .list();
    }

    /** Lines of a category prefix and a place prefix, at most 300; all of them where nothing is asked for. */
    @Transactional(readOnly = true)
    public List<Line> lines(String category, String place) {
        return jdbc.sql("""
                        select c.id, c.category_prefix, coalesce(m.full_name, c.category_prefix) as category_name,
                               c.place_prefix, coalesce(d.full_name, c.place_prefix) as place_name,
                               o.code as organ_code, o.name as organ, c.valid_from, c.valid_to, c.note
                        from competence c join organ o on o.id = c.organ_id
                        left join matter_category m on m.code = c.category_prefix
                        left join division d on d.code = c.place_prefix
                        where starts_with(c.category_prefix, :category) and starts_with(c.place_prefix, :place)
                        order by c.place_prefix, c.category_prefix, c.valid_from limit 300""")
                .param("category", category)
                .param("place", place)
                .query(Line.class)
                .list();
    }

    /** Adds a line from a day on. */
    @Transactional
    public void add(
            Actor by, String category, String place, String organCode, LocalDate validFrom, @Nullable String note) {
        UUID organ = jdbc.sql("select id from organ where code = :code")
                .param("code", organCode)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> refused("没有代码为“" + organCode + "”的机关，请核对。"));
        UUID id = ids.next();
        jdbc.sql("""
                        insert into competence (id, category_prefix, place_prefix, organ_id, note, valid_from)
                        values (:id, :category, :place, :organ, :note, :from)""")
                .param("id", id)
                .param("category", category)
                .param("place", place)
                .param("organ", organ)
                .param("note", note)
                .param("from", validFrom)
                .update();
        audit.record(AuditEntry.done(by.officer(), by.organ(), "ADD_COMPETENCE", "COMPETENCE", id.toString())
                .withFields("validFrom"));
    }

    /** Ends a line: from this day on it names nobody; what was suggested before stays as it was. */
    @Transactional
    public void end(Actor by, UUID line, LocalDate from) {
        int ended = jdbc.sql("""
                        update competence set valid_to = :from, version = version + 1
                        where id = :id and valid_to is null and valid_from < :from""")
                .param("id", line)
                .param("from", from)
                .update();
        if (ended == 0) {
            throw refused("这一条已经停用，或者停用日期不晚于生效日期，请核对。");
        }
        audit.record(AuditEntry.done(by.officer(), by.organ(), "END_COMPETENCE", "COMPETENCE", line.toString())
                .withFields("validFrom"));
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("CompetenceIsData", words, null);
    }
}
