package cn.petition.web.layout;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in: the bare address leads to the worklist, and the page where officers sign in. */
@Controller
class EntranceController {

    @GetMapping("/")
    String worklist() {
        return "redirect:/worklist";
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }
}
