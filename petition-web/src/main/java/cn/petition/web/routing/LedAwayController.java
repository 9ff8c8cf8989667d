package cn.petition.web.routing;

import cn.petition.domain.petition.Labels;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.channel.LedAway;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Matters that another procedure took and of which nothing has been heard for so many days. */
@Controller
@PreAuthorize("hasAnyRole('INTAKE_CLERK', 'INTAKE_SUPERVISOR', 'TRIAGE_OFFICER', 'CASE_OFFICER', 'LEADER', 'SUPERVISOR',"
        + " 'REPORT_WRITER')")
class LedAwayController {

    private static final int MOST_DAYS = 3650;

    private final LedAway ledAway;
    private final Clock clock;

    LedAwayController(LedAway ledAway, Clock clock) {
        this.ledAway = ledAway;
        this.clock = clock;
    }

    @GetMapping("/routing/led-away")
    String list(
            @RequestParam(defaultValue = "30") int days, @CurrentOfficer OfficerPrincipal officer, Model model) {
        int asked = Math.max(0, Math.min(days, MOST_DAYS));
        model.addAttribute("days", asked);
        model.addAttribute(
                "lines",
                ledAway.withoutOutcome(officer.actor(), LocalDate.now(clock), asked).stream()
                        .map(one -> new Line(
                                one.number(),
                                one.title(),
                                Labels.of(one.how()),
                                one.where(),
                                one.ledAwayOn().toString(),
                                one.outcome() == null ? "没有消息" : Labels.of(one.outcome()),
                                one.silentSince().toString()))
                        .toList());
        return "routing/led-away";
    }

    /** A matter in finished words. */
    record Line(
            String number, String title, String how, String where, String since, String heard, String silentSince) {}
}
