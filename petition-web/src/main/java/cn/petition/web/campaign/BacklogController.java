package cn.petition.web.campaign;

import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.campaign.BacklogGround;
import cn.petition.reporting.campaign.BacklogProposals;
import cn.petition.reporting.campaign.BacklogProposals.Proposed;
import cn.petition.reporting.campaign.LineFigure;
import cn.petition.reporting.campaign.LineFigures;
import cn.petition.reporting.campaign.LineState;
import cn.petition.web.campaign.CampaignPage.Tile;
import cn.petition.web.campaign.WorkLists.Subject;
import cn.petition.web.component.Choice;
import cn.petition.web.component.StatusTone;
import cn.petition.web.config.PostedForms;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.campaign.TakeMattersOn;
import cn.petition.workflow.campaign.TakenOn;
import cn.petition.workflow.campaign.Terms;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** Backlog (积案): its numbers by source on any day, the lists behind them, and matters that look like it. */
@Controller
@PreAuthorize(CampaignController.READERS)
class BacklogController {

    private static final String KEEPERS = "hasAnyRole('SUPERVISOR', 'LEADER')";
    private static final String ROUTE = "backlog-proposals";
    private static final List<Integer> MONTHS = List.of(3, 6, 12, 24);

    private final CampaignReading reading;
    private final BacklogProposals proposals;
    private final TakeMattersOn takeOn;
    private final WorkLists lists;
    private final WorkSheet sheet;
    private final PostedForms forms;
    private final Clock clock;

    BacklogController(
            CampaignReading reading,
            BacklogProposals proposals,
            TakeMattersOn takeOn,
            WorkLists lists,
            WorkSheet sheet,
            PostedForms forms,
            Clock clock) {
        this.reading = reading;
        this.proposals = proposals;
        this.takeOn = takeOn;
        this.lists = lists;
        this.sheet = sheet;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/backlog")
    String show(
            @RequestParam(defaultValue = "") String day,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response) {
        var asked = AskedDay.of(day, today());
        if (asked.problem() != null) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        var lines = cases(asked.day(), officer.actor());
        model.addAttribute(
                "page",
                new BacklogPage(
                        asked.day().toString(),
                        today().toString(),
                        asked.problem(),
                        Stream.of(BacklogSide.values()).map(side -> group(side, lines, asked.day())).toList(),
                        officer.actor().isAnyOf(EnumSet.of(Role.SUPERVISOR, Role.LEADER)) ? "/backlog/proposals" : null,
                        officer.actor().isAnyOf(EnumSet.of(Role.SUPERVISOR, Role.LEADER)) ? "/backlog/results" : null,
                        "/backlog/matters.xlsx?figure=" + LineFigure.ASSIGNED.key() + "&day=" + asked.day()));
        return "campaign/backlog";
    }

    /** Each matter once, whoever keeps it in a backlog of their own. */
    private List<LineState> cases(LocalDate day, Actor actor) {
        return LineFigures.eachMatterOnce(reading.backlog(actor).asOf(day));
    }

    private static BacklogPage.Group group(BacklogSide side, List<LineState> all, LocalDate day) {
        var lines = all.stream().filter(side::holds).toList();
        var tiles = new ArrayList<Tile>();
        String conditions = "&side=" + side.key();
        for (Tile tile : CampaignController.tiles(LineFigures.of(lines), "/backlog", day, 1)) {
            tiles.add(new Tile(
                    tile.key(),
                    tile.label(),
                    tile.number(),
                    tile.unit(),
                    tile.href() == null ? null : tile.href() + conditions,
                    tile.definition()));
        }
        LocalDate since = day.withDayOfYear(1);
        tiles.add(new Tile(
                "resolved-this-year",
                day.getYear() + "年化解",
                Long.toString(behind(lines, LineFigure.RESOLVED, since).size()),
                "件",
                CampaignController.list("/backlog", LineFigure.RESOLVED, day, "") + conditions + "&since=" + since,
                "化解之日在 " + since + " 至 " + day + " 之间、截止日没有撤销的积案。"));
        return new BacklogPage.Group(side.key(), side.words(), tiles);
    }

    private static List<LineState> behind(List<LineState> lines, LineFigure figure, @Nullable LocalDate since) {
        return CampaignReading.behind(lines, figure, "").stream()
                .filter(line -> since == null || line.resolvedOn() != null && !line.resolvedOn().isBefore(since))
                .toList();
    }

    @GetMapping("/backlog/matters")
    String list(
            @RequestParam(defaultValue = "") String figure,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String side,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "1") int page,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        var asked = LineFigureOnDay.of(figure, day, today());
        var from = BacklogSide.byKey(side);
        var subject = new Subject(
                "积案，" + from.words(),
                "/backlog?day=" + asked.day(),
                "/backlog",
                LedgerKind.BACKLOG_CASE.path(),
                "&side=" + from.key() + (since.isEmpty() ? "" : "&since=" + since(since)),
                false);
        model.addAttribute("form", new BulkForm());
        model.addAttribute(
                "page",
                lists.page(
                        subject, asked.figure(), asked.day(), "", behind(asked, from, since, officer.actor()), page, null,
                        officer.actor()));
        return "campaign/matters";
    }

    @GetMapping("/backlog/matters.xlsx")
    void export(
            @RequestParam(defaultValue = "") String figure,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String side,
            @RequestParam(defaultValue = "") String since,
            @CurrentOfficer OfficerPrincipal officer,
            HttpServletResponse response)
            throws IOException {
        var asked = LineFigureOnDay.of(figure, day, today());
        var from = BacklogSide.byKey(side);
        sheet.write(
                "积案台账",
                "积案，" + from.words() + "，" + asked.words(),
                behind(asked, from, since, officer.actor()),
                false,
                officer.actor(),
                response);
    }

