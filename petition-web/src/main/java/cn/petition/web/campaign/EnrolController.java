package cn.petition.web.campaign;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.intake.ledgerfile.LedgerFile;
import cn.petition.intake.ledgerfile.LedgerRefused;
import cn.petition.intake.ledgerfile.LedgerRow;
import cn.petition.reporting.ledger.LedgerLine;
import cn.petition.web.component.Choice;
import cn.petition.web.config.PostedForms;
import cn.petition.web.search.FoundMatters;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.suggest.OrganSuggestions;
import cn.petition.workflow.campaign.TakeMattersOn;
import cn.petition.workflow.campaign.TakenOn;
import cn.petition.workflow.campaign.Terms;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds matters to a campaign: by numbers, from a file, from a hand-down batch, or all that a search finds. */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'LEADER')")
class EnrolController {

    private static final String ROUTE = "campaign-enrol";
    private static final String NUMBER_HEADING = "编号";

    private final CampaignReading reading;
    private final TakeMattersOn takeOn;
    private final FoundMatters found;
    private final OrganSuggestions suggestions;
    private final Organs organs;
    private final PostedForms forms;
    private final Clock clock;

    EnrolController(
            CampaignReading reading,
            TakeMattersOn takeOn,
            FoundMatters found,
            OrganSuggestions suggestions,
            Organs organs,
            PostedForms forms,
            Clock clock) {
        this.reading = reading;
        this.takeOn = takeOn;
        this.found = found;
        this.suggestions = suggestions;
        this.organs = organs;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/campaigns/enrol")
    String open(
            @RequestParam(defaultValue = "") String campaign,
            @RequestParam(defaultValue = "") String batch,
            @RequestParam(defaultValue = "") String query,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response) {
        var form = new EnrolForm();
        form.setCampaign(campaign);
        form.setBatch(batch);
        form.setQuery(query);
        form.setFrom(!query.isEmpty() ? "search" : !batch.isEmpty() ? "batch" : "numbers");
        form.setOn(LocalDate.now(clock).toString());
        model.addAttribute("form", form);
        return page(form, null, List.of(), officer.actor(), model, response);
    }

    @PostMapping("/campaigns/enrol")
    String enrol(
            @ModelAttribute("form") EnrolForm form,
            BindingResult problems,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String search,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Actor actor = officer.actor();
        if (!search.isEmpty()) {
            return page(form, null, suggested(form, actor), actor, model, response);
        }
        var outcome = new AtomicReference<TakenOn>();
        try {
            if (form.getCampaign().isEmpty()) {
                throw new ActionRefused("CampaignIsChosen", "请选择专项。", null);
            }
            UUID campaign = CampaignReading.identity(form.getCampaign());
            var terms = terms(form, actor);
            var listed = form.getFrom().equals("file") ? inFile(file) : List.<String>of();
            var content = new ArrayList<>(form.content());
            content.addAll(listed);
            String next = forms.once(actor, form.getFormKey(), ROUTE, content, () -> {
                outcome.set(taken(campaign, form, listed, terms, actor));
                return "/campaigns/" + campaign;
            });
            Outcome.tell(outcome.get(), "加入专项：", redirect);
            return "redirect:" + next;
        } catch (ActionRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, refused.words(), suggested(form, actor), actor, model, response);
        }
    }

    private TakenOn taken(UUID campaign, EnrolForm form, List<String> listed, Terms terms, Actor actor) {
        return switch (form.getFrom()) {
            case "batch" -> {
                if (form.getBatch().isEmpty()) {
                    throw new ActionRefused("BatchIsChosen", "请选择交办批次。", null);
                }
                yield takeOn.batchIntoCampaign(campaign, CampaignReading.identity(form.getBatch()), terms, actor);
            }
            case "search" -> takeOn.intoCampaign(
                    campaign,
                    found.numbers(found.read(form.getQuery()), TakeMattersOn.MOST, actor),
                    terms,
                    actor);
            case "file" -> takeOn.intoCampaign(campaign, listed, terms, actor);
            default -> takeOn.intoCampaign(campaign, Numbers.in(form.getNumbers()), terms, actor);
        };
    }

