package cn.petition.web.ledger;

import cn.petition.domain.form.OtherContentUnderSameKey;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerRow;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.web.component.Choice;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.suggest.OrganSuggestions;
import cn.petition.web.suggest.PlaceSuggestions;
import cn.petition.web.suggest.Suggestions;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerField;
import cn.petition.workflow.ledger.StepShape;
import cn.petition.workflow.ledger.TakeLedgerStep;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of every step in every ledger: drawn from what the ledger asks for, refused with the text kept. */
@Controller
@PreAuthorize(LedgersController.READERS)
class LedgerStepController {

    private static final int UNPROCESSABLE = 422;
    private static final int MOST_MATTERS = 500;

    private final LedgerAccess access;
    private final LedgerEntries entries;
    private final TakeLedgerStep steps;
    private final VisiblePetitions petitions;
    private final OrganSuggestions organSuggestions;
    private final PlaceSuggestions placeSuggestions;
    private final Organs organs;
    private final PostedForms forms;
    private final Clock clock;

    LedgerStepController(
            LedgerAccess access,
            LedgerEntries entries,
            TakeLedgerStep steps,
            VisiblePetitions petitions,
            OrganSuggestions organSuggestions,
            PlaceSuggestions placeSuggestions,
            Organs organs,
            PostedForms forms,
            Clock clock) {
        this.access = access;
        this.entries = entries;
        this.steps = steps;
        this.petitions = petitions;
        this.organSuggestions = organSuggestions;
        this.placeSuggestions = placeSuggestions;
        this.organs = organs;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/ledgers/{path}/new")
    String open(
            @PathVariable String path,
            @RequestParam(defaultValue = "") String matter,
            @RequestParam(defaultValue = "") String parent,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        var step = beginning(path, parent, officer.actor());
        var form = new LedgerStepForm();
        form.setOn(LocalDate.now(clock));
        form.setMatters(matter);
        form.setParent(parent);
        if (!matter.isEmpty()) {
            form.setTitle(petitions.byNumber(matter, officer.actor()).title());
        }
        return page(step, form, officer, null, "", model);
    }

    @PostMapping("/ledgers/{path}/new")
    String begin(
            @PathVariable String path,
            @ModelAttribute("form") LedgerStepForm form,
            BindingResult problems,
            @RequestParam(defaultValue = "") String search,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return post(beginning(path, given(form.getParent()).orElse(""), officer.actor()), form, problems, search, officer, model, response, redirect);
    }

    @GetMapping("/ledgers/{path}/{id}/{action}")
    String openAt(
            @PathVariable String path,
            @PathVariable String id,
            @PathVariable String action,
            @RequestParam Map<String, String> opened,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        var step = taken(path, id, action, officer.actor());
        var form = new LedgerStepForm();
        form.setOn(LocalDate.now(clock));
        form.setVersion(step.known().version());
        // what is amended is shown as it stands
        if (step.action() == LedgerAction.AMEND || step.action() == LedgerAction.CORRECT) {
            step.known().facts().values().forEach((fact, said) -> form.getFacts().put(fact.name(), said));
            form.setDueOn(step.known().dueOn());
            organOf(step.known().responsible()).ifPresent(organ -> {
                form.setOrgan(organ.name());
                form.setOrganCode(organ.code());
            });
        }
        // a page may open the form with something already said
        for (var field : step.shape().fields()) {
            given(opened.get(field.fact().name())).ifPresent(words -> form.getFacts().put(field.fact().name(), words));
        }
        return page(step, form, officer, null, "", model);
    }

    @PostMapping("/ledgers/{path}/{id}/{action}")
    String take(
            @PathVariable String path,
            @PathVariable String id,
            @PathVariable String action,
            @ModelAttribute("form") LedgerStepForm form,
            BindingResult problems,
            @RequestParam(defaultValue = "") String search,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var entry = access.entry(path, id, officer.actor());
        var wanted = LedgerPaths.action(action);
        var shape = access.book(entry.kind(), officer.actor()).shape(wanted, entry);
        // a stale form is answered by the step itself: somebody was faster, or this one is sent twice
        var row = entry.version() == form.getVersion()
                ? new LedgerStanding(officer.actor(), organs).row(entry, wanted)
                : null;
        return post(new Wanted(entry.kind(), wanted, shape, entry, null, row), form, problems, search, officer, model, response, redirect);
    }

    /** A step somebody wants to take: what it asks for, and the line unless one begins. */
    private record Wanted(
            LedgerKind kind,
            LedgerAction action,
            StepShape shape,
            @Nullable LedgerEntry entry,
            @Nullable LedgerEntry parent,
            @Nullable LedgerRow row) {

        LedgerEntry known() {
            return Objects.requireNonNull(entry);
        }

        String route() {
            return entry == null ? LedgerPaths.list(kind) + "/new" : LedgerPaths.step(entry, action);
        }

        String back() {
            if (entry != null) {
                return LedgerPaths.line(entry);
            }
            return parent == null ? LedgerPaths.list(kind) : LedgerPaths.line(parent);
        }
    }

    private Wanted beginning(String path, String parent, Actor actor) {
        var kind = LedgerPaths.kind(path);
        var book = access.book(kind, actor);
        var row = new LedgerStanding(actor, organs).toBegin(kind);
        var from = parent.isEmpty()
                ? null
                : entries.find(LedgerAccess.identity(parent), actor).orElseThrow(NotFound::new);
        return new Wanted(kind, LedgerAction.BEGIN, book.shape(LedgerAction.BEGIN), null, from, row);
    }

    private Wanted taken(String path, String id, String action, Actor actor) {
        var entry = access.entry(path, id, actor);
        var wanted = LedgerPaths.action(action);
        var row = new LedgerStanding(actor, organs).row(entry, wanted);
        return new Wanted(entry.kind(), wanted, access.book(entry.kind(), actor).shape(wanted, entry), entry, null, row);
    }

    private String post(
            Wanted step,
            LedgerStepForm form,
            BindingResult problems,
            String search,
            OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!search.isEmpty()) {
            return page(step, form, officer, null, search, model);
        }
        var change = read(step, form, problems, officer);
        if (problems.hasErrors()) {
            response.setStatus(UNPROCESSABLE);
            return page(step, form, officer, null, "", model);
        }
        try {
            String next = forms.once(officer.actor(), given(form.getFormKey()).orElse(""), step.route(), typed(form), () -> {
                var line = step.entry() == null
                        ? steps.begin(
                                step.kind(),
                                step.parent() == null ? null : step.parent().id(),
                                given(form.getTitle()).orElse(Labels.of(step.kind())),
                                given(form.getPlaceCode()).orElse(null),
                                change,
                                Objects.requireNonNull(form.getOn()),
                                officer.actor())
                        : steps.take(
                                step.entry().id(),
                                form.getVersion(),
                                step.action(),
                                change,
                                Objects.requireNonNull(form.getOn()),
                                officer.actor());
                return LedgerPaths.line(line);
            });
            redirect.addFlashAttribute(
                    Flash.NAME, Flash.success("“" + Labels.of(step.kind()) + "：" + Labels.of(step.action()) + "”已记入台账。"));
            return "redirect:" + next;
        } catch (ActionRefused refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            String article = refused.article();
            return page(step, form, officer, refused.words() + (article == null ? "" : "（" + article + "）"), "", model);
        } catch (OtherContentUnderSameKey other) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(step, form, officer, other.getMessage(), "", model);
        }
    }

    /** In a fixed order, so that the same content is known again. */
    private static List<Object> typed(LedgerStepForm form) {
        return List.of(
                form.getVersion(),
                String.valueOf(form.getOn()),
                String.valueOf(form.getTitle()),
                String.valueOf(form.getOrganCode()),
                String.valueOf(form.getPlaceCode()),
                String.valueOf(form.getDueOn()),
                String.valueOf(form.getMatters()),
                new java.util.TreeMap<>(form.getFacts()));
    }

    private LedgerChange read(Wanted step, LedgerStepForm form, BindingResult problems, OfficerPrincipal officer) {
        var shape = step.shape();
        if (form.getOn() == null && !problems.hasFieldErrors("on")) {
            problems.rejectValue("on", "required", "请填写日期。");
        }
        if (shape.title() != Ask.NO) {
            text(problems, "title", form.getTitle(), shape.title() == Ask.MUST, LedgerField.SHORT, "名称");
        }
        var facts = LedgerFacts.NONE;
        for (var field : shape.fields()) {
            facts = facts.with(field.fact(), fact(field, form, problems));
        }
        var organ = shape.responsible() == Ask.NO
                ? null
                : chosen(organSuggestions, form.getOrgan(), form.getOrganCode(), shape.responsible() == Ask.MUST, "organ", "责任单位", problems);
        if (organ != null) {
            form.setOrganCode(organ.value());
        }
        var place = shape.place() == Ask.NO
                ? null
                : chosen(placeSuggestions, form.getPlace(), form.getPlaceCode(), shape.place() == Ask.MUST, "place", "所在地", problems);
        form.setPlaceCode(place == null ? "" : place.value());
        if (shape.due() == Ask.MUST && form.getDueOn() == null && !problems.hasFieldErrors("dueOn")) {
            problems.rejectValue("dueOn", "required", "请填写期限。");
        }
        List<UUID> matters = shape.matters() == Ask.NO ? List.of() : matters(form, shape.matters() == Ask.MUST, problems, officer);
        var change = LedgerChange.saying(facts)
                .by(organ == null ? null : organs.findByCode(organ.value()).map(Organ::id).orElse(null))
                .until(shape.due() == Ask.NO ? null : form.getDueOn());
        return step.action() == LedgerAction.REMOVE_MATTER ? change.removing(matters) : change.adding(matters);
    }

    static @Nullable String fact(LedgerField field, LedgerStepForm form, BindingResult problems) {
        String name = "facts[" + field.fact().name() + "]";
        String typed = given(form.getFacts().get(field.fact().name())).orElse(null);
        if (typed == null) {
            if (field.required()) {
                problems.rejectValue(name, "required", "请填写“" + field.label() + "”。");
            }
            return null;
        }
        switch (field.fact().type()) {
            case TEXT -> text(problems, name, typed, field.required(), LedgerField.SHORT, field.label());
            case LONG_TEXT -> text(problems, name, typed, field.required(), LedgerField.LONG, field.label());
            case DATE -> {
                try {
                    LocalDate.parse(typed);
                } catch (DateTimeParseException notADay) {
                    problems.rejectValue(name, "day", "“" + field.label() + "”不是日期，请按“2026-03-16”的样子填写。");
                }
            }
            case NUMBER -> {
                if (!typed.matches("[0-9]{1,9}")) {
                    problems.rejectValue(name, "number", "“" + field.label() + "”应为不小于零的整数。");
                }
            }
            case CHOICE -> {
                if (field.choices().stream().noneMatch(one -> one.name().equals(typed))) {
                    problems.rejectValue(name, "choice", "请为“" + field.label() + "”选择一项。");
                }
            }
        }
        return typed;
    }

    static void text(
            BindingResult problems, String name, @Nullable String typed, boolean required, int most, String label) {
        var words = given(typed);
        if (words.isEmpty() && required) {
            problems.rejectValue(name, "required", "请填写“" + label + "”。");
        }
        if (words.filter(one -> one.length() > most).isPresent()) {
            problems.rejectValue(name, "long", "“" + label + "”最多" + most + "字，请缩短。");
        }
    }

    static @Nullable Choice chosen(
            Suggestions list,
            @Nullable String words,
            @Nullable String code,
            boolean required,
            String name,
            String label,
            BindingResult problems) {
        var typed = given(words);
        var byCode = given(code).flatMap(list::byCode);
        if (byCode.isPresent() && (typed.isEmpty() || byCode.get().words().equals(typed.get()) || typed.get().endsWith(byCode.get().words()))) {
            return byCode.get();
        }
        if (typed.isEmpty()) {
            if (required) {
                problems.rejectValue(name, "required", "请选择“" + label + "”。");
            }
            return null;
        }
        var named = list.named(typed.get());
        if (named.size() == 1) {
            return named.get(0);
        }
        problems.rejectValue(name, "unknown", "没有认出“" + label + "”，请点“查找”后选择一项。");
        return null;
    }

    private List<UUID> matters(LedgerStepForm form, boolean required, BindingResult problems, OfficerPrincipal officer) {
        var numbers = new LinkedHashSet<>(List.of(given(form.getMatters()).orElse("").split("[\\s,，、;；]+")));
        numbers.remove("");
        if (numbers.isEmpty()) {
            if (required) {
                problems.rejectValue("matters", "required", "请填写事项编号。");
            }
            return List.of();
        }
        if (numbers.size() > MOST_MATTERS) {
            problems.rejectValue("matters", "many", "一次最多" + MOST_MATTERS + "件事项，请分几次填写。");
            return List.of();
        }
        var found = new ArrayList<UUID>();
        for (String number : numbers) {
            try {
                found.add(petitions.byNumber(number, officer.actor()).id());
            } catch (NotFound absent) {
                problems.rejectValue("matters", "unknown", "没有找到编号为“" + number + "”的事项，请核对编号。");
                return List.of();
            }
        }
        return found;
    }

    private String page(
            Wanted step,
            LedgerStepForm form,
            OfficerPrincipal officer,
            @Nullable String refusal,
            String search,
            Model model) {
        form.setFormKey(forms.issue(officer.actor(), step.route()));
        var shape = step.shape();
        String division = organOf(officer.organId()).map(Organ::divisionCode).orElse("");
        model.addAttribute("form", form);
        model.addAttribute("page", new LedgerStepPage(
                step.entry() == null ? "新建" + Labels.of(step.kind()) : Labels.of(step.action()),
                Labels.of(step.kind()),
                LedgerPaths.list(step.kind()),
                step.entry() == null
                        ? step.parent() == null ? null : step.parent().title()
                        : step.entry().number() + " " + step.entry().title(),
                step.back(),
                step.route(),
                step.row() == null ? null : step.row().basis(),
                shape.explanation(),
                refusal,
                shape.fields().stream().map(LedgerStepController::field).toList(),
                shape.title() != Ask.NO,
                asked(shape.responsible()),
                asked(shape.due()),
                asked(shape.matters()),
                asked(shape.place()),
                search.equals("organ") ? organSuggestions.matching(given(form.getOrgan()).orElse(""), division) : List.of(),
                search.equals("place") ? placeSuggestions.matching(given(form.getPlace()).orElse(""), division) : List.of(),
                LocalDate.now(clock)));
        return "ledger/step";
    }

    private static LedgerStepPage.Asked asked(Ask ask) {
        return new LedgerStepPage.Asked(ask != Ask.NO, ask == Ask.MUST);
    }

    static LedgerStepPage.Field field(LedgerField field) {
        return new LedgerStepPage.Field(
                "facts[" + field.fact().name() + "]",
                type(field.fact()),
                field.label(),
                field.required(),
                field.choices().stream().map(one -> new Choice(one.name(), Labels.of(one))).toList(),
                field.hint());
    }

    private static String type(LedgerFact fact) {
        return fact.type() == LedgerFact.Type.LONG_TEXT ? "longText" : fact.type().name().toLowerCase(Locale.ROOT);
    }

    private Optional<Organ> organOf(@Nullable UUID organ) {
        return organ == null ? Optional.empty() : organs.findById(organ);
    }

    static Optional<String> given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(typed.strip());
    }
}
