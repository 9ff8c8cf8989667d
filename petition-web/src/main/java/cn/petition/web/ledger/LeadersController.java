package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.ledger.LeaderCases;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All leaders with their cases by progress, and the list behind each number; a leader finds the own cases first. */
@Controller
@PreAuthorize(LedgersController.READERS)
class LeadersController {

    private static final String LATE = "late";

    /** A case in the list behind a number. */
    public record CaseRow(
            String number,
            String href,
            String title,
            String status,
            String tone,
            String responsible,
            @Nullable String dueState,
            String due,
            long matters,
            long meetings) {}

    /** @param chosen what the list below the figures shows, {@code null} as long as nobody is chosen */
    public record Page(List<LeaderCases.Leader> leaders, @Nullable String chosen, List<CaseRow> cases) {}

    private final LedgerAccess access;
    private final LeaderCases cases;
    private final Clock clock;

    LeadersController(LedgerAccess access, LeaderCases cases, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping("/ledgers/leader-cases/leaders")
    String show(
            @RequestParam(defaultValue = "") String leader,
            @RequestParam(defaultValue = "") String progress,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        access.book(LedgerKind.LEADER_CASE, officer.actor());
        LocalDate today = LocalDate.now(clock);
        var leaders = cases.leaders(officer.actor(), today);
        String chosen = leader.isBlank()
                ? leaders.stream().filter(LeaderCases.Leader::own).map(LeaderCases.Leader::leader).findFirst().orElse("")
                : leader;
        boolean late = progress.equals(LATE);
        LedgerStatus status = late || progress.isEmpty() ? null : status(progress);
        List<CaseRow> rows = chosen.isEmpty()
                ? List.of()
                : cases.cases(chosen, status, late, officer.actor(), today).stream()
                        .map(line -> row(line, today))
                        .toList();
        String which = late ? "逾期" : status == null ? "全部" : Labels.of(status);
        model.addAttribute("page", new Page(leaders, chosen.isEmpty() ? null : chosen + "的包案：" + which, rows));
        return "ledger/leaders";
    }

    private static LedgerStatus status(String name) {
        return Arrays.stream(LedgerStatus.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static CaseRow row(LeaderCases.Line line, LocalDate today) {
        return new CaseRow(
                line.number(),
                LedgerPaths.list(LedgerKind.LEADER_CASE) + "/" + line.id(),
                line.title(),
                Labels.of(line.status()),
                LedgerWords.tone(line.status()),
                line.responsible() == null ? "" : line.responsible(),
                LedgerWords.dueState(line.status(), line.dueOn(), today),
                LedgerWords.dueWords(line.dueOn(), today),
                line.matters(),
                line.meetings());
    }
}
