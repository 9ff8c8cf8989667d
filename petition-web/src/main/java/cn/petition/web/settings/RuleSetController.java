package cn.petition.web.settings;

import cn.petition.domain.legal.ProvisionTopic;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.legal.RegionalRules;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.web.component.Choice;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

/** The table of periods under both regulations, and the regional texts that can be switched on. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class RuleSetController {

    private static final String APPLY = "regional-rules";

    private final ObligationClocks clocks;
    private final RegionalTexts texts;
    private final Organs organs;
    private final PostedForms forms;
    private final Clock clock;

    RuleSetController(ObligationClocks clocks, RegionalTexts texts, Organs organs, PostedForms forms, Clock clock) {
        this.clocks = clocks;
        this.texts = texts;
        this.organs = organs;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/settings/rule-sets")
    String table(Model model) {
        var rules = clocks.current().rules();
        model.addAttribute("periods", new PeriodTable(rules, LocalDate.now(clock)).rows());
        model.addAttribute("texts", texts.all().stream().map(TextLine::of).toList());
        return "settings/rule-sets";
    }

    @GetMapping("/settings/rule-sets/{code}")
    String text(@PathVariable String code, @CurrentOfficer OfficerPrincipal officer, Model model) {
        var text = texts.find(code).orElseThrow(NotFound::new);
        var form = RegionalTextForm.of(text);
        form.setFormKey(forms.issue(officer.actor(), APPLY));
        model.addAttribute("form", form);
        return page(text, model);
    }

    @PostMapping("/settings/rule-sets/{code}")
    String apply(
            @PathVariable String code,
            @Valid @ModelAttribute("form") RegionalTextForm form,
            BindingResult errors,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var text = texts.find(code).orElseThrow(NotFound::new);
        Actor actor = officer.actor();
        new OnlyTheHighestOfficeSettles(organs).check(actor);
        var days = form.days(text, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(text, model);
        }
        LocalDate from = Objects.requireNonNull(days.from());
        forms.once(actor, form.getFormKey(), APPLY, form.content(), () -> {
            texts.apply(actor, code, form.switchesOn(), from, days.to(), form.getNote(), form.openedVersion());
            return code;
        });
        clocks.refresh();
        flash.addFlashAttribute(
                Flash.NAME,
                Flash.success(
                        form.switchesOn()
                                ? "已启用《" + text.title() + "》；此后产生的期限按它计算，已经产生的期限不变。"
                                : "已停用《" + text.title() + "》；按它产生的期限不变。"));
        return "redirect:/settings/rule-sets/" + code;
    }

    private String page(RegionalTexts.Text text, Model model) {
        model.addAttribute("text", TextLine.of(text));
        model.addAttribute("contents", contents(clocks.current().rules().regional(), text.code()));
        model.addAttribute("choices", List.of(new Choice("true", "启用"), new Choice("false", "停用")));
        return "settings/regional-text";
    }

    private static List<ContentLine> contents(RegionalRules regional, String code) {
        Stream<ContentLine> periods = regional.periods().stream()
                .filter(one -> one.regulation().code().equals(code))
                .map(one -> new ContentLine(
                        Labels.of(one.rule().period()),
                        one.rule().lengthInWords()
                                + (one.rule().extensionAtMost() == 0
                                        ? ""
                                        : "，可延长累计不超过" + one.rule().extensionAtMost() + "日"),
                        one.rule().basis().articleText(),
                        "计算期限时适用"));
        Stream<ContentLine> others = regional.provisions().stream()
                .filter(one -> one.regulation().code().equals(code))
                .map(one -> new ContentLine(
                        Labels.of(one.topic()),
                        one.topic().isReadByRules() ? one.value() + "人" : one.value(),
                        one.basis().articleText(),
                        applied(one.topic())));
        return Stream.concat(periods, others).toList();
    }

    /** A text in finished words. */
    record TextLine(String code, String href, String title, String validFrom, String state, String note) {

        static TextLine of(RegionalTexts.Text text) {
            return new TextLine(
                    text.code(),
                    "/settings/rule-sets/" + text.code(),
                    text.title(),
                    ChineseDate.of(text.validFrom()),
                    state(text),
                    text.note());
        }

        private static String state(RegionalTexts.Text text) {
            LocalDate from = text.appliedFrom();
            LocalDate to = text.appliedTo();
            if (!text.enabled() || from == null) {
                return "未启用";
            }
            return "已启用，适用于" + ChineseDate.of(from) + (to == null ? "起" : "至" + ChineseDate.of(to)) + "起算的期限";
        }
    }

    /**
     * One thing a text settles.
     *
     * @param effect whether the product applies it or only shows it
     */
    record ContentLine(String label, String value, String article, String effect) {}

    /** When switching the text on changes what the product does. */
    private static String applied(ProvisionTopic topic) {
        if (topic == ProvisionTopic.SECOND_REVIEW_STEP) {
            return "申请复核时适用";
        }
        return topic.isReadByRules() ? "登记时适用" : "仅供查阅，由经办人掌握";
    }
}
