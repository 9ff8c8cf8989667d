package cn.petition.web.accounts;

import cn.petition.domain.organ.AccountRules;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
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

/** Accounts of the administrator's organ and of the organs below it. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class AccountsController {

    private static final String CREATE = "account-create";
    private static final String CHANGE = "account-change";
    private static final String RESET = "account-start-password";
    private static final int LONGEST_WORDS = 50;

    private final Accounts accounts;
    private final AccountChanges changes;
    private final StartPasswords startPasswords;
    private final Organs organs;
    private final PostedForms forms;
    private final Clock clock;

    AccountsController(
            Accounts accounts,
            AccountChanges changes,
            StartPasswords startPasswords,
            Organs organs,
            PostedForms forms,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.startPasswords = startPasswords;
        this.organs = organs;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/accounts")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        String words = q.strip().substring(0, Math.min(LONGEST_WORDS, q.strip().length()));
        model.addAttribute(
                "page", AccountsPage.of(accounts.page(officer.actor(), words, after), words, clock.instant()));
        return "accounts/list";
    }

    @GetMapping("/accounts/new")
    String blank(@CurrentOfficer OfficerPrincipal officer, Model model) {
        AccountForm form = new AccountForm();
        form.setFormKey(forms.issue(officer.actor(), CREATE));
        model.addAttribute("form", form);
        return page(officer.actor(), model, Optional.empty());
    }

    @PostMapping("/accounts")
    String create(
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = officer.actor();
        Optional<Organ> organ = check(actor, form, errors);
        if (errors.hasErrors() || organ.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(actor, model, Optional.empty());
        }
        String startPassword = startPasswords.of(form.getFormKey());
        String outcome = forms.once(actor, form.getFormKey(), CREATE, form.content(), () -> {
            if (accounts.isTaken(form.getLoginName())) {
                return "";
            }
            changes.create(actor, form.getLoginName(), form.toWanted(organ.get().id()), startPassword);
            return "/accounts/" + form.getLoginName();
        });
        if (outcome.isEmpty()) {
            errors.rejectValue("loginName", "taken", "这个登录名已被使用，请换一个。");
            form.setFormKey(forms.issue(actor, CREATE));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(actor, model, Optional.empty());
        }
        flash.addFlashAttribute(Flash.NAME, Flash.success("账号已建立。"));
        flash.addFlashAttribute("startPassword", startPassword);
        return "redirect:" + outcome;
    }

    @GetMapping("/accounts/{loginName}")
    String show(@PathVariable String loginName, @CurrentOfficer OfficerPrincipal officer, Model model) {
        Account account = account(officer.actor(), loginName);
        AccountForm form = AccountForm.of(account);
        form.setFormKey(forms.issue(officer.actor(), CHANGE));
        model.addAttribute("form", form);
        return page(officer.actor(), model, Optional.of(account));
    }

    @PostMapping("/accounts/{loginName}")
    String change(
            @PathVariable String loginName,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = officer.actor();
        Account account = account(actor, loginName);
        Optional<Organ> organ = check(actor, form, errors);
        if (errors.hasErrors() || organ.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(actor, model, Optional.of(account));
        }
        String outcome = forms.once(actor, form.getFormKey(), CHANGE, form.content(), () -> {
            changes.change(actor, loginName, form.openedVersion(), form.toWanted(organ.get().id()));
            return "/accounts/" + loginName;
        });
        flash.addFlashAttribute(Flash.NAME, Flash.success("账号已更改；该账号的登录已全部结束，须重新登录。"));
        return "redirect:" + outcome;
    }

    @PostMapping("/accounts/{loginName}/start-password")
    String resetPassword(
            @PathVariable String loginName,
            @RequestParam(defaultValue = "") String formKey,
            @RequestParam(defaultValue = "0") String version,
            @CurrentOfficer OfficerPrincipal officer,
            RedirectAttributes flash) {
        Actor actor = officer.actor();
        account(actor, loginName);
        long opened = version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
        String startPassword = startPasswords.of(formKey);
        String outcome = forms.once(actor, formKey, RESET, List.of(loginName, opened), () -> {
            changes.resetPassword(actor, loginName, opened, startPassword);
            return "/accounts/" + loginName;
        });
        flash.addFlashAttribute(Flash.NAME, Flash.success("已发放新的起始密码；原密码作废，该账号的登录已全部结束。"));
        flash.addFlashAttribute("startPassword", startPassword);
        return "redirect:" + outcome;
    }

    private Account account(Actor actor, String loginName) {
        return accounts.named(actor, loginName).orElseThrow(NotFound::new);
    }

    private Optional<Organ> check(Actor actor, AccountForm form, BindingResult errors) {
        AccountRules.refusals(form.grant()).forEach(sentence -> errors.rejectValue("roles", "refused", sentence));
        if (form.getOrgan().isBlank()) {
            return Optional.empty();
        }
        Optional<Organ> organ = organs.findByCode(form.getOrgan()).filter(one -> isBelow(one, actor));
        if (organ.isEmpty()) {
            errors.rejectValue("organ", "unknown", "没有这个机关，请从列表中选择。");
        }
        return organ;
    }

    private boolean isBelow(Organ organ, Actor actor) {
        return organs.findById(actor.organ()).filter(organ::isWithin).isPresent();
    }

    private String page(Actor actor, Model model, Optional<Account> account) {
        LocalDate today = LocalDate.now(clock);
        Organ mine = organs.findById(actor.organ()).orElseThrow(NotFound::new);
        model.addAttribute("account", account.orElse(null));
        model.addAttribute("ownAccount", account.filter(one -> one.id().equals(actor.officer())).isPresent());
        model.addAttribute("state", account.map(one -> AccountsPage.state(one, clock.instant())).orElse(null));
        model.addAttribute("resetKey", account.map(one -> forms.issue(actor, RESET)).orElse(null));
        model.addAttribute(
                "organs",
                organs.findAllByOrderByPath().stream()
                        .filter(organ -> organ.isWithin(mine) && organ.existsOn(today))
                        .map(organ -> new Choice(organ.code(), organ.name()))
                        .toList());
        model.addAttribute(
                "roles",
                Arrays.stream(Role.values())
                        .map(role -> new Choice(role.name(), Labels.of(role)))
                        .toList());
        return "accounts/account";
    }
}
