package cn.petition.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The page on which an office makes its first administrator; there is no such page once an account exists. */
@Controller
class SetupController {

    private final FirstAdministrator firstAdministrator;
    private final PasswordPolicy policy;
    private final LoginThrottle throttle;

    SetupController(FirstAdministrator firstAdministrator, PasswordPolicy policy, LoginThrottle throttle) {
        this.firstAdministrator = firstAdministrator;
        this.policy = policy;
        this.throttle = throttle;
    }

    @GetMapping("/setup")
    String form(@ModelAttribute("form") SetupForm form, Model model) {
        return page(model);
    }

    @PostMapping("/setup")
    String create(
            @Valid @ModelAttribute("form") SetupForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request) {
        String page = page(model);
        check(form, errors);
        if (errors.hasErrors()) {
            return page;
        }
        if (!throttle.allows(request.getRemoteAddr()) || !firstAdministrator.create(form.toCommand())) {
            throttle.failed(request.getRemoteAddr());
            errors.rejectValue("token", "refused", "一次性口令不对或已过期，请核对；过期后重新启动程序会显示新的口令。");
            return page;
        }
        return "redirect:/login";
    }

    private String page(Model model) {
        if (!firstAdministrator.isAwaited()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("organNeeded", firstAdministrator.needsOrgan());
        return "setup/setup";
    }

    private void check(SetupForm form, BindingResult errors) {
        policy.refusals(form.getPassword(), form.getLoginName())
                .forEach(sentence -> errors.rejectValue("password", "refused", sentence));
        if (!form.getPassword().equals(form.getRepeated())) {
            errors.rejectValue("repeated", "different", "两次输入的密码不一致，请重新输入。");
        }
        if (firstAdministrator.needsOrgan() && form.getOrganName().isBlank()) {
            errors.rejectValue("organName", "missing", "请填写本机关名称。");
        }
        if (firstAdministrator.needsOrgan() && form.getDivision().isEmpty()) {
            errors.rejectValue("division", "missing", "请填写本机关所在地的 6 位行政区划代码。");
        }
    }
}
