package cn.petition.web.campaign;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.reporting.campaign.LedgerSheetRow;
import cn.petition.reporting.campaign.LineFigure;
import cn.petition.reporting.campaign.LineFigures;
import cn.petition.reporting.campaign.LineState;
import cn.petition.reporting.campaign.WorkRows;
import cn.petition.reporting.ledger.LedgerLine;
import cn.petition.web.campaign.WorkListPage.Bulk;
import cn.petition.web.campaign.WorkLists.Subject;
import cn.petition.web.component.Choice;
import cn.petition.web.config.PostedForms;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.campaign.MoveLinesOn;
import cn.petition.workflow.campaign.MoveLinesOn.Ticked;
import cn.petition.workflow.campaign.MoveLinesOneByOne;
import cn.petition.workflow.campaign.TakenOn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The matters behind each number of a campaign, as list and sheet, and steps at many of them at once. */
@Controller
@PreAuthorize(CampaignController.READERS)
class CampaignMattersController {

    private static final String MOVERS = "hasAnyRole('CASE_OFFICER', 'TRIAGE_OFFICER', 'SUPERVISOR', 'LEADER')";
    private static final String ROUTE = "campaign-steps";

    /** The steps that are taken at many lines, each with the fact that the text of the form is. */
    private static final Map<LedgerAction, LedgerFact> STEPS = steps();

    /** Steps that change the matter as well and are taken line by line. */
    private static final Set<LedgerAction> ALSO_AT_THE_MATTER = EnumSet.of(LedgerAction.RESOLVE, LedgerAction.REOPEN);

    private final CampaignReading reading;
    private final WorkLists lists;
    private final WorkSheet sheet;
    private final WorkRows rows;
    private final MoveLinesOn lines;
    private final MoveLinesOneByOne oneByOne;
    private final Organs organs;
    private final PostedForms forms;
    private final Clock clock;

    CampaignMattersController(
            CampaignReading reading,
            WorkLists lists,
            WorkSheet sheet,
            WorkRows rows,
            MoveLinesOn lines,
            MoveLinesOneByOne oneByOne,
            Organs organs,
            PostedForms forms,
            Clock clock) {
        this.reading = reading;
        this.lists = lists;
        this.sheet = sheet;
        this.rows = rows;
        this.lines = lines;
        this.oneByOne = oneByOne;
        this.organs = organs;
        this.forms = forms;
        this.clock = clock;
    }

    private static Map<LedgerAction, LedgerFact> steps() {
        var steps = new LinkedHashMap<LedgerAction, LedgerFact>();
        steps.put(LedgerAction.START, LedgerFact.MEASURES);
        steps.put(LedgerAction.NOTE, LedgerFact.CONTENT);
        steps.put(LedgerAction.REPORT_DONE, LedgerFact.RESULT);
        steps.put(LedgerAction.RETURN, LedgerFact.REASON);
        steps.put(LedgerAction.CLOSE, LedgerFact.REMARK);
        steps.put(LedgerAction.RESOLVE, LedgerFact.REASON);
        steps.put(LedgerAction.EXTEND, LedgerFact.REASON);
        steps.put(LedgerAction.CANCEL, LedgerFact.REASON);
        steps.put(LedgerAction.REOPEN, LedgerFact.REASON);
        return steps;
    }

