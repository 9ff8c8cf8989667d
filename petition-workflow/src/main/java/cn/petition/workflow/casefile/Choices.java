package cn.petition.workflow.casefile;

import cn.petition.domain.organ.OrganKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the forms of the case actions offer to choose from. */
@Component
public class Choices {

    /** @param value code or key that the form sends */
    public record Choice(String value, String words) {}

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Organs to which a matter can go on a day; for an accusation without the accused organ and those below it. */
    public List<Choice> recipients(CaseHead matter, @Nullable OrganKind kind, LocalDate on) {
        return jdbc.sql("""
                        select o.id::text as value, o.name as words from organ o
                        where o.valid_from <= :on and (o.valid_to is null or o.valid_to > :on)
                          and (cast(:kind as text) is null or o.kind = :kind)
                          and o.id is distinct from cast(:holder as uuid)
                          and o.kind <> 'REVIEW_COMMITTEE' and not o.outside
                          and not (:sealed and exists (
                              select 1 from organ accused
                              where accused.id = cast(:accused as uuid) and o.path like accused.path || '%'))
                        order by o.path""")
                .param("on", on)
                .param("kind", kind == null ? null : kind.name())
                .param("holder", matter.responsibleOrganId() == null ? matter.registeringOrganId() : matter.responsibleOrganId())
                .param("sealed", matter.sealed())
                .param("accused", matter.complainedOrganId())
                .query(Choice.class)
                .list();
    }

    /** Content categories in force on a day, by full name. */
    public List<Choice> categories(LocalDate on) {
        return jdbc.sql("""
                        select code as value, full_name as words from matter_category
                        where valid_from <= :on and (valid_to is null or valid_to > :on) order by code""")
                .param("on", on)
                .query(Choice.class)
                .list();
    }

    /** Whether a division code is known. */
    public boolean isPlace(String code) {
        return jdbc.sql("select exists (select 1 from division where code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }
}
