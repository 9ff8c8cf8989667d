package cn.petition.web.registration;

import cn.petition.domain.secrecy.QueryCode;
import cn.petition.intake.tracking.QueryCodes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public page on which a petitioner asks by query code how the matter stands; needs no sign-in. */
@Controller
class TrackController {

    private static final String VIEW = "registration/track";

    private final QueryCodes codes;

    TrackController(QueryCodes codes) {
        this.codes = codes;
    }

    /** The code never travels in an address: one that stands there is not looked at. */
    @GetMapping("/track")
    String form(Model model) {
        model.addAttribute("asked", false);
        return VIEW;
    }

    @PostMapping("/track")
    String answer(@RequestParam(defaultValue = "") String code, Model model) {
        var typed = QueryCode.parse(code);
        model.addAttribute("asked", true);
        model.addAttribute("mistyped", typed.isEmpty());
        typed.flatMap(codes::matterOf).ifPresent(matter -> model.addAttribute("matter", matter));
        return VIEW;
    }
}
