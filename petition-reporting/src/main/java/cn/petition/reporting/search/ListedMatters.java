package cn.petition.reporting.search;

import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.MaskedName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of a list's row, read in one statement for the whole page; persons come out masked. */
public final class ListedMatters {

    private static final String COLUMNS = """
            m.id, m.number, m.title, m.channel, m.kind, m.received_on, m.registered_at, m.status, m.open, m.sealed,
            m.due_on, m.overdue_after, m.joined_into_id is not null as joined, joined.number as joined_into,
            f.petitioner_count, f.anonymous, party.name as petitioner, party.legal_form,
            category.full_name as category, place.full_name as place,
            registering.short_name as registering_organ, responsible.short_name as responsible_organ""";

    private static final String TABLES = """
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
                select 1 from matter_viewer w where w.matter_id = joined.id and w.viewer_id in (:officer, :organ))""";

    private ListedMatters() {}

    /**
     * The statement for a page of matters.
     *
     * @param page query with a column {@code matter_id} and those that {@code order} names
     * @param order order of the rows, of columns of {@code page}
     */
    public static String of(String page, String order) {
        return "with page as materialized (" + page + ") select " + COLUMNS + " from page " + TABLES + " order by " + order;
    }

    public static ListedMatter read(ResultSet row, int n) throws SQLException {
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
