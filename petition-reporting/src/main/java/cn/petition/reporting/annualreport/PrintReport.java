package cn.petition.reporting.annualreport;

import cn.petition.reporting.export.PrintedDocument;
import cn.petition.reporting.export.PrintedDocument.Block;
import cn.petition.reporting.export.PrintedDocument.Cell;
import cn.petition.reporting.export.PrintedDocument.Figure;
import cn.petition.reporting.export.PrintedDocument.Heading;
import cn.petition.reporting.export.PrintedDocument.Lead;
import cn.petition.reporting.export.PrintedDocument.Paragraph;
import cn.petition.reporting.export.PrintedDocument.Run;
import cn.petition.reporting.export.PrintedDocument.Text;
import cn.petition.reporting.annualreport.ComposedReport.PrintedSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints one report in the words of its edition; numbers the places of its figures from 1. */
final class PrintReport {

    private static final String SOURCES = "数据出处表";
    private static final List<String> SOURCE_COLUMNS = List.of("序号", "指标", "数值", "单位", "口径或出处");

    private final AnnualReport report;
    private final Edition edition;
    private final Map<String, ReportFigure> figures;
    private int places;

    PrintReport(AnnualReport report, Edition edition, Map<String, ReportFigure> figures) {
        this.report = report;
        this.edition = edition;
        this.figures = figures;
    }

    /** The sections with their blocks, as the whole paper or the public edition has them. */
    List<PrintedSection> sections(boolean forThePublic) {
        places = 0;
        return edition.sections().stream()
                .filter(section -> !forThePublic || report.isOpen(section))
                .map(section -> new PrintedSection(
                        section.key(),
                        section.title(),
                        section.heading() == null ? null : words(section.heading()),
                        section.parts(),
                        blocks(section, forThePublic)))
                .toList();
    }

    private List<Block> blocks(Edition.Section section, boolean forThePublic) {
        var blocks = new ArrayList<Block>();
        if (section.heading() != null) {
            blocks.add(new Heading(1, words(section.heading())));
        }
        for (var line : ReportLine.of(report.body(section))) {
            if (forThePublic && !line.open()) {
                continue;
            }
            var block = block(line);
            if (block != null) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private @Nullable Block block(ReportLine line) {
        if (line.head() != null && !line.leads()) {
            return new Heading(line.level(), words(line.head()));
        }
        var runs = new ArrayList<Run>();
        if (line.head() != null) {
            runs.add(new Lead(line.level(), words(line.head())));
        }
        runs.addAll(runs(Prose.of(line.text())));
        // a choice that says nothing leaves no empty paragraph behind
        boolean nothing = runs.stream().allMatch(run -> run.printed().isBlank());
        return nothing ? null : new Paragraph(runs);
    }

    /** The characters of a heading or paragraph. */
    static String words(Block block) {
        if (block instanceof Heading heading) {
            return heading.text();
        }
        return block instanceof Paragraph paragraph
                ? paragraph.runs().stream().map(Run::printed).collect(Collectors.joining())
                : "";
    }

    PrintedDocument paper(List<PrintedSection> sections, boolean forThePublic) {
        var draft = PrintedDocument.titled(words(edition.title()));
        if (edition.recipient() != null && !forThePublic) {
            draft.to(words(edition.recipient()));
        }
        sections.forEach(section -> section.blocks().forEach(draft::add));
        if (edition.closing() != null && !forThePublic) {
            draft.paragraph(words(edition.closing()));
        }
        if (edition.signature()) {
            draft.signature(report.bureau());
        }
        if (edition.date()) {
            draft.date(report.dated());
        }
        if (edition.sources() && !forThePublic) {
            draft.heading(1, "附件　" + SOURCES);
            draft.table(SOURCE_COLUMNS, sourceRows());
        }
        return draft.finish();
    }

    /** 数据出处表: every figure of the report with its definition or the source that the writer names. */
    PrintedDocument sources() {
        places = 0;
        return PrintedDocument.titled(words(edition.title()) + SOURCES)
                .table(SOURCE_COLUMNS, sourceRows())
                .finish();
    }

    private List<List<Cell>> sourceRows() {
        var rows = new ArrayList<List<Cell>>();
        for (var figure : figures.values()) {
            rows.add(List.of(
                    Cell.text(String.valueOf(rows.size() + 1)),
                    Cell.text(figure.name()),
                    Cell.figure(new Figure(figure.key(), figure.printed(2), ++places)),
                    Cell.text(edition.unit(figure.unit())),
                    Cell.text(figure.definition() + (figure.formula().isEmpty() ? "" : "（" + figure.formula() + "）"))));
        }
        return rows;
    }

    /** Words only, for title and headings. */
    private String words(String text) {
        var words = new StringBuilder();
        int before = places;
        runs(Prose.of(text)).forEach(run -> words.append(run.printed()));
        places = before;
        return words.toString();
    }

    private List<Run> runs(Prose prose) {
        var runs = new ArrayList<Run>();
        for (var piece : prose.pieces()) {
            if (piece instanceof Prose.Words words) {
                runs.add(new Text(words.text()));
            } else if (piece instanceof Prose.Choice choice) {
                runs.addAll(runs(chosen(choice)));
            } else if (piece instanceof Prose.Place place) {
                runs.addAll(place.isWord() ? List.of(new Text(word(place.key()))) : numbers(place));
            }
        }
        return runs;
    }

    private Prose chosen(Prose.Choice choice) {
        var left = figures.get(choice.left());
        var right = choice.right() == null ? null : figures.get(choice.right());
        Integer order = null;
        if (left != null && (choice.right() == null || right != null)) {
            order = right == null ? left.comparedTo(choice.number()) : left.comparedTo(right);
        }
        var text = choice.chosen(order);
        return order != null && !canBePrinted(text) ? choice.chosen(null) : text;
    }

    private boolean canBePrinted(Prose text) {
        return text.keys().stream()
                .filter(key -> FigureKey.of(key).dimension() == null)
                .allMatch(key -> figures.containsKey(key) && figures.get(key).hasValue());
    }

    private List<Run> numbers(Prose.Place place) {
        var name = FigureKey.of(place.key());
        if (name.dimension() != null && name.part() == null) {
            return largestParts(name, place.digits());
        }
        var figure = figures.get(place.key());
        if (figure == null) {
            return List.of(new Text("（没有“" + place.key() + "”这个数字）"));
        }
        var number = new Figure(
                place.key(), place.rounded() ? figure.printedRound() : figure.printed(place.digits()), ++places);
        return place.withUnit() ? List.of(number, new Text(edition.unit(figure.unit()))) : List.of(number);
    }

    private List<Run> largestParts(FigureKey name, int most) {
        var runs = new ArrayList<Run>();
        figures.values().stream()
                .filter(figure -> figure.key().startsWith(name.withPart("")))
                .limit(most)
                .forEach(figure -> {
                    runs.add(new Text((runs.isEmpty() ? "" : "、") + figure.name()));
                    runs.add(new Figure(figure.key(), figure.printed(0), ++places));
                    runs.add(new Text(edition.unit(figure.unit())));
                });
        return runs.isEmpty() ? List.of(new Text("（没有）")) : runs;
    }

    private String word(String key) {
        return switch (key) {
            case "year" -> String.valueOf(report.year());
            case "nextYear" -> String.valueOf(report.year() + 1);
            case "lastYear" -> String.valueOf(report.year() - 1);
            default -> report.bureau();
        };
    }
}
