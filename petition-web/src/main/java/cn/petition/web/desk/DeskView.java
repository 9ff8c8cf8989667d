package cn.petition.web.desk;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.Labels;
import cn.petition.reporting.campaign.LineFigure;
import cn.petition.reporting.desk.CampaignProgress;
import cn.petition.reporting.desk.DeskFigure;
import cn.petition.reporting.desk.DeskFigures;
import cn.petition.reporting.desk.DeskRow;
import cn.petition.reporting.desk.LedgerFigure;
import cn.petition.reporting.desk.LedgerTallies;
import cn.petition.reporting.desk.LedgersAtAGlance;
import cn.petition.reporting.desk.SupervisorsDesk;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.ledger.LedgerBooks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Puts the figures of the desk into the words and addresses of its page. */
@Component
class DeskView {

    private static final int TOP_ORGANS = 12;
    private static final int SHADES = 4;

    private final SupervisorsDesk desk;
    private final LedgersAtAGlance ledgers;
    private final LedgerBooks books;
    private final Clock clock;

    DeskView(SupervisorsDesk desk, LedgersAtAGlance ledgers, LedgerBooks books, Clock clock) {
        this.desk = desk;
        this.ledgers = ledgers;
        this.books = books;
        this.clock = clock;
    }

    DeskPage page(OfficerPrincipal officer, boolean everyOrgan) {
        return page(officer, desk.figures(officer.actor()), everyOrgan);
    }

    /** What everybody who passes may read: no sealed matters, no names. */
    DeskPage wall(OfficerPrincipal officer) {
        return page(officer, desk.figuresForEverybody(officer.actor()), false);
    }

    private DeskPage page(OfficerPrincipal officer, DeskFigures figures, boolean everyOrgan) {
        Actor actor = officer.actor();
        int days = desk.warningDays(actor);
        List<DeskRow> organs = figures.byOrgan();
        return new DeskPage(
                officer.organName(),
                "预警期为到期前 " + days + " 天。",
                Arrays.stream(DeskFigure.values())
                        .map(figure -> figure(figure, figures.of(figure), "", DeskWords.definition(figure, days)))
                        .toList(),
                rows(everyOrgan ? organs : organs.subList(0, Math.min(TOP_ORGANS, organs.size())), "organ"),
                organs.size(),
                everyOrgan || organs.size() <= TOP_ORGANS,
                rows(figures.byArea(), "area"),
                panels(actor),
                ledgers.campaigns(actor).stream().map(this::campaign).toList());
    }

    private static List<DeskPage.Row> rows(List<DeskRow> rows, String by) {
        long most = rows.stream().mapToLong(row -> row.of(DeskFigure.OVERDUE)).max().orElse(0);
        return rows.stream().map(row -> row(row, by, most)).toList();
    }

    private static DeskPage.Row row(DeskRow row, String by, long most) {
        Function<DeskFigure, DeskPage.Figure> part =
                figure -> figure(figure, row.of(figure), "?" + by + "=" + row.key(), row.name());
        long late = row.of(DeskFigure.OVERDUE);
        return new DeskPage.Row(
                row.key(),
                row.name(),
                part.apply(DeskFigure.OPEN),
                part.apply(DeskFigure.DUE_TODAY),
                part.apply(DeskFigure.DUE_SOON),
                part.apply(DeskFigure.OVERDUE),
                row.earliest() == null ? "—" : ChineseDate.of(row.earliest()),
                late == 0 ? 0 : (int) Math.max(1, late * SHADES / most),
                most == 0 ? 0 : late * 100 / most);
    }

    private static DeskPage.Figure figure(DeskFigure figure, long count, String query, String note) {
        return new DeskPage.Figure(
                figure.key(),
                DeskWords.name(figure),
                DeskWords.number(count),
                "件",
                "/desk/" + figure.key() + query,
                note,
                count > 0 && DeskWords.pressing(figure));
    }

    /** Only ledgers that the office keeps. */
    private List<DeskPage.LedgerPanel> panels(Actor actor) {
        LocalDate soon = desk.warningEnds(actor);
        LedgerTallies tallies = ledgers.tallies(actor, soon);
        return Arrays.stream(LedgerKind.values())
                .filter(kind -> books.kinds().contains(kind) && actor.isAnyOf(books.of(kind).readers()))
                .map(kind -> new DeskPage.LedgerPanel(
                        Labels.of(kind),
                        "/ledgers/" + kind.path(),
                        LedgerFigure.onTheDesk(kind).stream()
                                .map(figure -> figure(figure, tallies.of(figure), soon))
                                .toList()))
                .filter(panel -> !panel.figures().isEmpty())
                .toList();
    }

    private DeskPage.Figure figure(LedgerFigure figure, long count, LocalDate soon) {
        return new DeskPage.Figure(
                DeskWords.key(figure),
                DeskWords.name(figure),
                DeskWords.number(count),
                "条",
                LedgerAddress.of(figure.filter(LocalDate.now(clock), soon)),
                "",
                count > 0 && DeskWords.pressing(figure));
    }

    private DeskPage.Campaign campaign(CampaignProgress campaign) {
        LocalDate day = campaign.dueOn();
        String address = "/campaigns/" + campaign.id();
        return new DeskPage.Campaign(
                campaign.title(),
                address,
                day == null ? "—" : ChineseDate.of(day),
                day != null && day.isBefore(LocalDate.now(clock)),
                lines(address, LineFigure.ASSIGNED, campaign.lines()),
                lines(address, LineFigure.CLOSED, campaign.closed()),
                DeskWords.rate(campaign.closed(), campaign.lines()),
                lines(address, LineFigure.RESOLVED, campaign.resolved()),
                DeskWords.rate(campaign.resolved(), campaign.lines()));
    }

    private static DeskPage.Figure lines(String campaign, LineFigure figure, long count) {
        return new DeskPage.Figure(
                "campaign-" + figure.key(),
                figure.words(),
                DeskWords.number(count),
                "件",
                campaign + "/matters?figure=" + figure.key(),
                "",
                false);
    }
}
