package cn.petition.web.screening;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.screening.ScreeningFigure;
import cn.petition.reporting.screening.ScreeningFigures;
import cn.petition.reporting.screening.ScreeningLine;
import cn.petition.reporting.screening.ScreeningRow;
import cn.petition.web.ledger.LedgerPaths;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Screening and early warning by area (排查、预警): target, rate and what became of it, each number with its list. */
@Controller
@PreAuthorize(ScreeningController.READERS)
class ScreeningController {

    static final String READERS = "hasAnyRole('INTAKE_CLERK', 'INTAKE_SUPERVISOR', 'TRIAGE_OFFICER', 'CASE_OFFICER',"
            + " 'LEADER', 'SUPERVISOR', 'REPORT_WRITER')";

    private static final Set<Role> IMPORTERS = EnumSet.of(Role.INTAKE_SUPERVISOR, Role.SUPERVISOR, Role.LEADER);
    private static final int MOST_PAGES = 10_000;

    private final ScreeningFigures figures;
    private final Organs organs;
    private final Clock clock;

    ScreeningController(ScreeningFigures figures, Organs organs, Clock clock) {
        this.figures = figures;
        this.organs = organs;
        this.clock = clock;
    }

    @GetMapping("/screening")
    String byArea(
            @RequestParam(defaultValue = "") String organ,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String day,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response) {
        Actor actor = officer.actor();
        var question = ask(organ, false, year, day, actor);
        if (question.problem() != null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        var inquiry = question.inquiry();
        var own = own(actor);
        var rows = question.problem() == null ? figures.rows(inquiry, actor) : List.<ScreeningRow>of();
        model.addAttribute("page", new ScreeningPage(
                inquiry.area().name(),
                inquiry.area().code(),
                inquiry.year(),
                inquiry.day().toString(),
                question.problem(),
                up(question, own),
                actor.isAnyOf(IMPORTERS),
                Arrays.stream(ScreeningFigure.values())
                        .map(figure -> new ScreeningPage.Heading(figure.title(), figure.definition()))
                        .toList(),
                rows.stream().map(row -> row(row, question)).toList()));
        return "screening/areas";
    }

    private static ScreeningPage.Row row(ScreeningRow row, ScreeningQuestion question) {
        var whole = question.inquiry().area();
        boolean below = !row.area().id().equals(whole.id());
        return new ScreeningPage.Row(
                row.own() ? "其中本机关登记" : below ? row.area().name() : "合计",
                below ? question.address("/screening", row.area(), false) : null,
                row.own() ? "" : row.target() == null ? "未下达" : Long.toString(row.target()),
                row.own() || row.target() == null
                        ? null
                        : LedgerPaths.list(LedgerKind.SCREENING_TASK) + "?organCode="
                                + row.area().code(),
                row.own() ? "" : row.rate().map(rate -> rate.toPlainString() + "%").orElse("—"),
                Arrays.stream(ScreeningFigure.values())
                        .map(figure -> new ScreeningPage.Cell(
                                figure.title(),
                                Long.toString(row.number(figure)),
                                question.address("/screening/lines", row.area(), row.own()) + "&figure=" + figure))
                        .toList());
    }

    @GetMapping("/screening/lines")
    String lines(
            @RequestParam(defaultValue = "") String organ,
            @RequestParam(defaultValue = "false") boolean own,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "SCREENED") String figure,
            @RequestParam(defaultValue = "1") int page,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        Actor actor = officer.actor();
        var question = ask(organ, own, year, day, actor);
        if (question.problem() != null) {
            throw new NotFound();
        }
        var asked = Arrays.stream(ScreeningFigure.values())
                .filter(one -> one.name().equals(figure))
                .findFirst()
                .orElseThrow(NotFound::new);
        var inquiry = question.inquiry();
        int number = Math.max(1, Math.min(page, MOST_PAGES));
        long total = figures.rows(inquiry, actor).stream()
                .filter(row -> row.own() == own && row.area().id().equals(inquiry.area().id()))
                .mapToLong(row -> row.number(asked))
                .sum();
        String address = question.address("/screening/lines", inquiry.area(), own) + "&figure=" + asked + "&page=";
        model.addAttribute("page", new ScreeningLinesPage(
                asked.title(),
                inquiry.area().name() + (own ? "本机关" : ""),
                asked.definition(),
                inquiry.year() + "年，截至" + inquiry.day(),
                total,
                question.address("/screening", inquiry.area(), false),
                figures.lines(inquiry, asked, number, actor).stream().map(ScreeningController::line).toList(),
                number > 1 ? address + (number - 1) : null,
                (long) number * ScreeningFigures.PAGE < total ? address + (number + 1) : null));
        return "screening/lines";
    }

    private static ScreeningLinesPage.Row line(ScreeningLine line) {
        return new ScreeningLinesPage.Row(
                line.number(),
                LedgerPaths.list(line.kind()) + "/" + line.id(),
                line.title(),
                line.office(),
                line.responsible() == null ? "" : line.responsible(),
                line.begunOn().toString(),
                Labels.of(line.status()));
    }

    private ScreeningQuestion ask(String organ, boolean itself, String year, String day, Actor actor) {
        return ScreeningQuestion.read(organ, itself, year, day, own(actor), organs, LocalDate.now(clock));
    }

    private Organ own(Actor actor) {
        return organs.findById(actor.organ()).orElseThrow();
    }

    private @Nullable String up(ScreeningQuestion question, Organ own) {
        var area = question.inquiry().area();
        if (area.id().equals(own.id()) || area.parent() == null) {
            return null;
        }
        return organs.findById(area.parent())
                .map(above -> question.address("/screening", above, false))
                .orElse(null);
    }
}
