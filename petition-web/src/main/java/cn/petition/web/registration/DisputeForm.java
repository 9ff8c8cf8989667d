package cn.petition.web.registration;

import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.petition.NotFound;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.suggest.PlaceSuggestions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the registration page from a screened dispute whose parties now petition; everything can still be changed. */
@Component
class DisputeForm {

    private static final int TITLE = 100;
    private static final String IDENTITY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final LedgerEntries entries;
    private final PlaceSuggestions places;

    DisputeForm(LedgerEntries entries, PlaceSuggestions places) {
        this.entries = entries;
        this.places = places;
    }

    /** @throws NotFound when there is no such dispute or the clerk may not see it */
    @Transactional(readOnly = true)
    public void fill(RegistrationForm form, String dispute, OfficerPrincipal officer) {
        var entry = dispute(dispute, officer);
        form.setDispute(dispute);
        form.setTitle(entry.title().length() <= TITLE ? entry.title() : entry.title().substring(0, TITLE));
        entry.facts().text(LedgerFact.CONTENT).ifPresent(form::setFacts);
        entry.facts().text(LedgerFact.PLACE).ifPresent(form::setPlaceDetail);
        entry.facts().text(LedgerFact.PEOPLE).ifPresent(form::setConcerned);
        if (entry.place() != null) {
            form.setPlaceCode(entry.place());
            places.byCode(entry.place()).ifPresent(place -> form.setPlace(place.words()));
        }
    }

    private LedgerEntry dispute(String id, OfficerPrincipal officer) {
        var identity = identity(id);
        if (identity == null) {
            throw new NotFound();
        }
        return entries.find(identity, officer.actor())
                .filter(entry -> entry.kind() == LedgerKind.DISPUTE)
                .orElseThrow(NotFound::new);
    }

    /** The dispute that a posted form names, {@code null} for none. */
    static @Nullable UUID identity(String typed) {
        return typed.matches(IDENTITY) ? UUID.fromString(typed) : null;
    }
}
