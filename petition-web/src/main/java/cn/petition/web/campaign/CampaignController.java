package cn.petition.web.campaign;

import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.Labels;
import cn.petition.reporting.campaign.LineFigure;
import cn.petition.reporting.campaign.LineFigures;
import cn.petition.reporting.campaign.LineState;
import cn.petition.reporting.campaign.WorkLedger;
import cn.petition.reporting.ledger.LedgerLine;
import cn.petition.web.campaign.CampaignPage.DayLine;
import cn.petition.web.campaign.CampaignPage.OrganLine;
import cn.petition.web.campaign.CampaignPage.Tile;
import cn.petition.web.ledger.LedgerPaths;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Campaigns and their numbers on any day. */
@Controller
@PreAuthorize(CampaignController.READERS)
class CampaignController {

    static final String READERS = "hasAnyRole('INTAKE_CLERK', 'INTAKE_SUPERVISOR', 'TRIAGE_OFFICER', 'CASE_OFFICER',"
            + " 'LEADER', 'SUPERVISOR', 'REPORT_WRITER')";

    private static final int MOST_DAYS = 60;

    private final CampaignReading reading;
    private final Organs organs;
    private final Clock clock;

    CampaignController(CampaignReading reading, Organs organs, Clock clock) {
        this.reading = reading;
        this.organs = organs;
        this.clock = clock;
    }

    @GetMapping("/campaigns")
    String list(
            @RequestParam(defaultValue = "") String day,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response) {
        Actor actor = officer.actor();
        var asked = asked(day, response);
        var campaigns = reading.campaigns(asked.day(), actor);
        var lines = reading.ledger(campaigns.stream().map(LedgerLine::id).toList(), actor).asOf(asked.day());
        model.addAttribute(
                "page",
                new CampaignsPage(
                        asked.day().toString(),
                        today().toString(),
                        asked.problem(),
                        campaigns.stream().map(one -> row(one, lines, asked.day())).toList(),
                        campaigns.isEmpty() ? null : total(lines, asked.day()),
                        new LedgerStanding(actor, organs).mayBegin(LedgerKind.CAMPAIGN)
                                ? LedgerPaths.list(LedgerKind.CAMPAIGN) + "/new"
                                : null));
        return "campaign/campaigns";
    }

    private static CampaignsPage.Row row(LedgerLine campaign, List<LineState> all, LocalDate day) {
        var figures = LineFigures.of(
                all.stream().filter(line -> campaign.id().equals(line.campaign())).toList());
        int digits = campaign.facts().number(LedgerFact.RATE_DIGITS).map(Long::intValue).orElse(1);
        String base = "/campaigns/" + campaign.id();
        return new CampaignsPage.Row(
                campaign.title(),
                base + "?day=" + day,
                campaign.number(),
                campaign.office(),
                Labels.of(campaign.status()),
                LineWords.tone(campaign.status()),
                LineWords.day(campaign.dueOn()),
                Long.toString(figures.count(LineFigure.ASSIGNED)),
                list(base, LineFigure.ASSIGNED, day, ""),
                Long.toString(figures.count(LineFigure.REPORTED)),
                list(base, LineFigure.REPORTED, day, ""),
                Long.toString(figures.count(LineFigure.RESOLVED)),
                list(base, LineFigure.RESOLVED, day, ""),
                LineWords.rate(figures, LineFigure.RESOLVED, digits));
    }

    private static CampaignsPage.Total total(List<LineState> lines, LocalDate day) {
        var figures = LineFigures.of(LineFigures.eachMatterOnce(lines));
        return new CampaignsPage.Total(
                Long.toString(figures.count(LineFigure.ASSIGNED)),
                list("/campaigns", LineFigure.ASSIGNED, day, ""),
                Long.toString(figures.count(LineFigure.RESOLVED)),
                list("/campaigns", LineFigure.RESOLVED, day, ""),
                LineWords.rate(figures, LineFigure.RESOLVED, 1),
                Integer.toString(lines.size()));
    }

    @GetMapping("/campaigns/{id}")
    String show(
            @PathVariable String id,
            @ModelAttribute("form") CampaignForm form,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response) {
        Actor actor = officer.actor();
        var campaign = reading.campaign(id, actor);
        var asked = asked(form.getDay(), response);
        var ledger = reading.ledger(List.of(campaign.id()), actor);
        model.addAttribute("page", page(campaign, ledger, asked, form, actor));
        return "campaign/campaign";
    }

    private CampaignPage page(LedgerEntry campaign, WorkLedger ledger, AskedDay asked, CampaignForm form, Actor actor) {
        String base = "/campaigns/" + campaign.id();
        LocalDate day = asked.day();
        int digits = form.digitsOr(CampaignReading.digits(campaign));
        var lines = ledger.asOf(day);
        LocalDate first = campaign.begunOn().isAfter(day) ? day : campaign.begunOn();
        var days = ledger.days(first, day, MOST_DAYS);
        boolean mayEnrol = campaign.status() == LedgerStatus.IN_PROGRESS && keeps(campaign, actor);
        return new CampaignPage(
                campaign.id().toString(),
                campaign.title(),
                campaign.number(),
                Labels.of(campaign.status()),
                LineWords.tone(campaign.status()),
                organ(campaign),
                campaign.facts().choice(LedgerFact.SOURCE, CaseSource.class).map(Labels::of).orElse(""),
                String.join(
                        "，",
                        java.util.stream.Stream.of(LedgerFact.LEADER, LedgerFact.LEADER_POST)
                                .flatMap(fact -> campaign.facts().text(fact).stream())
                                .toList()),
                campaign.facts().text(LedgerFact.BASIS).orElse(""),
                campaign.begunOn().toString(),
                LineWords.day(campaign.dueOn()),
                day.toString(),
                today().toString(),
                digits,
                form.asTable(),
                asked.problem(),
                tiles(LineFigures.of(lines), base, day, digits),
                organLines(lines, base, day, digits),
                DayChart.of(days),
                dayLines(days, base, digits),
                mayEnrol ? "/campaigns/enrol?campaign=" + campaign.id() : null,
                keeps(campaign, actor) ? base + "/results" : null,
                LedgerPaths.line(campaign),
                base + "/matters.xlsx?figure=" + LineFigure.ASSIGNED.key() + "&day=" + day);
    }

