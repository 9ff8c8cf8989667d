package cn.petition.web.casefile;

import cn.petition.domain.form.OtherContentUnderSameKey;
import cn.petition.domain.legal.NoRuleInForce;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Deviation;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.PetitionLifecycle;
import cn.petition.domain.petition.StatutoryWay;
import cn.petition.domain.routing.Circumstance;
import cn.petition.domain.routing.RoutingRule;
import cn.petition.web.component.Choice;
import cn.petition.web.error.ChangedMeanwhile;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.casefile.Choices;
import cn.petition.workflow.casefile.StepInFile;
import cn.petition.workflow.document.PreviewedDocument;
import cn.petition.workflow.routing.Advice;
import cn.petition.workflow.step.StepRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page of one step: opened where the lifecycle offers the step, posted with a key so that it has one effect, and
 * refused with the officer's text kept.
 *
 * @param <F> form of the step
 */
abstract class StepController<F extends StepForm> {

    private static final int UNPROCESSABLE = 422;

    private final StepForms forms;
    private final CaseAction action;

    StepController(StepForms forms, CaseAction action) {
        this.forms = forms;
        this.action = action;
    }

    /** An empty form, or one with what is known already. */
    abstract F blank(CaseHead matter);

    /** Takes the step. */
    abstract void take(F form, StepRequest step);

    /** Puts what the form offers to choose from into the model. */
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {}

    /** Checks that need more than the form itself. */
    void check(F form, CaseHead matter, BindingResult problems) {}

    /** Template of the fields. */
    String fields() {
        return "_" + name(action);
    }

    /** One sentence about what the step means, where its name does not say it. */
    @Nullable String explanation() {
        return null;
    }

    /** Whether the page shows what the decision tables suggest, and asks for a reason where it is decided otherwise. */
    boolean advised() {
        return false;
    }

    /** What the officer states on the form that the decision tables ask for. */
    Collection<Circumstance> said(F form) {
        return List.of();
    }

    /** The way of Article 31 that the officer states on the form. */
    @Nullable StatutoryWay way(F form) {
        return null;
    }

    /** A rule against which the form decides, beyond what the tables find by themselves. */
    Optional<RoutingRule> contradicted(F form, CaseHead matter, OfficerPrincipal officer) {
        return advice(form, matter, officer).flatMap(advice -> advice.contradictedBy(action));
    }

    final CaseAction action() {
        return action;
    }

    final StepForms forms() {
        return forms;
    }

    @GetMapping
    String open(@PathVariable String number, @CurrentOfficer OfficerPrincipal officer, Model model) {
        var matter = forms.files().head(number, officer.actor());
        refuseWhereNotOffered(matter, officer);
        var form = blank(matter);
        form.setVersion(matter.version());
        form.setOn(forms.today());
        return page(form, matter, officer, null, null, model);
    }

