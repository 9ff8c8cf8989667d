package cn.petition.reporting.campaign;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.reporting.campaign.LineHistory.LineStep;
import cn.petition.reporting.campaign.LineHistory.ResolutionStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log of campaigns and of the backlog, as far as the reader sees it. */
@Repository
@Transactional(readOnly = true)
public class WorkLines {

    private static final String STEPS = """
            select e.id as line, e.parent_id as campaign, l.matter_id as matter,
                coalesce(m.joined_into_id, m.id) as standing, s.occurred_on, s.to_status,
                s.responsible_organ_id as organ, s.due_on, s.facts ->> 'LEADER' as leader, s.facts ->> 'SOURCE' as source
            from ledger_entry e
            join ledger_matter l on l.entry_id = e.id and l.until_step is null
            join matter m on m.id = l.matter_id
            join ledger_step s on s.entry_id = e.id
            where e.kind = :kind and %s and %s
            order by e.registered_at, e.id, s.sequence""";

    private static final String RESOLUTIONS = """
            select s.matter_id as matter, coalesce(cast(s.facts ->> 'resolvedOn' as date), s.occurred_on) as happened_on,
                s.action = 'RESOLVE' as settled
            from matter_step s
            where s.action in ('RESOLVE', 'REVOKE_RESOLUTION') and s.matter_id = any (cast(:matters as uuid[]))
            order by s.matter_id, s.sequence""";

    private final JdbcClient jdbc;
    private final Organs organs;

    WorkLines(JdbcClient jdbc, Organs organs) {
        this.jdbc = jdbc;
        this.organs = organs;
    }

    /** The lines of these campaigns, in the order in which they came in. */
    public WorkLedger ofCampaigns(Collection<UUID> campaigns, Actor reader) {
        if (campaigns.isEmpty()) {
            return new WorkLedger(List.of());
        }
        return read(
                LedgerKind.CAMPAIGN_MATTER,
                "e.parent_id = any (cast(:campaigns as uuid[]))",
                Map.of("campaigns", campaigns.stream().map(UUID::toString).toArray(String[]::new)),
                reader);
    }

    /** All backlog cases that the reader sees. */
    public WorkLedger ofBacklog(Actor reader) {
        return read(LedgerKind.BACKLOG_CASE, "true", Map.of(), reader);
    }

    private WorkLedger read(LedgerKind kind, String which, Map<String, ?> parameters, Actor reader) {
        Map<UUID, Draft> drafts = new LinkedHashMap<>();
        jdbc.sql(STEPS.formatted(which, LedgerVisibility.condition("e")))
                .param("kind", kind.name())
                .params(parameters)
                .params(LedgerVisibility.parameters(reader, organs.findById(reader.organ()).orElseThrow()))
                .query((row, n) -> drafts.computeIfAbsent(uuid(row, "line"), line -> Draft.of(row)).add(row))
                .list();
        Map<UUID, List<ResolutionStep>> resolutions = resolutions(drafts.values());
        return new WorkLedger(drafts.entrySet().stream()
                .map(one -> one.getValue().finished(one.getKey(), resolutions))
                .toList());
    }

    private Map<UUID, List<ResolutionStep>> resolutions(Collection<Draft> drafts) {
        Map<UUID, List<ResolutionStep>> found = new HashMap<>();
        if (drafts.isEmpty()) {
            return found;
        }
        jdbc.sql(RESOLUTIONS)
                .param("matters", drafts.stream().map(one -> one.standing.toString()).distinct().toArray(String[]::new))
                .query((row, n) -> found.computeIfAbsent(uuid(row, "matter"), matter -> new ArrayList<>())
                        .add(new ResolutionStep(
                                day(row, "happened_on"), row.getBoolean("settled") ? day(row, "happened_on") : null)))
                .list();
        return found;
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    /** A line while its steps are read. */
    private static final class Draft {

        private final UUID matter;
        private final UUID standing;
        private final @Nullable UUID campaign;
        private final List<LineStep> steps = new ArrayList<>();

        private Draft(UUID matter, UUID standing, @Nullable UUID campaign) {
            this.matter = matter;
            this.standing = standing;
            this.campaign = campaign;
        }

        static Draft of(ResultSet row) {
            try {
                return new Draft(uuid(row, "matter"), uuid(row, "standing"), uuid(row, "campaign"));
            } catch (SQLException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        Draft add(ResultSet row) throws SQLException {
            steps.add(new LineStep(
                    day(row, "occurred_on"),
                    LedgerStatus.valueOf(row.getString("to_status")),
                    uuid(row, "organ"),
                    row.getObject("due_on", LocalDate.class),
                    row.getString("leader"),
                    row.getString("source")));
            return this;
        }

        LineHistory finished(UUID line, Map<UUID, List<ResolutionStep>> resolutions) {
            return new LineHistory(
                    line,
                    matter,
                    standing,
                    campaign,
                    steps,
                    Optional.ofNullable(resolutions.get(standing)).orElse(List.of()));
        }
    }
}
