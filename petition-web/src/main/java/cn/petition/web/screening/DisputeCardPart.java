package cn.petition.web.screening;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.web.ledger.LedgerCardPart;
import cn.petition.web.security.OfficerPrincipal;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The way from a dispute to the registration page, for clerks whose organ may register it. */
@Component
class DisputeCardPart implements LedgerCardPart {

    private static final Set<Role> REGISTERING = EnumSet.of(Role.INTAKE_CLERK, Role.INTAKE_SUPERVISOR);

    private final Organs organs;

    DisputeCardPart(Organs organs) {
        this.organs = organs;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.DISPUTE;
    }

    @Override
    public void fill(LedgerEntry entry, OfficerPrincipal officer, Model model) {
        var actor = officer.actor();
        boolean offered = actor.isAnyOf(REGISTERING)
                && new LedgerStanding(actor, organs)
                        .offered(entry).stream().anyMatch(row -> row.action() == LedgerAction.BECOME_PETITION);
        model.addAttribute("registration", offered ? "/registrations/new?dispute=" + entry.id() : null);
    }
}