    @PostMapping
    String post(
            @PathVariable String number,
            @CurrentOfficer OfficerPrincipal officer,
            @Valid @ModelAttribute("form") F form,
            BindingResult problems,
            @RequestParam(name = "preview", required = false) @Nullable String asked,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var matter = forms.files().head(number, officer.actor());
        if (form.getVersion() == matter.version()) {
            // a stale form is somebody's step meanwhile, or this one sent twice; both are told below
            refuseWhereNotOffered(matter, officer);
        }
        check(form, matter, problems);
        var deviation = deviation(form, matter, officer, problems);
        var key = form.getFormKey() == null
                ? null
                : forms.keys().verified(form.getFormKey(), officer.id(), route(number)).orElse(null);
        if (key == null) {
            problems.reject("formKey", "表单已经失效，没有保存。请核对内容后重新提交。");
        }
        if (key == null || problems.hasErrors()) {
            response.setStatus(UNPROCESSABLE);
            return page(form, matter, officer, null, null, model);
        }
        var typed = new PostedFields(request);
        var step = new StepRequest(number, form.getVersion(), officer.actor(), Objects.requireNonNull(form.getOn()))
                .deciding(deviation);
        try {
            if (asked != null) {
                return page(form, matter, officer, null, forms.preview().of(() -> take(form, step)), model);
            }
            String next = forms.onceOnly().run(officer.id(), key, route(number), typed.fingerprint(), () -> {
                take(form, step);
                return "/petitions/" + number;
            });
            redirect.addFlashAttribute(Flash.NAME, Flash.success("“" + Labels.of(action) + "”已记入流转记录。"));
            return "redirect:" + next;
        } catch (ActionRefused refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            String article = refused.article();
            return page(
                    form, matter, officer, refused.words() + (article == null ? "" : "（" + article + "）"), null, model);
        } catch (NotFound other) {
            // the matter itself was found above; what is missing is the one whose number was typed
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(form, matter, officer, "没有找到所填编号的事项，请核对编号。", null, model);
        } catch (OtherContentUnderSameKey other) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(form, matter, officer, other.getMessage(), null, model);
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(
                    typed.kept(forms.words()), List.of(lastChange(number, officer)), "/petitions/" + number);
        }
    }

    /** A form that is sent again is answered as it was before and not advised on anew. */
    private @Nullable Deviation deviation(F form, CaseHead matter, OfficerPrincipal officer, BindingResult problems) {
        if (!advised() || form.getOn() == null || form.getVersion() != matter.version()) {
            return null;
        }
        var rule = contradicted(form, matter, officer).orElse(null);
        if (rule == null) {
            return null;
        }
        String reason = StepForm.given(form.getAgainst());
        if (reason == null) {
            problems.rejectValue("against", "required", "与规则 " + rule.code() + " 的建议不一致，请写明理由。");
            return null;
        }
        return new Deviation(rule.code(), reason);
    }

    private Optional<Advice> advice(F form, CaseHead matter, OfficerPrincipal officer) {
        var on = form.getOn() == null ? forms.today() : form.getOn();
        try {
            return Optional.of(forms.routing().on(matter, officer.actor(), action, on, said(form), way(form)));
        } catch (NoRuleInForce unknown) {
            return Optional.empty();
        }
    }

    private void refuseWhereNotOffered(CaseHead matter, OfficerPrincipal officer) {
        String ruleSet = forms.ruleSet(matter);
        matter.standing().row(action, officer.actor(), ruleSet);
        if (!matter.standing().offers(officer.actor(), ruleSet).contains(action)) {
            throw new ActionRefused(
                    "PetitionLifecycle",
                    "这件事项现在“" + Labels.of(matter.status()) + "”，您不能办理“" + Labels.of(action) + "”。请返回事项查看可以办理的步骤。",
                    null);
        }
    }

    private String lastChange(String number, OfficerPrincipal officer) {
        List<StepInFile> log = forms.files().log(number, officer.actor());
        var last = log.get(log.size() - 1);
        return last.actor() + "于" + FileWords.moment(last.recordedAt()) + "办理了“" + Labels.of(last.action()) + "”。";
    }

    private String page(
            F form,
            CaseHead matter,
            OfficerPrincipal officer,
            @Nullable String refusal,
            @Nullable List<PreviewedDocument> preview,
            Model model) {
        form.setFormKey(forms.keys().issue(officer.id(), route(matter.number())));
        model.addAttribute("form", form);
        model.addAttribute("page", new StepPage(
                matter.number(),
                matter.title(),
                Labels.of(matter.status()),
                fields(),
                route(matter.number()),
                Labels.of(action),
                basis(matter),
                explanation(),
                refusal,
                forms.today(),
                forms.documents().issuedBy(getClass()),
                preview));
        if (advised()) {
            var rule = contradicted(form, matter, officer).orElse(null);
            advice(form, matter, officer)
                    .ifPresent(advice -> model.addAttribute("routing", RoutingPanel.of(advice, rule)));
        }
        offer(matter, officer, model);
        return "casefile/step";
    }

    private @Nullable String basis(CaseHead matter) {
        String ruleSet = forms.ruleSet(matter);
        return PetitionLifecycle.find(matter.status(), action, ruleSet).stream()
                .map(row -> row.articleUnder(ruleSet))
                .findFirst()
                .orElse(null);
    }

    private String route(String number) {
        return "/petitions/" + number + "/" + name(action);
    }

    /** The action as it stands in an address. */
    static String name(CaseAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All constants of an enumeration to choose from, in their order. */
    static <E extends Enum<E>> List<Choice> labelled(Class<E> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .map(one -> new Choice(one.name(), Labels.of(one)))
                .toList();
    }

    static List<Choice> choices(List<Choices.Choice> offered) {
        return offered.stream().map(one -> new Choice(one.value(), one.words())).toList();
    }
}
