package cn.petition.web.organs;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.web.component.Choice;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Organs at and below the administrator's own: list, new ones, new names. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class OrgansController {

    private static final String CREATE = "organ-create";
    private static final String RENAME = "organ-rename";
    private static final String END = "organ-end";

    private final Organs organs;
    private final OrganRegister register;
    private final PostedForms forms;
    private final Clock clock;

    OrgansController(Organs organs, OrganRegister register, PostedForms forms, Clock clock) {
        this.organs = organs;
        this.register = register;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/organs")
    String list(@CurrentOfficer OfficerPrincipal officer, Model model) {
        Organ mine = own(officer.actor());
        model.addAttribute(
                "organs",
                organs.findAllByOrderByPath().stream()
                        .filter(organ -> organ.isWithin(mine))
                        .map(OrganRow::of)
                        .toList());
        return "organs/list";
    }

    @GetMapping("/organs/new")
    String blank(@CurrentOfficer OfficerPrincipal officer, Model model) {
        OrganForm form = new OrganForm();
        form.setFormKey(forms.issue(officer.actor(), CREATE));
        form.setAbove(own(officer.actor()).code());
        model.addAttribute("form", form);
        return newPage(officer.actor(), model);
    }

    @PostMapping("/organs")
    String create(
            @Valid @ModelAttribute("form") OrganForm form,
            BindingResult errors,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = officer.actor();
        Optional<OrganRegister.New> wanted = read(actor, form, errors);
        if (wanted.isEmpty()) {
            return refused(response, newPage(actor, model));
        }
        String outcome = forms.once(actor, form.getFormKey(), CREATE, form.content(), () -> {
            if (register.isTaken(form.getCode())) {
                return "";
            }
            register.create(actor, wanted.get());
            return "/organs/" + form.getCode();
        });
        if (outcome.isEmpty()) {
            errors.rejectValue("code", "taken", "这个机关代码已被使用，请换一个。");
            form.setFormKey(forms.issue(actor, CREATE));
            return refused(response, newPage(actor, model));
        }
        flash.addFlashAttribute(Flash.NAME, Flash.success("机关已建立，可以为它新建账号。"));
        return "redirect:" + outcome;
    }

    @GetMapping("/organs/{code}")
    String show(@PathVariable String code, @CurrentOfficer OfficerPrincipal officer, Model model) {
        Organ organ = organ(officer.actor(), code);
        model.addAttribute("form", renaming(organ, officer.actor()));
        return organPage(organ, officer.actor(), model);
    }

    @PostMapping("/organs/{code}")
    String rename(
            @PathVariable String code,
            @Valid @ModelAttribute("form") RenameForm form,
            BindingResult errors,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = officer.actor();
        Organ organ = organ(actor, code);
        new OrgansStayInTheirPlace().check(form.getAbove(), codeAbove(organ));
        Optional<LocalDate> from = dayFrom(form, organ, errors);
        if (errors.hasErrors() || from.isEmpty()) {
            return refused(response, organPage(organ, actor, model));
        }
        String outcome = forms.once(actor, form.getFormKey(), RENAME, form.content(), () -> {
            register.rename(actor, organ, form.openedVersion(), form.getName(), form.getShortName(), from.get());
            return "/organs/" + code;
        });
        flash.addFlashAttribute(Flash.NAME, Flash.success("名称已更改，原名称保留在曾用名称中。"));
        return "redirect:" + outcome;
    }

    @PostMapping("/organs/{code}/end")
    String end(
            @PathVariable String code,
            @Valid @ModelAttribute("end") EndOrganForm end,
            BindingResult errors,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = officer.actor();
        Organ organ = organ(actor, code);
        Organ successor = organs.findByCode(end.getSuccessor()).orElse(null);
        if (!end.getSuccessor().isEmpty() && (successor == null || successor.id().equals(organ.id()))) {
            errors.rejectValue("successor", "unknown", "没有这个机关代码，或者就是本机关，请核对。");
        }
        if (errors.hasErrors()) {
            model.addAttribute("form", renaming(organ, actor));
            return refused(response, organPage(organ, actor, model));
        }
        LocalDate on = Objects.requireNonNull(end.getEndOn());
        String outcome = forms.once(actor, end.getFormKey(), END, end.content(), () -> {
            register.end(actor, organ, successor, on);
            return "/organs/" + code;
        });
        flash.addFlashAttribute(Flash.NAME, Flash.success("已登记撤销，自该日起不能再向其转送、交办。"));
        return "redirect:" + outcome;
    }

    private RenameForm renaming(Organ organ, Actor actor) {
        RenameForm form = new RenameForm();
        form.setName(organ.name());
        form.setShortName(organ.shortName());
        form.setFrom(LocalDate.now(clock).toString());
        form.setVersion(Long.toString(register.standing(organ.id()).version()));
        form.setFormKey(forms.issue(actor, RENAME));
        return form;
    }

    private static String refused(HttpServletResponse response, String view) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view;
    }

    private Optional<OrganRegister.New> read(Actor actor, OrganForm form, BindingResult errors) {
        Organ mine = own(actor);
        Optional<Organ> above = organs.findByCode(form.getAbove())
                .filter(organ -> organ.isWithin(mine) && organ.isPetitionOffice());
        boolean asHighest = form.getAbove().isBlank() && mine.parent() == null;
        if (above.isEmpty() && !asHighest) {
            errors.rejectValue("above", "unknown", "请从列表中选择上级信访部门。");
        }
        Optional<OrganKind> kind = named(OrganKind.values(), form.getKind());
        Optional<OrganLevel> level = named(OrganLevel.values(), form.getLevel());
        if (kind.isEmpty() && !errors.hasFieldErrors("kind")) {
            errors.rejectValue("kind", "unknown", "请选择机关类别。");
        }
        if (level.isEmpty() && !errors.hasFieldErrors("level")) {
            errors.rejectValue("level", "unknown", "请选择机关层级。");
        }
        Optional<String> division = register.division(form.getDivision());
        if (division.isEmpty() && !errors.hasFieldErrors("division")) {
            errors.rejectValue("division", "unknown", "没有这个行政区划代码，请核对。");
        }
        if (errors.hasErrors() || kind.isEmpty() || level.isEmpty() || division.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new OrganRegister.New(
                form.getCode(),
                form.getName(),
                form.getShortName(),
                kind.get(),
                level.get(),
                division.get(),
                above.orElse(null),
                LocalDate.now(clock)));
    }

    private Optional<LocalDate> dayFrom(RenameForm form, Organ organ, BindingResult errors) {
        if (errors.hasFieldErrors("from")) {
            return Optional.empty();
        }
        try {
            LocalDate from = LocalDate.parse(form.getFrom());
            LocalDate since = register.standing(organ.id()).namedSince();
            if (from.isAfter(LocalDate.now(clock))) {
                errors.rejectValue("from", "ahead", "启用日期还没有到，请在启用当日或之后更改。");
            } else if (!from.isAfter(since)) {
                errors.rejectValue("from", "before", "启用日期须晚于现用名称的启用日期 " + since + "。");
            }
            return Optional.of(from);
        } catch (DateTimeParseException unreadable) {
            errors.rejectValue("from", "unreadable", "启用日期不正确，请按 2026-03-16 的样式填写。");
            return Optional.empty();
        }
    }

    private String newPage(Actor actor, Model model) {
        Organ mine = own(actor);
        model.addAttribute(
                "offices",
                organs.findAllByOrderByPath().stream()
                        .filter(organ -> organ.isWithin(mine) && organ.isPetitionOffice())
                        .map(organ -> new Choice(organ.code(), organ.name()))
                        .toList());
        model.addAttribute("blankAbove", mine.parent() == null ? "没有上级（最高一级信访部门）" : "请选择");
        model.addAttribute("kinds", choices(OrganKind.values()));
        model.addAttribute("levels", choices(OrganLevel.values()));
        return "organs/new";
    }

    private String organPage(Organ organ, Actor actor, Model model) {
        if (!model.containsAttribute("end")) {
            model.addAttribute("end", new EndOrganForm());
        }
        model.addAttribute("endKey", forms.issue(actor, END));
        model.addAttribute("ended", !organ.existsOn(LocalDate.now(clock)));
        model.addAttribute(
                "successor",
                Optional.ofNullable(organ.successor()).flatMap(organs::findById).map(Organ::name).orElse(""));
        model.addAttribute("organ", OrganRow.of(organ));
        model.addAttribute("kind", Labels.of(organ.kind()));
        model.addAttribute("level", Labels.of(organ.level()));
        model.addAttribute("division", organ.divisionCode());
        model.addAttribute("above", nameAbove(organ));
        model.addAttribute("formerNames", register.formerNames(organ.id()));
        return "organs/organ";
    }

    private String nameAbove(Organ organ) {
        return Optional.ofNullable(organ.parent()).flatMap(organs::findById).map(Organ::name).orElse("没有上级");
    }

    private String codeAbove(Organ organ) {
        return Optional.ofNullable(organ.parent()).flatMap(organs::findById).map(Organ::code).orElse("");
    }

    private Organ own(Actor actor) {
        return organs.findById(actor.organ()).orElseThrow(NotFound::new);
    }

    private Organ organ(Actor actor, String code) {
        Organ mine = own(actor);
        return organs.findByCode(code).filter(organ -> organ.isWithin(mine)).orElseThrow(NotFound::new);
    }

    private static List<Choice> choices(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(one -> new Choice(one.name(), Labels.of(one)))
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, String name) {
        return Arrays.stream(constants).filter(one -> one.name().equals(name)).findFirst();
    }

    /** One line of the tree; {@code depth} counts the organs above it. */
    record OrganRow(String code, String href, String name, String shortName, String kind, String level, int depth) {

        static OrganRow of(Organ organ) {
            int depth = organ.depth();
            return new OrganRow(
                    organ.code(),
                    "/organs/" + organ.code(),
                    organ.name(),
                    organ.shortName(),
                    Labels.of(organ.kind()),
                    Labels.of(organ.level()),
                    depth);
        }
    }

    /** Who sees which matter follows from the tree; moving an organ would open old matters to new eyes. */
    private static final class OrgansStayInTheirPlace {

        void check(@Nullable String wanted, String present) {
            if (wanted != null && !wanted.isBlank() && !wanted.equals(present)) {
                throw new ActionRefused(
                        "OrgansStayInTheirPlace", "本版不能调整机关的隶属关系。请新建机关，并为有关人员更换所属机关。", null);
            }
        }
    }
}
