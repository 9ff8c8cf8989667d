package cn.petition.workflow.campaign;

import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Matters as candidates for a campaign or the backlog: what is known of them, and whether the rules let them in. */
@Component
class MattersToTakeOn {

    private static final String CANDIDATES = """
            select m.id, m.number, m.title, m.sealed, m.responsible_organ_id as responsible, m.place_code as place,
                m.resolved_on,
                case when m.joined_into_id is null then null else coalesce((select j.number from matter j
                    join matter_viewer w on w.matter_id = j.id and w.viewer_id in (:officer, :organ)
                    where j.id = m.joined_into_id limit 1), '') end as joined_into,
                (select e.number from ledger_matter l join ledger_entry e on e.id = l.entry_id
                    where l.matter_id = m.id and l.until_step is null and e.kind = :kind and e.status <> 'CANCELLED'
                        and e.office_id = :office and (cast(:parent as uuid) is null or e.parent_id = cast(:parent as uuid))
                    limit 1) as taken,
                cast(:responsible as uuid) is null or exists (select 1 from matter_viewer k
                    where k.matter_id = m.id and k.viewer_id = cast(:responsible as uuid)) as known
            from matter m
            where %s and exists (
                select 1 from matter_viewer v where v.matter_id = m.id and v.viewer_id in (:officer, :organ))
            order by m.registered_at, m.id""";

    private final JdbcClient jdbc;
    private final LedgerEntries entries;
    private final Organs organs;

