package cn.petition.workflow.campaign;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Resolution;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.workflow.resolution.ResolveMatter;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a step of a line means for its matter: that it is resolved, or not any more. */
@Component
class ResolveByLine {

    private final ResolveMatter resolutions;
    private final LedgerEntries entries;

    ResolveByLine(ResolveMatter resolutions, LedgerEntries entries) {
        this.resolutions = resolutions;
        this.entries = entries;
    }

    void after(LedgerEntry entry, LedgerAction action, LedgerChange change, LedgerMoment moment) {
        if (action == LedgerAction.RESOLVE) {
            resolve(entry, change, moment);
        } else if (action == LedgerAction.REOPEN) {
            resolutions.revokeAll(
                    entries.mattersOf(entry.id()),
                    change.facts().text(LedgerFact.REASON).orElse(""),
                    entry.number(),
                    Objects.requireNonNull(moment.by()),
                    moment.on());
        }
    }

    private void resolve(LedgerEntry entry, LedgerChange change, LedgerMoment moment) {
        var facts = change.facts();
        var resolution = new Resolution(
                facts.choice(LedgerFact.PROOF, ResolutionProof.class).orElseThrow(),
                facts.text(LedgerFact.DOCUMENT_NUMBER).orElse(null),
                facts.text(LedgerFact.REASON).orElse(null),
                facts.date(LedgerFact.HELD_ON).orElse(moment.on()));
        int resolved = resolutions.resolveAll(
                entries.mattersOf(entry.id()),
                resolution,
                entry.number(),
                Objects.requireNonNull(moment.by()),
                moment.on());
        if (resolved == 0) {
            throw new ActionRefused("ResolvedOnce", "该事项已经登记化解，不重复登记。", null);
        }
    }
}
