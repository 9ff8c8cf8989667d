package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.ledger.WorkRecordKind;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.intake.attachment.AttachmentRefused;
import cn.petition.intake.attachment.BroughtFile;
import cn.petition.intake.attachment.CheckedFile;
import cn.petition.intake.attachment.EvidenceFiles;
import cn.petition.reporting.ledger.WorkRecordYears;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.suggest.PlaceSuggestions;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerField;
import cn.petition.workflow.workrecord.WorkRecordForm;
import cn.petition.workflow.workrecord.WorkRecords;
import cn.petition.workflow.workrecord.WorkRecords.NewRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.util.UriComponentsBuilder;

/** Quick entry of work records: a short form for each kind, and what the year has so far. */
@Controller
@PreAuthorize(LedgersController.READERS)
class WorkRecordsController {

    private static final String ROUTE = "/work-records";
    private static final int UNPROCESSABLE = 422;
    private static final int FIRST_YEAR = 2005;
    private static final int WORDS_SHOWN = 60;

    private final WorkRecords records;
    private final WorkRecordYears years;
    private final EvidenceFiles evidence;
    private final LedgerWords words;
    private final PlaceSuggestions places;
    private final Organs organs;
    private final PostedForms forms;
    private final Clock clock;

    WorkRecordsController(
            WorkRecords records,
            WorkRecordYears years,
            EvidenceFiles evidence,
            LedgerWords words,
            PlaceSuggestions places,
            Organs organs,
            PostedForms forms,
            Clock clock) {
        this.records = records;
        this.years = years;
        this.evidence = evidence;
        this.words = words;
        this.places = places;
        this.organs = organs;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping(ROUTE)
    String open(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String on,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        var form = new WorkRecordEntryForm();
        var today = LocalDate.now(clock);
        form.setOn(on.matches("\\d{4}-\\d{2}-\\d{2}") && on.compareTo(today.toString()) <= 0 ? day(on, today) : today);
        return page(kind(kind), year(year), form, officer, null, null, "", model);
    }

    private static LocalDate day(String typed, LocalDate otherwise) {
        try {
            return LocalDate.parse(typed);
        } catch (java.time.format.DateTimeParseException notADay) {
            return otherwise;
        }
    }

    @PostMapping(ROUTE)
    String make(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String year,
            @ModelAttribute("form") WorkRecordEntryForm form,
            BindingResult problems,
            @RequestParam(required = false) @Nullable MultipartFile evidenceFile,
            @RequestParam(defaultValue = "") String search,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var wanted = kind(kind);
        int shown = year(year);
        if (!search.isEmpty()) {
            return page(wanted, shown, form, officer, null, null, search, model);
        }
        List<CheckedFile> files;
        try {
            files = files(evidenceFile);
        } catch (AttachmentRefused refused) {
            response.setStatus(UNPROCESSABLE);
            return page(wanted, shown, form, officer, refused.words(), null, "", model);
        }
        if (!files.isEmpty() && LedgerStepController.given(form.getFacts().get(LedgerFact.EVIDENCE.name())).isEmpty()) {
            form.getFacts().put(LedgerFact.EVIDENCE.name(), files.get(0).name());
        }
        var record = read(wanted, form, problems);
        if (problems.hasErrors() || record == null) {
            response.setStatus(UNPROCESSABLE);
            return page(wanted, shown, form, officer, null, null, "", model);
        }
        var alike = form.isAgain() ? null : records.alike(record, officer.actor()).orElse(null);
        if (alike != null) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(wanted, shown, form, officer, null, alike, "", model);
        }
        try {
            String number = forms.once(officer.actor(), String.valueOf(form.getFormKey()), ROUTE, typed(wanted, form, files), () -> {
                var line = records.make(record, officer.actor());
                evidence.add(line.id(), officer.id(), files);
                return line.number();
            });
            redirect.addFlashAttribute(Flash.NAME, Flash.success("已记录“" + number + "”，可以接着记录下一条。"));
            return "redirect:" + address(wanted, shown) + "&on=" + record.on();
        } catch (ActionRefused refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(wanted, shown, form, officer, refused.words(), null, "", model);
        }
    }

    private static List<CheckedFile> files(@Nullable MultipartFile file) {
        return file == null || String.valueOf(file.getOriginalFilename()).isBlank() || file.getOriginalFilename() == null
                ? List.of()
                : CheckedFile.all(List.of(
                        new BroughtFile(file.getOriginalFilename(), file.getSize(), file::getInputStream)));
    }

