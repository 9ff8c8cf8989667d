package cn.petition.web.campaign;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.reporting.campaign.LineFigures;
import cn.petition.web.ledger.LedgerCardPart;
import cn.petition.web.security.OfficerPrincipal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The numbers of a campaign on its page among all ledgers. */
@Component
class CampaignCard implements LedgerCardPart {

    private final CampaignReading reading;
    private final Clock clock;

    CampaignCard(CampaignReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.CAMPAIGN;
    }

    @Override
    public void fill(LedgerEntry entry, OfficerPrincipal officer, Model model) {
        LocalDate today = LocalDate.now(clock);
        String base = "/campaigns/" + entry.id();
        var figures = LineFigures.of(reading.ledger(List.of(entry.id()), officer.actor()).asOf(today));
        model.addAttribute("campaignHref", base);
        model.addAttribute(
                "campaignTiles", CampaignController.tiles(figures, base, today, CampaignReading.digits(entry)));
    }
}
