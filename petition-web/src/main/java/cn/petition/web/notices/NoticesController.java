package cn.petition.web.notices;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Role;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.notice.DailyDigest;
import cn.petition.workflow.notice.LedgerNotices;
import cn.petition.workflow.notice.WriteDigests;
import cn.petition.workflow.supervision.FindSupervisionGrounds;
import cn.petition.workflow.sweep.DeskNotices;
import cn.petition.workflow.sweep.LastSweep;
import cn.petition.workflow.sweep.SweepDeadlines;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The notices of an officer's desk, marking them as read, and a sweep on demand. */
@Controller
class NoticesController {

    private static final String SWEEP = "deadline-sweep";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final DeskNotices notices;
    private final LedgerNotices ledgers;
    private final WriteDigests digests;
    private final SweepDeadlines sweep;
    private final FindSupervisionGrounds supervision;
    private final PostedForms forms;
    private final AuditTrail audit;
    private final Clock clock;

    NoticesController(
            DeskNotices notices,
            LedgerNotices ledgers,
            WriteDigests digests,
            SweepDeadlines sweep,
            FindSupervisionGrounds supervision,
            PostedForms forms,
            AuditTrail audit,
            Clock clock) {
        this.notices = notices;
        this.ledgers = ledgers;
        this.digests = digests;
        this.sweep = sweep;
        this.supervision = supervision;
        this.forms = forms;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/notices")
    String show(@CurrentOfficer OfficerPrincipal officer, Model model) {
        LocalDate today = LocalDate.now(clock);
        Actor actor = officer.actor();
        List<NoticeRow> rows =
                notices.of(actor).stream().map(one -> NoticeRow.of(one, today)).toList();
        List<LedgerNoticeRow> lines =
                ledgers.of(actor).stream().map(one -> LedgerNoticeRow.of(one, today)).toList();
        model.addAttribute("notices", rows);
        model.addAttribute("ledgerNotices", lines);
        model.addAttribute("digest", digests.of(actor).map(DailyDigest::words).orElse(null));
        model.addAttribute(
                "anyUnread",
                rows.stream().anyMatch(one -> !one.read()) || lines.stream().anyMatch(one -> !one.read()));
        model.addAttribute("lastSweep", notices.lastSweep().map(this::inWords).orElse("还没有巡查过。"));
        boolean maySweep = officer.roles().contains(Role.SUPERVISOR);
        model.addAttribute("sweepKey", maySweep ? forms.issue(actor, SWEEP) : "");
        return "notices/notices";
    }

    /** Marks what was ticked; doing it twice changes nothing more. */
    @PostMapping("/notices/read")
    String read(
            @RequestParam(name = "notice", defaultValue = "") List<String> ticked,
            @CurrentOfficer OfficerPrincipal officer,
            RedirectAttributes flash) {
        List<UUID> chosen = ticked.stream().filter(NoticesController::isIdentity).map(UUID::fromString).toList();
        int read = notices.read(chosen, officer.actor()) + ledgers.read(chosen, officer.actor());
        flash.addFlashAttribute(
                Flash.NAME, Flash.success(read == 0 ? "没有新的提醒需要标记。" : "已将 %d 条提醒标记为已读。".formatted(read)));
        return "redirect:/notices";
    }

    @PostMapping("/notices/sweep")
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'ADMINISTRATOR')")
    String sweep(
            @RequestParam(defaultValue = "") String formKey,
            @CurrentOfficer OfficerPrincipal officer,
            RedirectAttributes flash) {
        Actor actor = officer.actor();
        forms.once(actor, formKey, SWEEP, List.of(SWEEP), () -> {
            audit.record(AuditEntry.done(officer.id(), officer.organId(), "SWEEP_DEADLINES", "DEADLINES", "全部"));
            return SWEEP;
        });
        // outside the transaction of the form: a sweep has its own, and a second one tells nothing again
        sweep.sweep(officer.id());
        supervision.find();
        // without a number: it would count what only named persons may know of
        flash.addFlashAttribute(Flash.NAME, Flash.success("已巡查全部未了应办，该提醒的都已提醒。"));
        return officer.roles().contains(Role.SUPERVISOR) ? "redirect:/notices" : "redirect:/settings";
    }

    private String inWords(LastSweep last) {
        String at = last.finishedAt().atZoneSameInstant(clock.getZone()).format(MOMENT);
        return "上次巡查：%s（%s）。".formatted(at, last.daily() ? "每日定时" : "人工发起");
    }

    private static boolean isIdentity(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
