package cn.petition.web.annualreport;

import cn.petition.reporting.annualreport.TextDifference;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the pages of the annual report show, finished words and links. */
final class ReportPages {

    private ReportPages() {}

    /** The list of reports and the form for a new one. */
    record ListPage(List<Line> lines, List<cn.petition.web.component.Choice> editions, boolean mayBegin) {}

    record Line(String year, String name, String href, String asOf, String state) {}

    /**
     * One report.
     *
     * @param html the paper, already escaped by the renderer
     * @param sections its parts
     * @param entered whether the edition has figures that the writer brings
     */
    record ReportPage(
            String title,
            String state,
            boolean signed,
            boolean mayWrite,
            boolean maySubmit,
            boolean mayReview,
            boolean maySign,
            String asOf,
            String dated,
            String html,
            List<Part> sections,
            List<Content> contents,
            List<String> findings,
            List<String> steps,
            List<Owed> deliveries,
            boolean mayDeliver,
            String addressees,
            boolean entered,
            @Nullable String sha256,
            String base) {}

    /** @param notes who is writing, how many comments are open, whether the text was changed */
    record Part(String title, String href, String notes) {}

    /** @param hint what is missing, {@code null} where nothing is */
    record Content(String words, String where, @Nullable String hint) {}

    /**
     * A report that has to be delivered or published.
     *
     * @param done what was recorded, {@code null} while it is still owed
     */
    record Owed(String action, String name, String by, @Nullable String done, String label) {}

    /** Whether a signed report is what was signed. */
    record VerifyPage(String report, String base, boolean unchanged, List<Checked> checks) {}

    record Checked(String what, String result) {}

    /**
     * One part: its text, what others say about it, and what last year's report said.
     *
     * @param mayWrite whether the reader could take the part to write it
     * @param writing whether the reader has it now
     * @param other who else is writing it
     * @param otherId whom the part would be taken over from, empty where it is free
     * @param conflict why the text below is not saved
     * @param difference from what stands to what was typed
     * @param printed the part as it is printed now
     * @param lastYear the same part of last year's signed report
     */
    record SectionPage(
            String report,
            String title,
            List<String> parts,
            String base,
            String route,
            boolean mayWrite,
            boolean writing,
            @Nullable String other,
            String otherId,
            @Nullable String conflict,
            List<Piece> difference,
            List<Place> places,
            List<String> printed,
            List<String> lastYear,
            List<Comment> comments,
            boolean mayComment,
            List<Version> versions) {}

    record Place(String place, String words) {}

    record Comment(String id, String body, String by, @Nullable String settledBy) {}

    record Version(String name, String by, String href) {}

    /** @param change same, gone or added */
    record Piece(String change, String text) {}

    static List<Piece> pieces(TextDifference difference) {
        return difference.pieces().stream()
                .map(piece -> new Piece(piece.change().name().toLowerCase(Locale.ROOT), piece.text()))
                .toList();
    }

    /** One save of a part beside the one before. */
    record VersionPage(
            String report, String title, String saved, String compared, List<Piece> pieces, String back) {}

    /**
     * What last year planned and what is planned now.
     *
     * @param summary the sentence that can be put into the text, empty without a plan of last year
     */
    record PlanPage(
            String report,
            String base,
            String formKey,
            boolean mayWrite,
            List<CheckedItem> checked,
            String summary,
            List<PlannedItem> items) {}

    record CheckedItem(
            String id,
            String words,
            String result,
            String resultWords,
            String evidence,
            String reference,
            boolean carriedOn) {}

    record PlannedItem(String id, String words, boolean carried) {}

    /** Shortcomings that the figures show. */
    record ShortcomingsPage(
            String report, String base, String formKey, boolean mayWrite, List<Shortcoming> shortcomings) {}

    record Shortcoming(
            String key, String title, List<cn.petition.web.component.Link> figures, String text) {}

    /** Figures the writer brings. */
    record EntriesPage(String report, String base, List<Entry> entries) {}

    record Entry(String key, String name, String unit, String value, String source, @Nullable String wrong) {}

    /** One figure of a report and its list. */
    record FigurePage(
            String report,
            String base,
            String key,
            String name,
            String number,
            String unit,
            String definition,
            String formula,
            String parameters,
            String rows,
            boolean listed,
            List<Row> shown,
            List<cn.petition.web.component.Link> parts,
            @Nullable String knownThen,
            @Nullable String today,
            List<Difference> differences,
            @Nullable String previous,
            @Nullable String next) {}

    /** How the list behind a figure differs today from the kept one. */
    record Difference(
            String name,
            List<cn.petition.web.component.Link> gone,
            List<cn.petition.web.component.Link> added) {}

    record Row(String number, @Nullable String href, String title, String day, String amount, String detail) {}
}