    private List<LineState> behind(LineFigureOnDay asked, BacklogSide side, String since, Actor actor) {
        var lines = cases(asked.day(), actor).stream().filter(side::holds).toList();
        return behind(lines, asked.figure(), since.isEmpty() ? null : since(since));
    }

    private static LocalDate since(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException unreadable) {
            throw new NotFound();
        }
    }

    @GetMapping("/backlog/proposals")
    @PreAuthorize(KEEPERS)
    String propose(
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String months,
            @RequestParam(defaultValue = "1") int page,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        var form = new ProposalForm();
        form.setGround(ground);
        form.setMonths(months);
        form.setOn(today().toString());
        return proposed(form, page, null, officer.actor(), model);
    }

    @PostMapping("/backlog/proposals")
    @PreAuthorize(KEEPERS)
    String takeOn(
            @ModelAttribute("form") ProposalForm form,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Actor actor = officer.actor();
        var outcome = new AtomicReference<TakenOn>();
        try {
            var terms = terms(form);
            var numbers = new ArrayList<>(form.getTicked());
            numbers.addAll(Numbers.in(form.getNumbers()));
            String next = forms.once(actor, form.getFormKey(), ROUTE, form.content(), () -> {
                outcome.set(takeOn.asBacklog(numbers, terms, actor));
                return address(ground(form), months(form), 1);
            });
            Outcome.tell(outcome.get(), "列入积案：", redirect);
            return "redirect:" + next;
        } catch (ActionRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return proposed(form, 1, refused.words(), actor, model);
        }
    }

    private static Terms terms(ProposalForm form) {
        var source = Stream.of(CaseSource.values())
                .filter(one -> one.name().equals(form.getSource()))
                .findFirst()
                .orElseThrow(() -> new ActionRefused("BacklogSaysFromWhere", "请选择积案的来源：上级交办还是本级排查。", null));
        LocalDate on = day(form.getOn());
        if (on == null) {
            throw new ActionRefused("DayIsGiven", "请填写列入日期。", null);
        }
        return new Terms(
                null,
                day(form.getDueOn()),
                LedgerFacts.NONE
                        .with(LedgerFact.SOURCE, source)
                        .with(LedgerFact.DOCUMENT_NUMBER, brief(form.getDocumentNumber()))
                        .with(LedgerFact.LEADER, brief(form.getLeader()))
                        .with(LedgerFact.LEADER_POST, brief(form.getLeaderPost())),
                on);
    }

    private static String brief(String typed) {
        if (typed.length() > 200) {
            throw new ActionRefused("TextIsNotTooLong", "文号、领导姓名和职务最多 200 字，请缩短。", null);
        }
        return typed;
    }

    private static @Nullable LocalDate day(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            throw new ActionRefused("DayIsGiven", "日期请写成年-月-日，例如 2026-03-16。", null);
        }
    }

    private String proposed(ProposalForm form, int page, @Nullable String refusal, Actor actor, Model model) {
        var ground = ground(form);
        int months = months(form);
        int number = Math.max(1, Math.min(page, 1_000));
        var found = proposals.page(
                ground, today().minusMonths(months), (number - 1) * BacklogProposals.PAGE, actor);
        form.setFormKey(forms.issue(actor, ROUTE));
        form.setGround(ground.key());
        form.setMonths(Integer.toString(months));
        model.addAttribute("form", form);
        model.addAttribute("refusal", refusal);
        model.addAttribute(
                "page",
                new ProposalsPage(
                        ground.key(),
                        months,
                        Stream.of(BacklogGround.values())
                                .map(one -> new ProposalsPage.Tab(one.words(), address(one, months, 1), one == ground))
                                .toList(),
                        MONTHS.stream().map(one -> new Choice(one.toString(), one + " 个月")).toList(),
                        found.stream().limit(BacklogProposals.PAGE).map(this::row).toList(),
                        Stream.of(CaseSource.values()).map(one -> new Choice(one.name(), Labels.of(one))).toList(),
                        today().toString(),
                        number > 1 ? address(ground, months, number - 1) : null,
                        found.size() > BacklogProposals.PAGE ? address(ground, months, number + 1) : null));
        return "campaign/proposals";
    }

    private ProposalsPage.Row row(Proposed one) {
        var matter = one.matter();
        var facts = new ArrayList<String>();
        if (one.filings() > 1) {
            facts.add("反映 " + one.filings() + " 次");
        }
        if (one.reviewedAgain()) {
            facts.add("经复核");
        } else if (one.reviewed()) {
            facts.add("经复查");
        }
        String first = matter.petitioner() == null ? "匿名" : matter.petitioner();
        return new ProposalsPage.Row(
                matter.number(),
                "/petitions/" + UriUtils.encodePathSegment(matter.number(), "UTF-8"),
                matter.title(),
                matter.petitioners() > 1 ? first + "等" + matter.petitioners() + "人" : first,
                matter.responsibleOrgan() == null ? matter.registeringOrgan() : matter.responsibleOrgan(),
                Labels.of(matter.status()),
                StatusTone.of(matter.status()),
                one.firstOn().toString(),
                Long.toString(ChronoUnit.DAYS.between(one.firstOn(), today())),
                String.join("，", facts));
    }

    private static BacklogGround ground(ProposalForm form) {
        return BacklogGround.byKey(form.getGround()).orElse(BacklogGround.OLD);
    }

    private static int months(ProposalForm form) {
        return MONTHS.stream().filter(one -> one.toString().equals(form.getMonths())).findFirst().orElse(6);
    }

    private static String address(BacklogGround ground, int months, int page) {
        return "/backlog/proposals?ground=" + ground.key() + "&months=" + months + (page > 1 ? "&page=" + page : "");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