    MattersToTakeOn(JdbcClient jdbc, LedgerEntries entries, Organs organs) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.organs = organs;
    }

    /**
     * These matters as far as the officer sees them.
     *
     * @param parent the campaign; {@code null} for the backlog, which has no parent
     */
    List<CandidateMatter> byNumbers(
            List<String> numbers, LedgerKind kind, @Nullable UUID parent, @Nullable UUID responsible, Actor actor) {
        return candidates("m.number = any (cast(:some as text[]))", numbers, kind, parent, responsible, actor);
    }

    /**
     * The same numbers, with those of a ledger from which matters came replaced by the numbers that they have here.
     *
     * @return in the same order, each once
     */
    Set<String> knownHere(Set<String> asked, Actor actor) {
        var here = new HashMap<String, String>();
        jdbc.sql("""
                        select upper(f.external_number), m.number from filing f join matter m on m.id = f.matter_id
                        where f.external_number = any (cast(:asked as text[])) and not m.sealed
                            and not m.number = any (cast(:asked as text[])) and exists (
                                select 1 from matter_viewer v
                                where v.matter_id = m.id and v.viewer_id in (:officer, :organ))
                        order by m.registered_at desc, m.id desc""")
                .param("asked", asked.toArray(String[]::new))
                .param("officer", actor.officer())
                .param("organ", actor.organ())
                .query(row -> {
                    here.put(row.getString(1), row.getString(2));
                });
        return asked.stream()
                .map(number -> here.getOrDefault(number, number))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<CandidateMatter> candidates(
            String which,
            List<String> some,
            LedgerKind kind,
            @Nullable UUID parent,
            @Nullable UUID responsible,
            Actor actor) {
        return jdbc.sql(CANDIDATES.formatted(which))
                .param("some", some.toArray(String[]::new))
                .param("kind", kind.name())
                .param("office", actor.organ())
                .param("parent", parent == null ? null : parent.toString())
                .param("responsible", responsible == null ? null : responsible.toString())
                .param("officer", actor.officer())
                .param("organ", actor.organ())
                .query(CandidateMatter.class)
                .list();
    }

    /** The campaign, if it runs and the officer's organ keeps it; locked, so that nobody adds to it meanwhile. */
    LedgerEntry campaign(UUID id, Actor actor) {
        jdbc.sql("select id from ledger_entry where id = :id for update").param("id", id).query(UUID.class).optional();
        LedgerEntry campaign = entries.find(id, actor)
                .filter(one -> one.kind() == LedgerKind.CAMPAIGN)
                .orElseThrow(NotFound::new);
        if (!campaign.office().equals(actor.organ())) {
            throw new ActionRefused("KeeperTakesMattersOn", "专项由建账机关加入事项，请与建账机关联系。", null);
        }
        if (campaign.status() != LedgerStatus.IN_PROGRESS) {
            throw new ActionRefused(
                    "RunningCampaignTakesMattersOn", "专项“" + campaign.title() + "”已经结束，请重新办理后再加入事项。", null);
        }
        return campaign;
    }

    /** Two officers of an organ take backlog on one after the other, so that no matter gets in twice. */
    void oneAtATime(UUID office) {
        jdbc.sql("select 1 from organ where id = :office for no key update").param("office", office).query(Integer.class).list();
    }

    /** What a single new line of a campaign says, with organ and target day where nothing was chosen. */
    LedgerChange completed(NewLine line, LedgerChange change, LedgerMoment moment) {
        Actor actor = Objects.requireNonNull(moment.by());
        UUID parent = line.parent();
        if (parent == null) {
            throw new ActionRefused("LineBelongsToACampaign", "请从专项中加入事项。", null);
        }
        LedgerEntry campaign = campaign(parent, actor);
        CandidateMatter matter = single(line, change, campaign.title(), actor);
        LocalDate due = change.dueOn() == null ? campaign.dueOn() : change.dueOn();
        checkDays(due, moment.on(), campaign.begunOn());
        return change.by(organFor(matter, change.responsible(), actor)).until(due);
    }

    static void checkDays(@Nullable LocalDate due, LocalDate on, LocalDate campaignBegan) {
        if (on.isBefore(campaignBegan)) {
            throw new ActionRefused(
                    "AssignedWhileTheCampaignRuns", "交办日期早于专项开始的 " + campaignBegan + "，请改正日期。", null);
        }
        TargetDayNotBeforeTheBeginning.check(due, on);
    }

    /** The one matter that a new line names, if the rules let it in. */
    CandidateMatter single(NewLine line, LedgerChange change, String ledger, Actor actor) {
        if (change.added().size() != 1) {
            throw new ActionRefused("OneMatterOneLine", "一行只记一件事项，请只填一个编号；多件请用批量加入。", null);
        }
        CandidateMatter matter = candidates(
                        "m.id = any (cast(:some as uuid[]))",
                        List.of(change.added().get(0).toString()),
                        line.kind(),
                        line.parent(),
                        change.responsible(),
                        actor)
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        Optional<ActionRefused> refusal = CandidateRules.refusal(matter, ledger, name(change.responsible()));
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        return matter;
    }

    static UUID organFor(CandidateMatter matter, @Nullable UUID chosen, Actor actor) {
        return chosen != null ? chosen : matter.responsible() != null ? matter.responsible() : actor.organ();
    }

    /** Refuses to hand a line over to an organ that has not been involved in its matter. */
    void checkKnown(LedgerEntry entry, UUID organ) {
        int unknown = jdbc.sql("""
                        select count(*) from ledger_matter l where l.entry_id = :entry and l.until_step is null
                            and not exists (select 1 from matter_viewer v
                                where v.matter_id = l.matter_id and v.viewer_id = :organ)""")
                .param("entry", entry.id())
                .param("organ", organ)
                .query(Integer.class)
                .single();
        if (unknown > 0) {
            throw new ActionRefused(
                    "OrganKnowsTheMatter", "“" + name(organ) + "”还看不到这件事项，请先转送或者交办给该单位，再移交。", null);
        }
    }

    /** Numbers of the matters that stand for themselves in a hand-down batch (单独成件的交办件). */
    List<String> standingIn(UUID batch, Actor actor) {
        return jdbc.sql("""
                        select distinct m.number from ledger_entry e
                        join ledger_matter l on l.entry_id = e.id and l.until_step is null
                        join matter m on m.id = l.matter_id
                        where e.kind = 'HAND_DOWN_ROW' and e.parent_id = :batch
                            and e.status in ('STANDING', 'REPORTED', 'CLOSED') and """
                        + " " + LedgerVisibility.condition("e") + " order by m.number")
                .param("batch", batch)
                .params(LedgerVisibility.parameters(actor, organs.findById(actor.organ()).orElseThrow()))
                .query(String.class)
                .list();
    }

    String name(@Nullable UUID organ) {
        return organ == null ? "" : organs.findById(organ).orElseThrow(NotFound::new).name();
    }
}
