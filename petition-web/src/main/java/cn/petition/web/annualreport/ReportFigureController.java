package cn.petition.web.annualreport;

import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.annualreport.AnnualReport;
import cn.petition.reporting.annualreport.AnnualReports;
import cn.petition.reporting.annualreport.CountReportFigures;
import cn.petition.reporting.annualreport.Edition;
import cn.petition.reporting.annualreport.Editions;
import cn.petition.reporting.annualreport.ReportFigure;
import cn.petition.reporting.annualreport.SignedReports;
import cn.petition.reporting.statistic.CountFigures;
import cn.petition.reporting.statistic.ListPosition;
import cn.petition.reporting.statistic.StatisticValue;
import cn.petition.web.component.Link;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.statistics.FigureWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One figure of a report: its definition, its list, and for a signed report what counting again today gives. */
@Controller
@RequestMapping("/annual-reports/{year}/{edition}/figures/{key}")
@PreAuthorize("hasAnyRole('REPORT_WRITER', 'LEADER', 'SUPERVISOR')")
class ReportFigureController {

    private static final int PAGE = 50;

    private final AnnualReports reports;
    private final Editions editions;
    private final SignedReports kept;
    private final CountReportFigures figures;
    private final CountFigures counting;

    ReportFigureController(
            AnnualReports reports,
            Editions editions,
            SignedReports kept,
            CountReportFigures figures,
            CountFigures counting) {
        this.reports = reports;
        this.editions = editions;
        this.kept = kept;
        this.figures = figures;
        this.counting = counting;
    }

    private record Listed(List<ReportPages.Row> rows, long length, @Nullable String previous, @Nullable String next) {

        static final Listed NOTHING = new Listed(List.of(), 0, null, null);
    }

    @GetMapping
    String show(
            @PathVariable int year,
            @PathVariable("edition") String editionKey,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            @CurrentOfficer OfficerPrincipal reader,
            Model model) {
        var report = reports.find(reader.organId(), year, editionKey).orElseThrow(NotFound::new);
        var edition = editions.find(editionKey).orElseThrow(NotFound::new);
        var all = figures(report, edition, key);
        var figure = all.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(NotFound::new);
        var base = ReportRequests.base(year, editionKey);
        var address = base + "/figures/" + key;
        boolean listed = figure.kind() == ReportFigure.Kind.COUNTED;
        var recount = report.signed() ? kept.recount(report, key).orElse(null) : null;
        var position = position(after, before);
        var list = !listed
                ? Listed.NOTHING
                : report.signed() ? keptList(report, key, position, reader, address) : liveList(report, key, position, address);
        model.addAttribute("page", new ReportPages.FigurePage(
                year + "年度" + edition.name(),
                base,
                key,
                figure.name(),
                figure.printed(2),
                figure.unit(),
                figure.definition(),
                figure.formula(),
                figure.parameters(),
                String.valueOf(list.length()),
                listed,
                list.rows(),
                parts(key, edition, all, base),
                recount == null ? null : printed(figure, recount.knownThen()),
                recount == null ? null : printed(figure, recount.today()),
                recount == null ? List.of() : differences(recount.differences()),
                list.previous(),
                list.next()));
        return "annual-report/figure";
    }

    private List<ReportFigure> figures(AnnualReport report, Edition edition, String key) {
        return report.signed()
                ? kept.figures(report)
                : figures.of(report, edition, key);
    }

    private Listed liveList(AnnualReport report, String key, @Nullable ListPosition position, String address) {
        var list = figures.listing(report, key, null).orElseThrow(NotFound::new);
        var page = counting.list(list.tally(), list.inquiry(), list.part(), position, PAGE);
        var shown = page.shown();
        return new Listed(
                shown.stream()
                        .map(row -> new ReportPages.Row(
                                row.number(),
                                FigureWords.href(row),
                                row.title(),
                                row.day().toString(),
                                String.valueOf(row.amount()),
                                FigureWords.detail(row)))
                        .toList(),
                page.rows(),
                page.hasEarlier() ? address + "?before=" + shown.get(0).day() + "_" + shown.get(0).row() : null,
                page.hasMore()
                        ? address + "?after=" + shown.get(shown.size() - 1).day() + "_" + shown.get(shown.size() - 1).row()
                        : null);
    }

    private Listed keptList(
            AnnualReport report, String key, @Nullable ListPosition position, OfficerPrincipal reader, String address) {
        var page = kept.members(
                report,
                key,
                Set.of(reader.id(), reader.organId()),
                position == null ? null : position.day(),
                position == null ? null : position.row(),
                position == null || position.forward(),
                PAGE);
        var shown = page.shown();
        return new Listed(
                shown.stream()
                        .map(row -> new ReportPages.Row(
                                row.number() == null ? "不在您的查看范围内" : row.number(),
                                row.number() == null ? null : FigureWords.href(row.ledger(), row.row(), row.number()),
                                row.title() == null ? "" : row.title(),
                                row.day().toString(),
                                String.valueOf(row.amount()),
                                FigureWords.detail(row.ledger() != null, row.detail(), row.detailOn())))
                        .toList(),
                page.rows(),
                page.hasEarlier() ? address + "?before=" + shown.get(0).day() + "_" + shown.get(0).row() : null,
                page.hasMore()
                        ? address + "?after=" + shown.get(shown.size() - 1).day() + "_" + shown.get(shown.size() - 1).row()
                        : null);
    }

    /** A rate has no list of its own: its two numbers have; a change has those of both years. */
    private List<Link> parts(String key, Edition edition, List<ReportFigure> all, String base) {
        var entered = edition.rates().get(key);
        var keys = entered == null ? kept.madeOf(key) : List.of(entered.part(), entered.whole());
        return keys.size() == 1
                ? List.of()
                : all.stream()
                        .filter(figure -> keys.contains(figure.key()))
                        .map(figure -> new Link(figure.name(), base + "/figures/" + figure.key()))
                        .toList();
    }

    private static List<ReportPages.Difference> differences(List<SignedReports.Difference> lists) {
        return lists.stream()
                .map(one -> new ReportPages.Difference(one.name(), links(one.gone()), links(one.added())))
                .toList();
    }

    private static List<Link> links(List<SignedReports.Row> rows) {
        return rows.stream()
                .map(row -> new Link(row.number(), FigureWords.href(row.ledger(), row.id(), row.number())))
                .toList();
    }

    private static String printed(ReportFigure figure, StatisticValue value) {
        return new ReportFigure(
                        figure.key(),
                        figure.name(),
                        figure.unit(),
                        figure.kind(),
                        figure.definition(),
                        figure.formula(),
                        figure.parameters(),
                        value.part(),
                        value.whole())
                .printed(2);
    }

    private static @Nullable ListPosition position(@Nullable String after, @Nullable String before) {
        var text = after == null ? before : after;
        if (text == null) {
            return null;
        }
        try {
            return new ListPosition(
                    LocalDate.parse(text.substring(0, 10)), UUID.fromString(text.substring(11)), after != null);
        } catch (DateTimeException | IllegalArgumentException | StringIndexOutOfBoundsException noPosition) {
            throw new NotFound();
        }
    }
}