    private @Nullable NewRecord read(WorkRecordKind kind, WorkRecordEntryForm form, BindingResult problems) {
        var asked = WorkRecordForm.of(kind);
        LedgerStepController.text(problems, "title", form.getTitle(), true, LedgerField.SHORT, asked.title());
        if (form.getOn() == null && !problems.hasFieldErrors("on")) {
            problems.rejectValue("on", "required", "请填写“" + asked.day() + "”。");
        }
        var facts = LedgerFacts.NONE;
        for (var field : asked.fields()) {
            facts = facts.with(field.fact(), LedgerStepController.fact(field, form, problems));
        }
        var place = asked.place() == Ask.NO
                ? null
                : LedgerStepController.chosen(
                        places, form.getPlace(), form.getPlaceCode(), asked.place() == Ask.MUST, "place", "所在地", problems);
        form.setPlaceCode(place == null ? "" : place.value());
        return problems.hasErrors()
                ? null
                : new NewRecord(
                        0,
                        kind,
                        Objects.requireNonNull(form.getOn()),
                        LedgerStepController.given(form.getTitle()).orElseThrow(),
                        place == null ? null : place.value(),
                        facts);
    }

    private static List<Object> typed(WorkRecordKind kind, WorkRecordEntryForm form, List<CheckedFile> files) {
        return List.of(
                kind,
                String.valueOf(form.getOn()),
                String.valueOf(form.getTitle()),
                String.valueOf(form.getPlaceCode()),
                new TreeMap<>(form.getFacts()),
                files.stream().map(CheckedFile::sha256).toList());
    }

    private String page(
            WorkRecordKind kind,
            int year,
            WorkRecordEntryForm form,
            OfficerPrincipal officer,
            @Nullable String refusal,
            @Nullable String alike,
            String search,
            Model model) {
        var actor = officer.actor();
        form.setFormKey(forms.issue(actor, ROUTE));
        form.setAgain(false);
        var asked = WorkRecordForm.of(kind);
        var counts = years.counts(year, actor);
        var lines = years.lines(kind, year, actor);
        var own = organs.findById(actor.organ()).orElseThrow();
        int thisYear = LocalDate.now(clock).getYear();
        model.addAttribute("form", form);
        model.addAttribute("page", new WorkRecordsPage(
                year,
                Arrays.stream(WorkRecordKind.values())
                        .map(one -> new WorkRecordsPage.Tab(
                                Labels.of(one),
                                address(one, year),
                                Long.toString(counts.getOrDefault(one, 0L)),
                                one == kind))
                        .toList(),
                kind,
                Labels.of(kind),
                year > FIRST_YEAR ? address(kind, year - 1) : null,
                year < thisYear ? address(kind, year + 1) : null,
                mayRecord(actor),
                model.containsAttribute(Flash.NAME),
                asked.title(),
                asked.day(),
                asked.place() != Ask.NO,
                asked.place() == Ask.MUST,
                search.equals("place")
                        ? places.matching(LedgerStepController.given(form.getPlace()).orElse(""), own.divisionCode())
                        : List.of(),
                asked.fields().stream().map(LedgerStepController::field).toList(),
                asked.explanation(),
                refusal,
                alike,
                lines.stream().map(this::line).toList(),
                counts.getOrDefault(kind, 0L) > lines.size(),
                export(own, year),
                LocalDate.now(clock)));
        return "ledger/work-records";
    }

    private boolean mayRecord(Actor actor) {
        return new LedgerStanding(actor, organs).mayBegin(LedgerKind.WORK_RECORD);
    }

    private WorkRecordsPage.Line line(WorkRecordYears.Line line) {
        var said = words.facts(LedgerKind.WORK_RECORD, line.facts()).stream()
                .filter(fact -> !fact.label().equals(Labels.of(LedgerFact.RECORD_KIND)))
                .map(fact -> fact.label() + "：" + fact.words())
                .collect(Collectors.joining("；"));
        String where = line.place() == null ? "" : line.place() + (said.isEmpty() ? "" : "；");
        return new WorkRecordsPage.Line(
                line.number(),
                LedgerPaths.list(LedgerKind.WORK_RECORD) + "/" + line.id(),
                ChineseDate.of(line.on()),
                line.title(),
                shortened(where + said),
                Labels.of(line.status()),
                LedgerWords.tone(line.status()),
                line.files() == 0 ? "" : line.files() + "个");
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= WORDS_SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, WORDS_SHOWN)) + "……";
    }

    private static String export(Organ own, int year) {
        return UriComponentsBuilder.fromPath(LedgerPaths.list(LedgerKind.WORK_RECORD) + "/export")
                .queryParam("office", own.code())
                .queryParam("from", LocalDate.of(year, 1, 1))
                .queryParam("to", LocalDate.of(year, 12, 31))
                .toUriString();
    }

    private static String address(WorkRecordKind kind, int year) {
        return ROUTE + "?kind=" + kind + "&year=" + year;
    }

    private static WorkRecordKind kind(String typed) {
        return Arrays.stream(WorkRecordKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(WorkRecordKind.CENTRE_GROUP_STUDY);
    }

    private int year(String typed) {
        int thisYear = LocalDate.now(clock).getYear();
        int asked = typed.matches("\\d{4}") ? Integer.parseInt(typed) : thisYear;
        return asked < FIRST_YEAR || asked > thisYear ? thisYear : asked;
    }
}
