package cn.petition.reporting.search;

import cn.petition.domain.organ.Scope;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.MaskedName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of a page, read in one statement whose words never change, so that the database plans it once. Persons come
 * out masked.
 */
@Component
public class ListedMatters {

    private static final String ROWS = """
            select m.id, m.number, m.title, m.channel, m.kind, m.received_on, m.registered_at, m.status, m.open, m.sealed,
                m.due_on, m.overdue_after, m.joined_into_id is not null as joined, joined.number as joined_into,
                f.petitioner_count, f.anonymous, party.name as petitioner, party.legal_form,
                category.full_name as category, place.full_name as place,
                registering.short_name as registering_organ, responsible.short_name as responsible_organ
            from unnest(cast(:matters as uuid[])) with ordinality as page (matter_id, position)
            join matter m on m.id = page.matter_id
            join filing f on f.matter_id = m.id
            left join lateral (
                select p.name, p.legal_form from filing_party p where p.filing_id = f.id order by p.ordinal limit 1
            ) party on true
            left join matter_category category on category.code = m.category_code
            left join division place on place.code = m.place_code
            join organ registering on registering.id = m.registering_organ_id
            left join organ responsible on responsible.id = m.responsible_organ_id
            left join matter joined on joined.id = m.joined_into_id and exists (
                select 1 from matter_viewer w where w.matter_id = joined.id and w.viewer_id in (:officer, :organ))
            order by page.position""";

    private final JdbcClient jdbc;

    ListedMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * These matters as rows, in the order given.
     *
     * @param matters found by a query that passed through the reader's rows of {@code matter_viewer}
     * @param scope decides whether the number of a matter into which one was joined may be told
     */
    public List<ListedMatter> of(List<UUID> matters, Scope scope) {
        if (matters.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ROWS)
                .param("matters", matters.stream().map(UUID::toString).toArray(String[]::new))
                .param("officer", scope.officer())
                .param("organ", scope.organ())
                .query(ListedMatters::read)
                .list();
    }

    private static ListedMatter read(ResultSet row, int n) throws SQLException {
        return new ListedMatter(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                petitioner(row),
                row.getInt("petitioner_count"),
                Channel.valueOf(row.getString("channel")),
                MatterKind.valueOf(row.getString("kind")),
                row.getString("category"),
                row.getString("place"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                PetitionStatus.valueOf(row.getString("status")),
                row.getBoolean("open"),
                row.getBoolean("sealed"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("overdue_after", LocalDate.class),
                row.getString("registering_organ"),
                row.getString("responsible_organ"),
                row.getBoolean("joined"),
                row.getString("joined_into"));
    }

    private static @Nullable String petitioner(ResultSet row) throws SQLException {
        String name = row.getString("petitioner");
        return name == null || row.getBoolean("anonymous")
                ? null
                : MaskedName.of(name, LegalForm.valueOf(row.getString("legal_form")));
    }
}
