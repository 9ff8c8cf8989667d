package cn.petition.intake.registration;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.secrecy.BlindIndex;
import cn.petition.domain.secrecy.IdentityDocument;
import cn.petition.domain.secrecy.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Earlier matters of the same person: by identity number, or by name and phone; only what the clerk may see. */
@Component
public class EarlierMatters {

    private static final int AT_MOST = 20;

    /** @param joinedInto number of the matter it was joined into, if any */
    public record Earlier(
            String number,
            String title,
            LocalDate receivedOn,
            PetitionStatus status,
            String organ,
            @Nullable String joinedInto) {}

    private final JdbcClient jdbc;
    private final BlindIndex index;

    EarlierMatters(JdbcClient jdbc, BlindIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    public List<Earlier> of(
            Actor actor, @Nullable String name, @Nullable IdentityDocument document, @Nullable PhoneNumber phone) {
        byte[] idIndex = document == null ? null : index.of(document);
        byte[] phoneIndex = phone == null || name == null || name.isBlank() ? null : index.of(phone);
        if (idIndex == null && phoneIndex == null) {
            return List.of();
        }
        return jdbc.sql("""
                        select m.number, m.title, m.received_on, m.status, o.short_name as organ, root.number as joined_into
                        from (
                            select filing_id from filing_party where id_index = :id_index
                            union
                            select filing_id from filing_party where phone_index = :phone_index and name = :name) hit
                        join filing f on f.id = hit.filing_id
                        join matter m on m.id = f.matter_id
                        join organ o on o.id = m.registering_organ_id
                        left join matter root on root.id = m.joined_into_id
                        where exists (
                            select 1 from matter_viewer v where v.matter_id = m.id and v.viewer_id in (:officer, :organ))
                        order by m.received_on desc, m.number desc limit :most""")
                .param("id_index", idIndex, java.sql.Types.BINARY)
                .param("phone_index", phoneIndex, java.sql.Types.BINARY)
                .param("name", name == null ? "" : name.strip())
                .param("officer", actor.officer())
                .param("organ", actor.organ())
                .param("most", AT_MOST)
                .query((row, n) -> new Earlier(
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("received_on", LocalDate.class),
                        PetitionStatus.valueOf(row.getString("status")),
                        row.getString("organ"),
                        row.getString("joined_into")))
                .list();
    }
}