    /** Results are taken over by who keeps the campaign, also after it ended. */
    private boolean keeps(LedgerEntry campaign, Actor actor) {
        return campaign.office().equals(actor.organ())
                && new LedgerStanding(actor, organs).mayBegin(LedgerKind.CAMPAIGN_MATTER);
    }

    static List<Tile> tiles(LineFigures figures, String base, LocalDate day, int digits) {
        var tiles = new ArrayList<Tile>();
        for (LineFigure figure : LineFigure.values()) {
            tiles.add(new Tile(
                    figure.key(),
                    figure.words(),
                    Long.toString(figures.count(figure)),
                    "件",
                    list(base, figure, day, ""),
                    figure.definition()));
        }
        tiles.add(rate("report-rate", "报结率", figures, LineFigure.REPORTED, digits));
        tiles.add(rate("resolution-rate", "化解率", figures, LineFigure.RESOLVED, digits));
        tiles.add(rate("on-time-rate", "按期化解率", figures, LineFigure.ON_TIME, digits));
        return tiles;
    }

    private static Tile rate(String key, String words, LineFigures figures, LineFigure part, int digits) {
        boolean divisible = figures.count(LineFigure.ASSIGNED) > 0;
        return new Tile(
                key,
                words,
                figures.printedRate(part, digits),
                divisible ? "%" : "",
                null,
                part.words() + " ÷ 交办 = " + figures.count(part) + " ÷ " + figures.count(LineFigure.ASSIGNED)
                        + (divisible ? "，四舍五入。" : "，没有可除的数，不是 0%。"));
    }

    private List<OrganLine> organLines(List<LineState> lines, String base, LocalDate day, int digits) {
        Map<String, List<LineState>> byOrgan = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.organ() == null ? "" : line.organ().toString(), LinkedHashMap::new, Collectors.toList()));
        return byOrgan.entrySet().stream()
                .map(one -> organLine(one.getKey(), LineFigures.of(one.getValue()), base, day, digits))
                .toList();
    }

    private OrganLine organLine(String id, LineFigures figures, String base, LocalDate day, int digits) {
        String name = id.isEmpty()
                ? "未定责任单位"
                : organs.findById(CampaignReading.identity(id)).map(Organ::shortName).orElse("");
        return new OrganLine(
                name,
                Long.toString(figures.count(LineFigure.ASSIGNED)),
                list(base, LineFigure.ASSIGNED, day, id),
                Long.toString(figures.count(LineFigure.IN_PROGRESS)),
                list(base, LineFigure.IN_PROGRESS, day, id),
                Long.toString(figures.count(LineFigure.REPORTED)),
                list(base, LineFigure.REPORTED, day, id),
                Long.toString(figures.count(LineFigure.CLOSED)),
                list(base, LineFigure.CLOSED, day, id),
                Long.toString(figures.count(LineFigure.RESOLVED)),
                list(base, LineFigure.RESOLVED, day, id),
                Long.toString(figures.count(LineFigure.LATE)),
                list(base, LineFigure.LATE, day, id),
                figures.printedRate(LineFigure.RESOLVED, digits));
    }

    private static List<DayLine> dayLines(List<WorkLedger.Day> days, String base, int digits) {
        var lines = days.stream()
                .map(one -> new DayLine(
                        one.day().toString(),
                        base + "?day=" + one.day(),
                        Long.toString(one.figures().count(LineFigure.ASSIGNED)),
                        Long.toString(one.figures().count(LineFigure.IN_PROGRESS)),
                        Long.toString(one.figures().count(LineFigure.REPORTED)),
                        Long.toString(one.figures().count(LineFigure.CLOSED)),
                        Long.toString(one.figures().count(LineFigure.RESOLVED)),
                        Long.toString(one.figures().count(LineFigure.ON_TIME)),
                        one.figures().printedRate(LineFigure.RESOLVED, digits)))
                .collect(Collectors.toList());
        Collections.reverse(lines);
        return lines;
    }

    static String list(String base, LineFigure figure, LocalDate day, String organ) {
        return base + "/matters?figure=" + figure.key() + "&day=" + day + (organ.isEmpty() ? "" : "&organ=" + organ);
    }

    private String organ(LedgerEntry campaign) {
        return organs.findById(campaign.office()).map(Organ::name).orElse("");
    }

    private AskedDay asked(String typed, HttpServletResponse response) {
        var asked = AskedDay.of(typed, today());
        if (asked.problem() != null) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        return asked;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
