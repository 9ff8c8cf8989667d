package cn.petition.web.campaign;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.reporting.campaign.BacklogProposals;
import cn.petition.web.ledger.LedgerCardPart;
import cn.petition.web.security.OfficerPrincipal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How old a backlog case is, and how often somebody tried something. */
@Component
class BacklogCard implements LedgerCardPart {

    private static final Set<LedgerAction> TRIED = EnumSet.of(LedgerAction.NOTE, LedgerAction.MEET);

    private final BacklogProposals backlog;
    private final LedgerEntries entries;
    private final Clock clock;

    BacklogCard(BacklogProposals backlog, LedgerEntries entries, Clock clock) {
        this.backlog = backlog;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.BACKLOG_CASE;
    }

    @Override
    public void fill(LedgerEntry entry, OfficerPrincipal officer, Model model) {
        LocalDate until = entry.endedOn() == null ? LocalDate.now(clock) : entry.endedOn();
        var first = backlog.firstRegistered(entry.id());
        model.addAttribute("backlogFirst", first.map(LocalDate::toString).orElse(""));
        model.addAttribute("backlogDays", first.map(day -> Long.toString(ChronoUnit.DAYS.between(day, until))).orElse("0"));
        model.addAttribute(
                "backlogTried",
                Long.toString(entries.history(entry.id()).stream()
                        .filter(step -> TRIED.contains(step.action()))
                        .count()));
    }
}
