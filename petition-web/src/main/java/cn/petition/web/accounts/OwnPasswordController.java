package cn.petition.web.accounts;

import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.security.OwnPassword;
import cn.petition.web.security.PasswordPolicy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which everybody changes their own password; who was given a start password begins here. */
@Controller
class OwnPasswordController {

    private static final int LONGEST = 256;

    private final OwnPassword passwords;
    private final PasswordPolicy policy;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    OwnPasswordController(OwnPassword passwords, PasswordPolicy policy) {
        this.passwords = passwords;
        this.policy = policy;
    }

    @GetMapping("/account/password")
    String form(@ModelAttribute("form") PasswordForm form, @CurrentOfficer OfficerPrincipal officer, Model model) {
        return page(officer, model);
    }

    @PostMapping("/account/password")
    String change(
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        check(form, errors, officer);
        Optional<OfficerPrincipal> changed =
                errors.hasErrors() ? Optional.empty() : passwords.change(officer, form.getPresent(), form.getWanted());
        if (changed.isEmpty()) {
            if (!errors.hasErrors()) {
                errors.rejectValue("present", "wrong", "现密码不对，或者尝试次数过多。请核对后再试，多次失败须等待。");
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(officer, model);
        }
        goOn(changed.get(), request, response);
        flash.addFlashAttribute(Flash.NAME, Flash.success("密码已更改；这个账号在别处的登录已全部结束。"));
        return "redirect:/account/password";
    }

    private void check(PasswordForm form, BindingResult errors, OfficerPrincipal officer) {
        if (form.getPresent().isEmpty() || form.getPresent().length() > LONGEST) {
            errors.rejectValue("present", "missing", "请填写现密码。");
        }
        policy.refusals(form.getWanted(), officer.loginName())
                .forEach(sentence -> errors.rejectValue("wanted", "refused", sentence));
        if (!form.getWanted().equals(form.getRepeated())) {
            errors.rejectValue("repeated", "different", "两次输入的新密码不一致，请重新输入。");
        }
        if (!form.getWanted().isEmpty() && form.getWanted().equals(form.getPresent())) {
            errors.rejectValue("wanted", "same", "新密码须与现密码不同，请换一个。");
        }
    }

    private String page(OfficerPrincipal officer, Model model) {
        model.addAttribute("startPasswordInUse", passwords.isStartPassword(officer));
        return "accounts/password";
    }

    /** The session in hand continues under a new identifier with the account as it is now. */
    private void goOn(OfficerPrincipal officer, HttpServletRequest request, HttpServletResponse response) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        if (before == null) {
            return;
        }
        UsernamePasswordAuthenticationToken now =
                UsernamePasswordAuthenticationToken.authenticated(officer, null, before.getAuthorities());
        now.setDetails(before.getDetails());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(now);
        SecurityContextHolder.setContext(context);
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        sessions.saveContext(context, request, response);
    }
}
