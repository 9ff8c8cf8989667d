package cn.petition.reporting.annualreport;

import cn.petition.reporting.check.Finding;
import cn.petition.reporting.export.PrintedDocument;
import cn.petition.reporting.export.PrintedDocument.Block;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report with its figures in place.
 *
 * @param paper the one paper for page, .docx and PDF
 * @param publicPaper the edition for everybody: without recipient and without what is marked as inner
 * @param sources 数据出处表, the figures with their definitions
 * @param sections the same blocks as in the paper, by the section they come from
 * @param figures in the order of the list of sources
 * @param found what a careful reader would ask before the signature, with its place
 */
public record ComposedReport(
        PrintedDocument paper,
        PrintedDocument publicPaper,
        PrintedDocument sources,
        List<PrintedSection> sections,
        List<ReportFigure> figures,
        List<Finding> found) {

    public ComposedReport {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        found = List.copyOf(found);
    }

    /** The findings in one sentence each. */
    public List<String> findings() {
        return found.stream().map(Finding::sentence).toList();
    }

    /**
     * What one section prints.
     *
     * @param heading heading of the first level above it, which is also its first block
     * @param parts what of the prescribed contents it serves
     */
    public record PrintedSection(
            String key, String title, @Nullable String heading, Set<LegalPart> parts, List<Block> blocks) {

        public PrintedSection {
            blocks = List.copyOf(blocks);
        }
    }
}