    @GetMapping("/campaigns/matters")
    String total(
            @RequestParam(defaultValue = "") String figure,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "1") int page,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        var asked = LineFigureOnDay.of(figure, day, today());
        var subject = new Subject("全部专项，每件事项只计一次", "/campaigns?day=" + asked.day(), "/campaigns",
                LedgerKind.CAMPAIGN_MATTER.path(), "", true);
        model.addAttribute(
                "page",
                lists.page(
                        subject, asked.figure(), asked.day(), "", once(asked, officer.actor()), page, null, officer.actor()));
        return "campaign/matters";
    }

    @GetMapping("/campaigns/matters.xlsx")
    void totalSheet(
            @RequestParam(defaultValue = "") String figure,
            @RequestParam(defaultValue = "") String day,
            @CurrentOfficer OfficerPrincipal officer,
            HttpServletResponse response)
            throws IOException {
        var asked = LineFigureOnDay.of(figure, day, today());
        sheet.write("专项台账", "全部专项，每件事项一行，" + asked.words(), once(asked, officer.actor()), true, officer.actor(), response);
    }

    private List<LineState> once(LineFigureOnDay asked, Actor actor) {
        var campaigns = reading.campaigns(asked.day(), actor).stream().map(LedgerLine::id).toList();
        var all = LineFigures.eachMatterOnce(reading.ledger(campaigns, actor).asOf(asked.day()));
        return CampaignReading.behind(all, asked.figure(), "");
    }

    @GetMapping("/campaigns/{id}/matters")
    String list(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String figure,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String organ,
            @RequestParam(defaultValue = "1") int page,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        var campaign = reading.campaign(id, officer.actor());
        var asked = LineFigureOnDay.of(figure, day, today());
        var form = new BulkForm();
        form.setOn(today().toString());
        return listed(campaign, asked, organ, page, form, null, officer, model);
    }

    private String listed(
            LedgerEntry campaign,
            LineFigureOnDay asked,
            String organ,
            int page,
            BulkForm form,
            @Nullable String refusal,
            OfficerPrincipal officer,
            Model model) {
        Actor actor = officer.actor();
        String base = "/campaigns/" + campaign.id();
        var subject = new Subject(
                campaign.title(), base + "?day=" + asked.day(), base, LedgerKind.CAMPAIGN_MATTER.path(),
                organ.isEmpty() ? "" : "&organ=" + CampaignReading.identity(organ), false);
        boolean mayMove = asked.day().equals(today())
                && actor.isAnyOf(EnumSet.of(Role.CASE_OFFICER, Role.TRIAGE_OFFICER, Role.SUPERVISOR, Role.LEADER));
        var states = behind(campaign, asked, organ, actor);
        form.setFormKey(forms.issue(actor, ROUTE));
        form.setFigure(asked.figure().key());
        form.setOrgan(organ);
        model.addAttribute("form", form);
        model.addAttribute("refusal", refusal);
        model.addAttribute(
                "page",
                lists.page(
                        subject,
                        asked.figure(),
                        asked.day(),
                        organ.isEmpty() ? "" : organs.findById(CampaignReading.identity(organ)).map(Organ::name).orElse(""),
                        states,
                        page,
                        mayMove && !states.isEmpty() ? bulk(base, asked, organ, states.size()) : null,
                        actor));
        return "campaign/matters";
    }

    private Bulk bulk(String base, LineFigureOnDay asked, String organ, int size) {
        return new Bulk(
                base + "/steps",
                asked.figure().key(),
                organ,
                STEPS.keySet().stream().map(one -> new Choice(one.name(), Labels.of(one))).toList(),
                List.of(
                        new Choice("ticked", "勾选的行"),
                        new Choice("all", "这份清单的全部 " + size + " 件"),
                        new Choice("numbers", "下面填写的编号")),
                Stream.of(ResolutionProof.values()).map(one -> new Choice(one.name(), Labels.of(one))).toList(),
                today().toString());
    }

    @GetMapping("/campaigns/{id}/matters.xlsx")
    void export(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String figure,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String organ,
            @CurrentOfficer OfficerPrincipal officer,
            HttpServletResponse response)
            throws IOException {
        var campaign = reading.campaign(id, officer.actor());
        var asked = LineFigureOnDay.of(figure, day, today());
        sheet.write(
                campaign.title(),
                campaign.title() + "，" + asked.words(),
                behind(campaign, asked, organ, officer.actor()),
                false,
                officer.actor(),
                response);
    }

    private List<LineState> behind(LedgerEntry campaign, LineFigureOnDay asked, String organ, Actor actor) {
        return CampaignReading.behind(
                reading.ledger(List.of(campaign.id()), actor).asOf(asked.day()), asked.figure(), organ);
    }

    @PostMapping("/campaigns/{id}/steps")
    @PreAuthorize(MOVERS)
    String move(
            @PathVariable String id,
            @ModelAttribute("form") BulkForm form,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Actor actor = officer.actor();
        var campaign = reading.campaign(id, actor);
        var asked = LineFigureOnDay.of(form.getFigure(), "", today());
        var outcome = new AtomicReference<TakenOn>();
        try {
            var action = action(form.getStep());
            var change = change(action, form);
            LocalDate on = day(form.getOn(), "请填写日期，写成年-月-日。");
            String back =
                    CampaignController.list("/campaigns/" + campaign.id(), asked.figure(), asked.day(), form.getOrgan());
            if (ALSO_AT_THE_MATTER.contains(action)) {
                outcome.set(moved(campaign, asked, form, actor, chosen -> oneByOne.take(chosen, action, change, on, actor)));
            } else {
                back = forms.once(actor, form.getFormKey(), ROUTE, form.content(), () -> {
                    outcome.set(moved(campaign, asked, form, actor, chosen -> lines.take(chosen, action, change, on, actor)));
                    return CampaignController.list(
                            "/campaigns/" + campaign.id(), asked.figure(), asked.day(), form.getOrgan());
                });
            }
            Outcome.tell(outcome.get(), "“" + Labels.of(action) + "”", redirect);
            return "redirect:" + back;
        } catch (ActionRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return listed(campaign, asked, form.getOrgan(), 1, form, refused.words(), officer, model);
        }
    }

    private static LedgerChange change(LedgerAction action, BulkForm form) {
        var facts = LedgerFacts.NONE.with(STEPS.get(action), text(form.getText()));
        if (action == LedgerAction.RESOLVE) {
            var proof = Stream.of(ResolutionProof.values())
                    .filter(one -> one.name().equals(form.getProof()))
                    .findFirst()
                    .orElseThrow(() -> new ActionRefused("ResolutionHasItsProof", "请选择化解依据。", null));
            facts = facts.with(LedgerFact.PROOF, proof).with(LedgerFact.DOCUMENT_NUMBER, brief(form.getPaper()));
        }
        return LedgerChange.saying(facts)
                .until(action == LedgerAction.EXTEND ? day(form.getDueOn(), "请填写新的时限。") : null);
    }

    private TakenOn moved(
            LedgerEntry campaign,
            LineFigureOnDay asked,
            BulkForm form,
            Actor actor,
            Function<List<Ticked>, TakenOn> take) {
        var refused = new ArrayList<TakenOn.Refused>();
        var taken = take.apply(chosen(campaign, asked, form, actor, refused));
        refused.addAll(taken.refused());
        return new TakenOn(taken.done(), refused);
    }

    private static String brief(String typed) {
        if (typed.length() > 200) {
            throw new ActionRefused("TextIsNotTooLong", "化解文书最多 200 字，请缩短。", null);
        }
        return typed;
    }

    private List<Ticked> chosen(
            LedgerEntry campaign, LineFigureOnDay asked, BulkForm form, Actor actor, List<TakenOn.Refused> unknown) {
        if (form.getScope().equals("ticked")) {
            return form.getTicked().stream().map(CampaignMattersController::ticked).toList();
        }
        if (form.getScope().equals("all")) {
            return rows.of(behind(campaign, asked, form.getOrgan(), actor), 0, actor).stream()
                    .map(CampaignMattersController::ticked)
                    .toList();
        }
        var byNumber = new HashMap<String, LedgerSheetRow>();
        rows.of(behind(campaign, new LineFigureOnDay(LineFigure.ASSIGNED, asked.day()), "", actor), 0, actor)
                .forEach(row -> byNumber.put(LineWords.number(row), row));
        var chosen = new ArrayList<Ticked>();
        for (String number : Numbers.in(form.getNumbers())) {
            var row = byNumber.get(number);
            if (row == null) {
                unknown.add(new TakenOn.Refused(number, "这个专项中没有这个编号，请核对。"));
            } else {
                chosen.add(ticked(row));
            }
        }
        return chosen;
    }

    private static Ticked ticked(LedgerSheetRow row) {
        return new Ticked(row.state().line(), row.version());
    }

    private static Ticked ticked(String text) {
        if (!text.matches("[-0-9a-f]{36}~[0-9]{1,9}")) {
            throw new ActionRefused("SomethingIsTicked", "勾选的内容不完整，请刷新页面后重新勾选。", null);
        }
        return new Ticked(CampaignReading.identity(text.substring(0, 36)), Integer.parseInt(text.substring(37)));
    }

    private static LedgerAction action(String typed) {
        return STEPS.keySet().stream()
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new ActionRefused("StepIsChosen", "请选择要办理的步骤。", null));
    }

    private static String text(String typed) {
        if (typed.length() > 2000) {
            throw new ActionRefused("TextIsNotTooLong", "说明最多 2000 字，请缩短。", null);
        }
        return typed;
    }

    private static LocalDate day(String typed, String otherwise) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            throw new ActionRefused("DayIsGiven", otherwise, null);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
