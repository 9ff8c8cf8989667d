package cn.petition.web.campaign;

import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.campaign.LineFigure;
import cn.petition.reporting.campaign.LineState;
import cn.petition.reporting.campaign.WorkLedger;
import cn.petition.reporting.campaign.WorkLines;
import cn.petition.reporting.ledger.LedgerFilter;
import cn.petition.reporting.ledger.LedgerLine;
import cn.petition.reporting.ledger.LedgerLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens campaigns for whoever may see them, with the lines behind a number. */
@Component
class CampaignReading {

    private final LedgerEntries entries;
    private final LedgerLists lists;
    private final WorkLines lines;

    CampaignReading(LedgerEntries entries, LedgerLists lists, WorkLines lines) {
        this.entries = entries;
        this.lists = lists;
        this.lines = lines;
    }

    /** @throws NotFound for what is no campaign, or none that the officer sees */
    @Transactional(readOnly = true)
    public LedgerEntry campaign(String id, Actor actor) {
        return entries.find(identity(id), actor)
                .filter(entry -> entry.kind() == LedgerKind.CAMPAIGN)
                .orElseThrow(NotFound::new);
    }

    /** Campaigns that had begun on a day, newest first. */
    @Transactional(readOnly = true)
    public List<LedgerLine> campaigns(LocalDate day, Actor actor) {
        var all = new ArrayList<LedgerLine>();
        lists.withLines(LedgerFilter.all(LedgerKind.CAMPAIGN), actor, found -> found.filter(one -> !one.begunOn().isAfter(day))
                .forEach(all::add));
        return all;
    }

    /** Campaigns and hand-down batches that still run, for who chooses one. */
    @Transactional(readOnly = true)
    public List<LedgerLine> running(LedgerKind kind, Actor actor) {
        return lists.page(LedgerFilter.all(kind).stillOpen(), actor, null).lines();
    }

    WorkLedger ledger(List<UUID> campaigns, Actor actor) {
        return lines.ofCampaigns(campaigns, actor);
    }

    WorkLedger backlog(Actor actor) {
        return lines.ofBacklog(actor);
    }

    /** Those of the lines that a number counts, perhaps only of one organ. */
    static List<LineState> behind(List<LineState> lines, LineFigure figure, String organ) {
        return lines.stream()
                .filter(figure::counts)
                .filter(line -> organ.isEmpty() || organ.equals(String.valueOf(line.organ())))
                .toList();
    }

    static LineFigure figure(String key) {
        return LineFigure.byKey(key.isEmpty() ? LineFigure.ASSIGNED.key() : key).orElseThrow(NotFound::new);
    }

    static int digits(LedgerEntry campaign) {
        return campaign.facts().number(LedgerFact.RATE_DIGITS).map(Long::intValue).orElse(1);
    }

    static UUID identity(String text) {
        if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound();
        }
        return UUID.fromString(text);
    }
}
