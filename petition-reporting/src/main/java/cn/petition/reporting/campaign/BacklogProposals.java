package cn.petition.reporting.campaign;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Scope;
import cn.petition.reporting.search.ListedMatter;
import cn.petition.reporting.search.ListedMatters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Matters that look like backlog and are in nobody's backlog yet, the oldest first: drafts for a person to take on. */
@Repository
@Transactional(readOnly = true)
public class BacklogProposals {

    /** Matters of one page. */
    public static final int PAGE = 50;

    private static final String PROPOSED = """
            select m.id,
                (select min(j.received_on) from matter j where j.id = m.id or j.joined_into_id = m.id) as first_on,
                (select count(*) from matter j where j.joined_into_id = m.id) + 1 as filings,
                exists (select 1 from matter_step s where s.matter_id = m.id and s.action = 'REQUEST_REVIEW') as reviewed,
                exists (select 1 from matter_step s where s.matter_id = m.id and s.action = 'REQUEST_SECOND_REVIEW')
                    as reviewed_again
            from matter m
            where %s and not m.sealed and m.joined_into_id is null and m.resolved_on is null
                and m.status not in ('FINALISED', 'WITHDRAWN')
                and exists (select 1 from matter_viewer v where v.matter_id = m.id and v.viewer_id in (:officer, :organ))
                and not exists (select 1 from ledger_matter l join ledger_entry e on e.id = l.entry_id
                    where l.matter_id = m.id and l.until_step is null
                        and e.kind = 'BACKLOG_CASE' and e.status <> 'CANCELLED')
            order by m.received_on, m.id
            limit :most offset :from""";

    /**
     * A matter that looks like backlog.
     *
     * @param firstOn day on which it was registered first, by itself or by a filing that was joined into it
     * @param filings how often it was brought (件次)
     */
    public record Proposed(
            ListedMatter matter, LocalDate firstOn, int filings, boolean reviewed, boolean reviewedAgain) {}

    private record Found(UUID id, LocalDate firstOn, int filings, boolean reviewed, boolean reviewedAgain) {}

    private final JdbcClient jdbc;
    private final ListedMatters matters;

    BacklogProposals(JdbcClient jdbc, ListedMatters matters) {
        this.jdbc = jdbc;
        this.matters = matters;
    }

    /**
     * A page of proposals, one more than {@link #PAGE} when there are further ones.
     *
     * @param before received on this day or earlier
     */
    public List<Proposed> page(BacklogGround ground, LocalDate before, int from, Actor reader) {
        var found = jdbc.sql(PROPOSED.formatted(ground.condition()))
                .param("before", before)
                .param("officer", reader.officer())
                .param("organ", reader.organ())
                .param("most", PAGE + 1)
                .param("from", from)
                .query(Found.class)
                .list();
        Map<UUID, ListedMatter> listed =
                matters.of(found.stream().map(Found::id).toList(), Scope.of(reader)).stream()
                        .collect(Collectors.toMap(ListedMatter::id, one -> one));
        return found.stream()
                .map(one -> new Proposed(
                        listed.get(one.id()), one.firstOn(), one.filings(), one.reviewed(), one.reviewedAgain()))
                .toList();
    }

    /** The day on which the matter of a line was registered first, by itself or by a filing joined into it. */
    public Optional<LocalDate> firstRegistered(UUID line) {
        return jdbc.sql("""
                        select min(m.received_on) as first_on from ledger_matter l
                        join matter m on m.id = l.matter_id or m.joined_into_id = l.matter_id
                        where l.entry_id = :line and l.until_step is null
                        having min(m.received_on) is not null""")
                .param("line", line)
                .query(LocalDate.class)
                .optional();
    }
}
