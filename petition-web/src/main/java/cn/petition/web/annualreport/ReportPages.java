package cn.petition.web.annualreport;

import cn.petition.reporting.annualreport.SignedReports;
import java.util.List;
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
     * @param sections parts to edit, empty when signed or for a reader
     */
    record ReportPage(
            String title,
            String state,
            boolean signed,
            boolean mayWrite,
            boolean maySign,
            String asOf,
            String dated,
            String html,
            List<Part> sections,
            List<String> findings,
            @Nullable String sha256,
            String base) {}

    record Part(String title, String href, boolean changed) {}

    /** One part being edited, with the figures that can be put into it. */
    record SectionPage(String report, String title, String base, List<Place> places) {}

    record Place(String place, String words) {}

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
            List<SignedReports.Difference> differences,
            @Nullable String previous,
            @Nullable String next) {}

    record Row(String number, @Nullable String href, String title, String day, String amount, String detail) {}
}
