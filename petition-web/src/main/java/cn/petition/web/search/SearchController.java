package cn.petition.web.search;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Role;
import cn.petition.domain.organ.Scope;
import cn.petition.domain.secrecy.IdentityDocument;
import cn.petition.domain.secrecy.IdentityDocumentType;
import cn.petition.domain.secrecy.PhoneNumber;
import cn.petition.domain.text.SearchRefused;
import cn.petition.reporting.search.BoundedCount;
import cn.petition.reporting.search.FilterPlaces;
import cn.petition.reporting.search.ListPage;
import cn.petition.reporting.search.ListPosition;
import cn.petition.reporting.search.ListedMatter;
import cn.petition.reporting.search.PersonSearch;
import cn.petition.reporting.search.PetitionFilter;
import cn.petition.reporting.search.PetitionSearch;
import cn.petition.reporting.worklist.Worklist;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Finds matters by words, number and filter, in an address that can be kept; people's numbers never stand in one. */
@Controller
@PreAuthorize("hasAnyRole('INTAKE_CLERK', 'INTAKE_SUPERVISOR', 'TRIAGE_OFFICER', 'CASE_OFFICER', 'LEADER', 'SUPERVISOR',"
        + " 'REPORT_WRITER')")
class SearchController {

    private static final String LIST = "petitions";
    private static final String PATH = "/petitions";
    private static final String VIEW = "search/search";
    private static final Set<Role> LEADING_CAMPAIGNS = EnumSet.of(Role.SUPERVISOR, Role.LEADER);

    private final PetitionSearch search;
    private final PersonSearch people;
    private final FilterPlaces places;
    private final ListMarks marks;
    private final Worklist worklist;
    private final MatterExport export;
    private final Clock clock;

