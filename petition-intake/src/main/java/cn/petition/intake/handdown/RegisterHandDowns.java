package cn.petition.intake.handdown;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFacts;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.Purpose;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.PartyRole;
import cn.petition.intake.registration.ImportFilings;
import cn.petition.intake.registration.PartyEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers rows that stand alone as matters, or links them to a matter that is registered already. */
@Service
@Transactional
public class RegisterHandDowns {

    private static final String NAMELESS = "未署名";

    private final HandedRows rows;
    private final LedgerEntries entries;
    private final ImportFilings filings;
    private final VisiblePetitions petitions;
    private final Organs organs;
    private final Clock clock;

    RegisterHandDowns(
            HandedRows rows,
            LedgerEntries entries,
            ImportFilings filings,
            VisiblePetitions petitions,
            Organs organs,
            Clock clock) {
        this.rows = rows;
        this.entries = entries;
        this.filings = filings;
        this.petitions = petitions;
        this.organs = organs;
        this.clock = clock;
    }

    /**
     * Registers rows; those that have a matter, or do not stand any more, are passed over.
     *
     * @return how many matters were opened
     */
    public int register(Collection<UUID> ids, Actor by) {
        var standing = new ArrayList<LedgerEntry>();
        for (UUID id : ids) {
            var entry = row(id, by);
            if (entry.status() == LedgerStatus.STANDING && entries.mattersOf(id).isEmpty()) {
                standing.add(entry);
            }
        }
        if (standing.isEmpty()) {
            return 0;
        }
        var opened = rows.open(standing.stream().map(LedgerEntry::id).toList());
        var matters = filings.register(
                by,
                null,
                standing.stream()
                        .map(entry -> filing(entry, opened.get(entry.id())))
                        .toList());
        for (int i = 0; i < standing.size(); i++) {
            link(standing.get(i), standing.get(i).version(), matters.get(i), by);
        }
        return standing.size();
    }

    /**
     * Links a row to a matter that is registered already.
     *
     * @throws NotFound when there is no such matter or the officer may not see it
     */
    public void link(UUID id, int version, String matterNumber, Actor by) {
        var entry = row(id, by);
        Petition matter = petitions.byNumber(matterNumber, by);
        if (matter.sealed()) {
            throw new ActionRefused(
                    "AccusationStaysOutOfLedgers", "检举控告只由指定人员知悉，不进入台账；请在该事项中办理。", "《信访工作条例》第三十条");
        }
        if (!entries.mattersOf(id).isEmpty()) {
            throw new ActionRefused("HandDownHasOneMatter", "这一件已经对应一个事项，请先移出原来的事项。", null);
        }
        link(entry, version, matter.id(), by);
    }

    private void link(LedgerEntry entry, int version, UUID matter, Actor by) {
        var row = new LedgerStanding(by, organs).row(entry, LedgerAction.ADD_MATTER);
        entries.append(
                entry,
                version,
                row,
                LedgerChange.none().adding(List.of(matter)),
                new LedgerMoment(by, LocalDate.now(clock), clock.instant()));
    }

    private LedgerEntry row(UUID id, Actor by) {
        return entries.find(id, by)
                .filter(entry -> entry.kind() == LedgerKind.HAND_DOWN_ROW)
                .orElseThrow(NotFound::new);
    }

    private static ImportFilings.Entry filing(LedgerEntry entry, HandedRow row) {
        boolean nameless = row.petitioner() == null && row.document() == null && row.phone() == null && row.address() == null;
        var facts = new FilingFacts(
                row.number(),
                Channel.HANDED_DOWN,
                Purpose.REDRESS,
                MatterKind.REDRESS,
                null,
                row.placeCode(),
                row.place(),
                null,
                null,
                entry.begunOn(),
                null,
                row.title(),
                row.claim(),
                null,
                1,
                null,
                null,
                row.petitioner() == null,
                false,
                Set.of());
        var parties = nameless
                ? List.<PartyEntry>of()
                : List.of(new PartyEntry(
                        PartyRole.PETITIONER,
                        LegalForm.PERSON,
                        row.petitioner() == null ? NAMELESS : row.petitioner(),
                        row.document(),
                        row.phone(),
                        row.address(),
                        null));
        return new ImportFilings.Entry(row.line(), facts, parties, null);
    }
}
