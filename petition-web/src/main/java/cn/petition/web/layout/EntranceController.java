package cn.petition.web.layout;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in: the bare address leads to the worklist, and the page where officers sign in. */
@Controller
class EntranceController {

    private final DemonstrationAccounts accounts;

    EntranceController(DemonstrationAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/")
    String worklist() {
        return "redirect:/worklist";
    }

    @GetMapping("/login")
    String login(Model model) {
        var listed = accounts.listed();
        if (!listed.isEmpty()) {
            model.addAttribute("demonstrationAccounts", listed);
        }
        return "login";
    }
}
