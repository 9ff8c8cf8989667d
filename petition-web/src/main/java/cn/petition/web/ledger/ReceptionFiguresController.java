package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.legal.Region;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.reporting.ledger.ReceptionFrequency;
import cn.petition.reporting.ledger.Receptions;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Receptions in numbers: for each office with the sessions behind them, and for each leader against the rule. */
@Controller
@PreAuthorize(LedgersController.READERS)
class ReceptionFiguresController {

    private static final int YEAR = 12;

    /** An office, or the sum of all. */
    public record OfficeRow(
            String name, @Nullable String href, long sessions, long leaderTimes, long batches, long petitioners, long repeated) {}

    /** A session behind the numbers. */
    public record SessionRow(
            String number, String href, String title, String leader, String on, long leaderTimes, long batches, long petitioners) {}

    /** A leader against the rule; without a rule for this level only the days are told. */
    public record LeaderRow(
            String name, String post, String office, String rule, long days, long before, String state, String tone, String last) {}

    /** @param chosen the office whose sessions are listed, {@code null} for none */
    public record Page(
            String from,
            String to,
            List<OfficeRow> offices,
            OfficeRow sum,
            @Nullable String chosen,
            List<SessionRow> sessions,
            List<LeaderRow> leaders,
            long behind,
            @Nullable String problem) {}

    private final LedgerAccess access;
    private final Receptions receptions;
    private final ParameterValues parameters;
    private final Organs organs;
    private final Clock clock;

    ReceptionFiguresController(
            LedgerAccess access, Receptions receptions, ParameterValues parameters, Organs organs, Clock clock) {
        this.access = access;
        this.receptions = receptions;
        this.parameters = parameters;
        this.organs = organs;
        this.clock = clock;
    }

    @GetMapping("/ledgers/receptions/figures")
    String show(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String office,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response) {
        access.book(LedgerKind.RECEPTION, officer.actor());
        LocalDate today = LocalDate.now(clock);
        LocalDate first = today.withDayOfYear(1);
        LocalDate last = today;
        String problem = null;
        try {
            first = from.isBlank() ? first : LocalDate.parse(from);
            last = to.isBlank() ? last : LocalDate.parse(to);
        } catch (DateTimeParseException notADay) {
            problem = "日期不存在，请按“2026-03-16”的样子填写。";
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        var offices = receptions.offices(first, last, officer.actor());
        var chosen = office.isBlank() ? Optional.<Organ>empty() : organs.findById(LedgerAccess.identity(office));
        var sessions = sessions(chosen.map(Organ::id).orElse(null), first, last, officer);
        var leaders = leaders(officer, today);
        String period = "from=" + first + "&to=" + last;
        model.addAttribute("page", new Page(
                first.toString(),
                last.toString(),
                offices.stream().map(one -> row(one, period)).toList(),
                sum(offices),
                chosen.filter(one -> !sessions.isEmpty()).map(Organ::name).orElse(null),
                sessions,
                leaders,
                leaders.stream().filter(one -> one.tone().equals("stopped")).count(),
                problem));
        return "ledger/reception-figures";
    }

    private static OfficeRow row(Receptions.Office one, String period) {
        return new OfficeRow(
                one.name(),
                "/ledgers/receptions/figures?" + period + "&office=" + one.id(),
                one.sessions(),
                one.leaderTimes(),
                one.batches(),
                one.petitioners(),
                one.repeated());
    }

    private static OfficeRow sum(List<Receptions.Office> offices) {
        return new OfficeRow(
                "合计",
                null,
                offices.stream().mapToLong(Receptions.Office::sessions).sum(),
                offices.stream().mapToLong(Receptions.Office::leaderTimes).sum(),
                offices.stream().mapToLong(Receptions.Office::batches).sum(),
                offices.stream().mapToLong(Receptions.Office::petitioners).sum(),
                offices.stream().mapToLong(Receptions.Office::repeated).sum());
    }

    private List<SessionRow> sessions(@Nullable UUID office, LocalDate from, LocalDate to, OfficerPrincipal officer) {
        if (office == null) {
            return List.of();
        }
        return receptions.sessions(office, from, to, officer.actor()).stream()
                .map(one -> new SessionRow(
                        one.number(),
                        LedgerPaths.list(LedgerKind.RECEPTION) + "/" + one.id(),
                        one.title(),
                        one.leader() == null ? "" : one.leader(),
                        ChineseDate.of(one.heldOn()),
                        one.leaderTimes(),
                        one.batches(),
                        one.petitioners()))
                .toList();
    }

    private List<LeaderRow> leaders(OfficerPrincipal officer, LocalDate today) {
        return receptions.leaders(today.minusMonths(YEAR), today, officer.actor()).stream()
                .map(one -> leader(one, today))
                .toList();
    }

    private LeaderRow leader(Receptions.Attendee one, LocalDate today) {
        String last = one.days().isEmpty() ? "没有" : ChineseDate.of(one.days().get(one.days().size() - 1));
        int months = months(one, today);
        if (months == 0) {
            return new LeaderRow(
                    one.name(), said(one.post()), one.office(), "随时接访", one.days().size(), 0, "不设频次", "neutral", last);
        }
        var standing = new ReceptionFrequency(months).of(one.days(), today);
        return new LeaderRow(
                one.name(),
                said(one.post()),
                one.office(),
                "每" + months + "个月至少1天",
                standing.days(),
                standing.before(),
                switch (standing.state()) {
                    case MET -> "本期已接访";
                    case DUE -> "本期应在" + ChineseDate.of(standing.until()) + "前接访";
                    case BEHIND -> "上期、本期都没有接访";
                },
                switch (standing.state()) {
                    case MET -> "done";
                    case DUE -> "waiting";
                    case BEHIND -> "stopped";
                },
                last);
    }

    private int months(Receptions.Attendee one, LocalDate today) {
        var region = organs.findById(one.organ()).map(organ -> Region.ofPlace(organ.divisionCode())).orElseThrow();
        var rules = parameters.current();
        return one.level() == OrganLevel.CITY
                ? rules.cityReceptionMonths(today, region)
                : one.level() == OrganLevel.COUNTY ? rules.countyReceptionMonths(today, region) : 0;
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}