    private Terms terms(EnrolForm form, Actor actor) {
        UUID organ = null;
        if (!form.getOrgan().isBlank() || !form.getOrganCode().isBlank()) {
            organ = organs.findByCode(chosenOrgan(form, actor)).map(Organ::id).orElse(null);
        }
        var facts = LedgerFacts.NONE
                .with(LedgerFact.LEADER, brief(form.getLeader()))
                .with(LedgerFact.LEADER_POST, brief(form.getLeaderPost()));
        LocalDate on = day(form.getOn());
        if (on == null) {
            throw new ActionRefused("DayIsGiven", "请填写交办日期。", null);
        }
        return new Terms(organ, day(form.getDueOn()), facts, on);
    }

    private String chosenOrgan(EnrolForm form, Actor actor) {
        String typed = form.getOrgan().strip();
        var byCode = suggestions.byCode(form.getOrganCode().strip());
        if (byCode.isPresent() && (typed.isEmpty() || byCode.get().words().contains(typed))) {
            return byCode.get().value();
        }
        var matching = suggested(form, actor);
        if (matching.size() == 1) {
            return matching.get(0).value();
        }
        throw new ActionRefused(
                "OrganIsChosen", matching.isEmpty() ? "没有找到责任单位“" + typed + "”，请换一个说法。" : "责任单位不止一个，请选择其中一个。", null);
    }

    private List<Choice> suggested(EnrolForm form, Actor actor) {
        return form.getOrgan().isBlank()
                ? List.of()
                : suggestions.matching(
                        form.getOrgan(), organs.findById(actor.organ()).map(Organ::divisionCode).orElse(""));
    }

    private static String brief(String typed) {
        if (typed.length() > 200) {
            throw new ActionRefused("TextIsNotTooLong", "领导姓名和职务最多 200 字，请缩短。", null);
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

    /** The column of numbers in a sheet; without such a heading the first column. */
    private static List<String> inFile(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new ActionRefused("FileIsChosen", "请选择一个 .xlsx 或 .csv 文件，其中有“编号”一列。", null);
        }
        Path copy = null;
        try {
            copy = Files.createTempFile("petition-numbers-", ".ledger");
            file.transferTo(copy);
            var ledger = LedgerFile.open(copy, String.valueOf(file.getOriginalFilename()));
            int column = Math.max(0, ledger.headings().indexOf(NUMBER_HEADING));
            var numbers = new ArrayList<String>();
            ledger.readWhile((LedgerRow row) -> {
                numbers.addAll(Numbers.in(row.cells().get(column)));
                return numbers.size() <= TakeMattersOn.MOST;
            });
            return numbers;
        } catch (LedgerRefused refused) {
            throw new ActionRefused("FileIsReadable", String.valueOf(refused.getMessage()), null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            delete(copy);
        }
    }

    private static void delete(@Nullable Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private String page(
            EnrolForm form,
            @Nullable String refusal,
            List<Choice> organChoices,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        String words = "";
        String problem = refusal;
        if (!form.getQuery().isEmpty()) {
            try {
                var asked = found.read(form.getQuery());
                int size = found.numbers(asked, TakeMattersOn.MOST, actor).size();
                words = "查找条件：" + asked.words() + "，查到 "
                        + (size > TakeMattersOn.MOST ? "10,000 件以上，请缩小范围" : size + " 件");
            } catch (ActionRefused unreadable) {
                problem = unreadable.words();
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
        }
        form.setFormKey(forms.issue(actor, ROUTE));
        var campaigns = reading.running(LedgerKind.CAMPAIGN, actor).stream()
                .filter(one -> ownOffice(one, actor))
                .map(EnrolController::choice)
                .toList();
        model.addAttribute("campaigns", campaigns);
        model.addAttribute(
                "batches",
                reading.running(LedgerKind.HAND_DOWN_BATCH, actor).stream().map(EnrolController::choice).toList());
        model.addAttribute("organChoices", organChoices);
        model.addAttribute("searchWords", words);
        model.addAttribute("refusal", problem);
        return "campaign/enrol";
    }

    private boolean ownOffice(LedgerLine campaign, Actor actor) {
        return organs.findById(actor.organ()).filter(own -> own.name().equals(campaign.office())).isPresent();
    }

    private static Choice choice(LedgerLine line) {
        return new Choice(line.id().toString(), line.title() + "（" + line.number() + "）");
    }
}
