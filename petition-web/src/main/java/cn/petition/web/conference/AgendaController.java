package cn.petition.web.conference;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.reporting.ledger.LedgerFilter;
import cn.petition.reporting.ledger.LedgerLine;
import cn.petition.reporting.ledger.LedgerLists;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.ledger.LedgerPaths;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.ledger.TakeLedgerStep;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts a matter on the agenda of a planned meeting: a second return, a dispute about competence, a deadlock (Art. 24). */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'LEADER')")
class AgendaController {

    private static final int LONGEST_REASON = 2000;

    private final VisiblePetitions petitions;
    private final LedgerLists lists;
    private final LedgerEntries entries;
    private final TakeLedgerStep steps;
    private final Organs organs;
    private final PostedForms forms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AgendaController(
            VisiblePetitions petitions,
            LedgerLists lists,
            LedgerEntries entries,
            TakeLedgerStep steps,
            Organs organs,
            PostedForms forms,
            TransactionTemplate transaction,
            Clock clock) {
        this.petitions = petitions;
        this.lists = lists;
        this.entries = entries;
        this.steps = steps;
        this.organs = organs;
        this.forms = forms;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping("/petitions/{number}/agenda")
    String open(@PathVariable String number, @CurrentOfficer OfficerPrincipal officer, Model model) {
        return page(petition(number, officer), "", "", null, officer, model);
    }

    @PostMapping("/petitions/{number}/agenda")
    String put(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String meeting,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String formKey,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var petition = petition(number, officer);
        var chosen = meetings(officer.actor()).stream()
                .filter(one -> one.id().toString().equals(meeting))
                .findFirst();
        String problem = chosen.isEmpty()
                ? "请选择一次会议。"
                : reason.isBlank() ? "请填写列入议程的理由。" : reason.length() > LONGEST_REASON ? "理由不能超过 2000 个字。" : null;
        if (problem != null) {
            response.setStatus(422);
            return page(petition, meeting, reason, problem, officer, model);
        }
        try {
            String next = forms.once(
                    officer.actor(), formKey, route(number), List.of(meeting, reason), () -> LedgerPaths.line(
                            add(petition, chosen.get().id(), reason, officer.actor())));
            redirect.addFlashAttribute(Flash.NAME, Flash.success("已列入会议议程。"));
            return "redirect:" + next;
        } catch (ActionRefused refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(petition, meeting, reason, refused.words(), officer, model);
        }
    }

    /** A matter more on an agenda disturbs nobody, so the meeting is taken as it stands now. */
    private LedgerEntry add(Petition petition, UUID meeting, String reason, Actor actor) {
        var entry = entries.find(meeting, actor).orElseThrow(NotFound::new);
        if (entries.mattersOf(meeting).contains(petition.id())) {
            throw new ActionRefused("OnTheAgendaOnce", "这件事项已经在该会议的议程中。", null);
        }
        return steps.take(
                meeting,
                entry.version(),
                LedgerAction.ADD_MATTER,
                LedgerChange.saying(LedgerFacts.NONE.with(LedgerFact.REASON, reason)).adding(List.of(petition.id())),
                LocalDate.now(clock),
                actor);
    }

    private String page(
            Petition petition,
            String meeting,
            String reason,
            @Nullable String problem,
            OfficerPrincipal officer,
            Model model) {
        Actor actor = officer.actor();
        model.addAttribute("page", new AgendaPage(
                petition.number(),
                petition.title(),
                meetings(actor).stream()
                        .map(line -> new AgendaPage.Meeting(line.id().toString(), words(line)))
                        .toList(),
                meeting,
                reason,
                problem,
                forms.issue(actor, route(petition.number())),
                LedgerPaths.list(LedgerKind.MEETING) + "/new?matter=" + petition.number()));
        return "conference/agenda";
    }

    private static String words(LedgerLine line) {
        return line.title() + "（" + line.number() + "，"
                + line.facts().date(LedgerFact.HELD_ON).map(ChineseDate::of).orElse("日期未定") + "，"
                + Labels.of(line.status()) + "）";
    }

    private List<LedgerLine> meetings(Actor actor) {
        String own = organs.findById(actor.organ()).orElseThrow().code();
        var filter = LedgerFilter.all(LedgerKind.MEETING).at(LedgerStatus.PLANNED, LedgerStatus.HELD);
        return lists.page(
                        new LedgerFilter(
                                filter.kind(), filter.statuses(), false, null, null, null, null, own, null, null, null, null,
                                null),
                        actor,
                        null)
                .lines();
    }

    private Petition petition(String number, OfficerPrincipal officer) {
        return transaction.execute(status -> petitions.byNumber(number, officer.actor()));
    }

    private static String route(String number) {
        return "/petitions/" + number + "/agenda";
    }
}