    SearchController(
            PetitionSearch search,
            PersonSearch people,
            FilterPlaces places,
            ListMarks marks,
            Worklist worklist,
            MatterExport export,
            Clock clock) {
        this.search = search;
        this.people = people;
        this.places = places;
        this.marks = marks;
        this.worklist = worklist;
        this.export = export;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(
            @ModelAttribute("form") SearchForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable String beside,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (PersonalInput.looksPersonal(form.getQ())) {
            redirect.addFlashAttribute(
                    Flash.NAME, Flash.warning("证件号码和电话号码不放在网址里，请在下面“按证件号或电话查找”中输入。"));
            return "redirect:/petitions#by-person";
        }
        var reading = new SearchReading(form, result, places);
        PetitionFilter filter = reading.filter();
        ListPosition position = position(beside, result);
        Optional<PetitionSearch.Found> found = find(filter, position, officer.actor(), result);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        model.addAttribute("page", found.map(one -> page(one, form, reading, officer.actor()))
                .orElseGet(() -> unreadable(form, reading)));
        return VIEW;
    }

    /** The count alone, for a page that was ready before it. */
    @GetMapping("/petitions/count")
    String count(
            @ModelAttribute("form") SearchForm form,
            BindingResult result,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        PetitionFilter filter = new SearchReading(form, result, places).filter();
        String words = "";
        if (!result.hasErrors()) {
            words = counted(search.count(filter, Scope.of(officer.actor()), today()));
        }
        model.addAttribute("words", words);
        return "search/_count :: count";
    }

    @GetMapping("/petitions/export")
    @Nullable String export(
            @ModelAttribute("form") SearchForm form,
            BindingResult result,
            @CurrentOfficer OfficerPrincipal officer,
            RedirectAttributes redirect,
            HttpServletResponse response)
            throws IOException {
        var reading = new SearchReading(form, result, places);
        PetitionFilter filter = reading.filter();
        boolean tooMany = !result.hasErrors()
                && search.findsMoreThan(MatterExport.MOST_ROWS, filter, Scope.of(officer.actor()), today());
        if (result.hasErrors() || tooMany) {
            redirect.addFlashAttribute(
                    Flash.NAME,
                    Flash.error(tooMany ? "查到的事项超过 10 万件，不能一次导出，请用日期或其他条件缩小范围。" : "查询条件有误，请改正后再导出。"));
            return "redirect:" + form.address(PATH);
        }
        export.write(filter, reading.conditions(), officer.actor(), today(), response);
        return null;
    }

    /** Looks a person up by number; sent as a form, so that the number stands in no address, history or server log. */
    @PostMapping("/petitions/by-person")
    String byPerson(
            @RequestParam(defaultValue = "") String personNumber,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response) {
        Actor actor = officer.actor();
        Optional<List<ListedMatter>> found = byNumber(personNumber, actor);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        int dueSoon = worklist.dueSoonDays(actor);
        model.addAttribute("readable", found.isPresent());
        model.addAttribute(
                "rows",
                found.orElse(List.of()).stream()
                        .map(matter -> MatterRow.of(matter, today(), dueSoon))
                        .toList());
        model.addAttribute("most", PersonSearch.MOST);
        return "search/by-person";
    }

    private Optional<List<ListedMatter>> byNumber(String typed, Actor actor) {
        Optional<IdentityDocument> document = PersonalInput.identityNumber(typed);
        if (document.isPresent() && document.get().birthday().isPresent()) {
            return Optional.of(people.byIdentityNumber(document.get(), actor));
        }
        Optional<PhoneNumber> phone = PhoneNumber.entered(typed);
        if (phone.isPresent() && phone.get().warnings().isEmpty()) {
            return Optional.of(people.byPhone(phone.get(), actor));
        }
        return otherPaper(typed).map(paper -> people.byIdentityNumber(paper, actor));
    }

    /** The papers whose numbers tell by their form what they are. */
    private static Optional<IdentityDocument> otherPaper(String typed) {
        return List.of(
                        IdentityDocumentType.RESIDENT_IDENTITY_CARD,
                        IdentityDocumentType.UNIFIED_SOCIAL_CREDIT_CODE,
                        IdentityDocumentType.FOREIGN_PERMANENT_RESIDENT_CARD,
                        IdentityDocumentType.HONG_KONG_MACAO_PERMIT,
                        IdentityDocumentType.TAIWAN_PERMIT,
                        IdentityDocumentType.PASSPORT)
                .stream()
                .flatMap(type -> IdentityDocument.entered(type, typed).stream())
                .filter(document -> document.warnings().isEmpty())
                .findFirst();
    }

    private Optional<PetitionSearch.Found> find(
            PetitionFilter filter, @Nullable ListPosition position, Actor actor, BindingResult result) {
        if (result.hasErrors()) {
            return Optional.empty();
        }
        try {
            return Optional.of(search.find(filter, Scope.of(actor), today(), position));
        } catch (SearchRefused refusal) {
            result.rejectValue("q", "search.q", String.valueOf(refusal.getMessage()));
            return Optional.empty();
        }
    }

    private @Nullable ListPosition position(@Nullable String beside, BindingResult result) {
        if (beside == null || beside.isBlank()) {
            return null;
        }
        Optional<ListMarks.Mark> mark = marks.opened(LIST, beside);
        if (mark.isEmpty()) {
            result.reject("search.beside", "网址中的页码标记不完整或已被改动，请从第一页重新查看。");
            return null;
        }
        return mark.map(one -> new ListPosition(one.registeredAt(), one.matter(), one.backwards())).get();
    }

    private SearchPage page(PetitionSearch.Found found, SearchForm form, SearchReading reading, Actor actor) {
        ListPage<ListedMatter> page = found.page();
        LocalDate today = today();
        int dueSoon = worklist.dueSoonDays(actor);
        return new SearchPage(
                page.rows().stream().map(matter -> MatterRow.of(matter, today, dueSoon)).toList(),
                found.count().map(SearchController::counted).orElse(null),
                found.count().isPresent() ? null : form.address("/petitions/count"),
                page.before() && !page.isEmpty() ? beside(form, page.first(), true) : null,
                page.after() && !page.isEmpty() ? beside(form, page.last(), false) : null,
                page.isEmpty() ? null : form.address("/petitions/export"),
                page.isEmpty() || !form.isSet() || !actor.isAnyOf(LEADING_CAMPAIGNS) ? null : enrol(form),
                reading.conditions(),
                form.isFiltered() && page.isEmpty(),
                form.isSet(),
                true,
                SearchPage.Places.NONE);
    }

    private static String enrol(SearchForm form) {
        String query = form.address(PATH).substring(PATH.length() + 1);
        return "/campaigns/enrol?query=" + UriUtils.encode(query, StandardCharsets.UTF_8);
    }

    private static SearchPage unreadable(SearchForm form, SearchReading reading) {
        return new SearchPage(
                List.of(), null, null, null, null, null, null, reading.conditions(), form.isFiltered(), form.isSet(), false,
                SearchPage.Places.of(reading));
    }

    private String beside(SearchForm form, ListedMatter matter, boolean backwards) {
        String mark = marks.sealed(
                LIST, new ListMarks.Mark(matter.registeredAt(), matter.id(), null, backwards));
        return UriComponentsBuilder.fromUriString(form.address(PATH)).queryParam("beside", mark).build(true).toUriString();
    }

    private static String counted(BoundedCount count) {
        return "共 " + count.words() + " 件";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
