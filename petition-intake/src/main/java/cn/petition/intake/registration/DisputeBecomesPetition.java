package cn.petition.intake.registration;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.FilingFacts;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A screened dispute whose parties now petition: registered from the dispute, and linked with it for good. An accusation
 * is never registered this way, since the ledger of disputes is read by many (Art. 30).
 */
@Component
class DisputeBecomesPetition {

    private final LedgerEntries entries;
    private final Organs organs;
    private final Clock clock;

    DisputeBecomesPetition(LedgerEntries entries, Organs organs, Clock clock) {
        this.entries = entries;
        this.organs = organs;
        this.clock = clock;
    }

    /**
     * Links what was registered with the dispute, in the transaction of the registration.
     *
     * @throws NotFound when there is no such dispute or the clerk may not see it
     * @throws ActionRefused when the dispute has already become a petition, or an accusation was registered
     */
    void link(UUID dispute, UUID matter, FilingFacts facts, Actor by) {
        var entry = entries.find(dispute, by).filter(this::isDispute).orElseThrow(NotFound::new);
        if (facts.kind() == MatterKind.ACCUSATION) {
            throw new ActionRefused(
                    "AccusationStaysOutOfLedgers", "检举控告不从矛盾纠纷登记，请另开登记页登记。", "《信访工作条例》第三十条");
        }
        var row = new LedgerStanding(by, organs).row(entry, LedgerAction.BECOME_PETITION);
        var on = facts.receivedOn().isBefore(entry.begunOn()) ? entry.begunOn() : facts.receivedOn();
        entries.append(
                entry,
                entry.version(),
                row,
                LedgerChange.none().adding(List.of(matter)),
                new LedgerMoment(by, on, clock.instant()));
    }

    private boolean isDispute(LedgerEntry entry) {
        return entry.kind() == LedgerKind.DISPUTE;
    }
}
