package cn.petition.web.appraisal;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.appraisal.Indicator;
import cn.petition.reporting.appraisal.Indicators;
import cn.petition.reporting.statistic.Statistics;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
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

/** The indicators of appraisal, their weights, and every change of them; they hold for all organs. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LEADER')")
class IndicatorController {

    private static final String ROUTE = "appraisal-indicator";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final Indicators indicators;
    private final Statistics statistics;
    private final Organs organs;
    private final PostedForms forms;
    private final Clock clock;

    IndicatorController(Indicators indicators, Statistics statistics, Organs organs, PostedForms forms, Clock clock) {
        this.indicators = indicators;
        this.statistics = statistics;
        this.organs = organs;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/appraisals/indicators")
    String list(@CurrentOfficer OfficerPrincipal officer, Model model) {
        return page(new IndicatorForm(), officer.actor(), model);
    }

    @PostMapping("/appraisals/indicators/{key}")
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR')")
    String change(
            @PathVariable String key,
            @Valid @ModelAttribute("form") IndicatorForm form,
            BindingResult problems,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var changed = indicators.all().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!maintains(officer.actor())) {
            throw new ActionRefused(
                    "OnlyTheHighestOfficeWeighs", "考核指标适用于全部机关，请由管理员或者最高一级信访部门的督查人员更改。", null);
        }
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, officer.actor(), model);
        }
        String next = forms.once(officer.actor(), form.getFormKey(), ROUTE, form.content(), () -> {
            indicators.change(
                    new Indicator(
                            key,
                            changed.ordinal(),
                            Objects.requireNonNull(form.getWeight()),
                            Objects.requireNonNull(form.getFull()),
                            form.isHigher(),
                            Objects.requireNonNull(form.getLeast())),
                    form.getReason(),
                    officer.actor());
            return "/appraisals/indicators";
        });
        flash.addFlashAttribute(Flash.NAME, Flash.success("“" + name(changed) + "”已更改，已核定的各轮考核不变。"));
        return "redirect:" + next;
    }

    private boolean maintains(Actor actor) {
        return actor.is(Role.ADMINISTRATOR)
                || actor.is(Role.SUPERVISOR)
                        && organs.findById(actor.organ()).map(Organ::parent).isEmpty();
    }

    private String name(Indicator indicator) {
        return statistics.withKey(indicator.key()).name();
    }

    private String page(IndicatorForm form, Actor actor, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("maintains", maintains(actor));
        model.addAttribute("mayReadRounds", !actor.is(Role.ADMINISTRATOR));
        model.addAttribute(
                "lines",
                indicators.all().stream()
                        .map(one -> new Line(
                                one.key(),
                                name(one),
                                statistics.withKey(one.key()).definition(),
                                one.weight(),
                                AppraisalView.plain(one.full()),
                                one.higher(),
                                one.least(),
                                forms.issue(actor, ROUTE)))
                        .toList());
        model.addAttribute(
                "changes",
                indicators.history().stream()
                        .map(one -> new Change(
                                MOMENT.format(one.at().atZone(clock.getZone())),
                                statistics.find(one.indicator().key()).map(found -> found.name()).orElse(one.indicator().key()),
                                "权重" + one.indicator().weight() + "，满分" + AppraisalView.plain(one.indicator().full()) + "，"
                                        + (one.indicator().higher() ? "越高越好" : "越低越好") + "，最少"
                                        + one.indicator().least(),
                                one.by(),
                                one.reason()))
                        .toList());
        return "appraisal/indicators";
    }

    /** An indicator in finished words. */
    record Line(
            String key, String name, String definition, int weight, String full, boolean higher, int least, String formKey) {}

    /** One change of one. */
    record Change(String at, String name, String words, String by, String reason) {}
}
