package cn.petition.workflow.ledger;

import cn.petition.domain.organ.Actor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Matters and organs as files of an office name them, looked up many at once. */
@Component
public class NamedMatters {

    /**
     * An ordinary matter that the officer sees; of a joined one, the one into which it was joined.
     *
     * @param resolvedOn day on which the dispute was settled, {@code null} where it is not
     */
    public record NamedMatter(
            String asked,
            UUID id,
            String number,
            String title,
            @Nullable String place,
            LocalDate receivedOn,
            @Nullable UUID responsible,
            @Nullable LocalDate resolvedOn) {}

    private record NamedOrgan(String asked, UUID id) {}

    private final JdbcClient jdbc;

    NamedMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By number of this system, or of the one from which the matter came; what is not found is not in the answer. */
    public Map<String, NamedMatter> find(Collection<String> numbers, Actor actor) {
        var found = new HashMap<String, NamedMatter>();
        jdbc.sql("""
                        select distinct on (c.asked) c.asked, root.id, root.number, root.title,
                            root.place_code as place, root.received_on, root.responsible_organ_id as responsible,
                            root.resolved_on
                        from (select m.number as asked, m.id, 1 as rank, m.registered_at from matter m
                                where m.number = any (cast(:numbers as text[]))
                            union all select f.external_number, f.matter_id, 2, f.registered_at from filing f
                                where f.external_number = any (cast(:numbers as text[]))) c
                        join matter m on m.id = c.id
                        join matter root on root.id = coalesce(m.joined_into_id, m.id)
                        where not m.sealed and not root.sealed and exists (select 1 from matter_viewer v
                            where v.matter_id = m.id and v.viewer_id in (:officer, :organ))
                        order by c.asked, c.rank, c.registered_at, c.id""")
                .param("numbers", numbers.stream().distinct().toArray(String[]::new))
                .param("officer", actor.officer())
                .param("organ", actor.organ())
                .query(NamedMatter.class)
                .list()
                .forEach(one -> found.put(one.asked(), one));
        return found;
    }

    /** Organs by code, name or short name; those at or below the officer's own organ first, then all others. */
    public Map<String, UUID> organs(Collection<String> words, Actor actor) {
        var found = new HashMap<String, UUID>();
        jdbc.sql("""
                        select distinct on (a.asked) a.asked, o.id
                        from unnest(cast(:words as text[])) a (asked)
                        join organ o on o.code = a.asked or o.name = a.asked or o.short_name = a.asked
                        order by a.asked, (o.code = a.asked) desc,
                            starts_with(o.path, (select own.path from organ own where own.id = :organ)) desc,
                            (o.name = a.asked) desc, o.code""")
                .param("words", words.stream().distinct().toArray(String[]::new))
                .param("organ", actor.organ())
                .query(NamedOrgan.class)
                .list()
                .forEach(one -> found.put(one.asked(), one.id()));
        return found;
    }

    /** Whether an organ may know a matter. */
    public boolean sees(UUID organ, UUID matter) {
        return jdbc.sql("select exists (select 1 from matter_viewer where viewer_id = :organ and matter_id = :matter)")
                .param("organ", organ)
                .param("matter", matter)
                .query(Boolean.class)
                .single();
    }
}
