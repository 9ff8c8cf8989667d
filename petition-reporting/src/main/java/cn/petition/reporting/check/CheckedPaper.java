package cn.petition.reporting.check;

import cn.petition.reporting.export.PrintedDocument;
import cn.petition.reporting.export.PrintedDocument.Facts;
import cn.petition.reporting.export.PrintedDocument.Figure;
import cn.petition.reporting.export.PrintedDocument.Heading;
import cn.petition.reporting.export.PrintedDocument.Note;
import cn.petition.reporting.export.PrintedDocument.Run;
import cn.petition.reporting.export.PrintedDocument.Signature;
import cn.petition.reporting.export.PrintedDocument.SignatureDate;
import cn.petition.reporting.export.PrintedDocument.Table;
import java.util.ArrayList;
import java.util.List;

/** A paper as the checker reads it: paragraphs and tables in their order, without type face. */
public record CheckedPaper(List<Passage> passages) {

    /** One paragraph or one table. */
    public sealed interface Passage permits Paragraph, Sheet {}

    /**
     * A paragraph, a heading or a line.
     *
     * @param number from 1, counted over the whole paper
     * @param placed figures that the product printed; everything else was typed
     */
    public record Paragraph(int number, String text, List<Placed> placed) implements Passage {

        public Paragraph {
            placed = List.copyOf(placed);
        }

        boolean isPlaced(int from, int to) {
            return placed.stream().anyMatch(one -> one.from() < to && from < one.to());
        }
    }

    /** A figure of the product in the text, half open. */
    public record Placed(int from, int to, String key) {}

    /**
     * A table.
     *
     * @param number from 1
     * @param name caption, name of the sheet or of the record
     * @param rows cells as printed; the first row is the header where it holds no number
     * @param claims what the source itself says about its numbers; the rest is inferred from rows and labels
     */
    public record Sheet(int number, String name, List<List<String>> rows, List<SheetClaim> claims)
            implements Passage {

        public Sheet {
            rows = rows.stream().map(List::copyOf).toList();
            claims = List.copyOf(claims);
        }

        public Sheet(int number, String name, List<List<String>> rows) {
            this(number, name, rows, List.of());
        }

        String cell(int row, int column) {
            var cells = rows.get(row);
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    public CheckedPaper {
        passages = List.copyOf(passages);
    }

    public List<Paragraph> paragraphs() {
        return passages.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    public List<Sheet> sheets() {
        return passages.stream()
                .filter(Sheet.class::isInstance)
                .map(Sheet.class::cast)
                .toList();
    }

    /** Text that somebody pasted: broken lines are joined again, marks of other programs are left out. */
    public static CheckedPaper pasted(String text) {
        return new PastedText(text).paper();
    }

    /** A paper of the product, with its figures known as such; the annex of sources is the product's own work. */
    public static CheckedPaper of(PrintedDocument document) {
        var builder = new Builder();
        builder.line(document.title());
        if (document.recipient() != null) {
            builder.line(document.recipient() + "：");
        }
        for (var block : document.blocks()) {
            if (block instanceof Heading heading && heading.text().startsWith("附件")) {
                break;
            }
            if (block instanceof Heading heading) {
                builder.line(heading.text());
            } else if (block instanceof Note note) {
                builder.line(note.text());
            } else if (block instanceof PrintedDocument.Paragraph paragraph) {
                builder.runs(paragraph.runs());
            } else if (block instanceof Facts facts) {
                facts.facts().forEach(fact -> builder.line(fact.label() + "：" + fact.value()));
            } else if (block instanceof Table table) {
                builder.table(table);
            } else if (block instanceof Signature signature) {
                builder.line(signature.office());
            } else if (block instanceof SignatureDate date) {
                var day = date.date();
                builder.line(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
            }
        }
        return builder.paper();
    }

    /** Numbers paragraphs and tables in reading order. */
    static final class Builder {

        private final List<Passage> passages = new ArrayList<>();
        private int paragraphs;
        private int sheets;

        void line(String text) {
            var clean = PlainText.clean(text);
            if (!clean.isEmpty()) {
                passages.add(new Paragraph(++paragraphs, clean, List.of()));
            }
        }

        void sheet(String name, List<List<String>> rows) {
            sheet(name, rows, List.of());
        }

        void sheet(String name, List<List<String>> rows, List<SheetClaim> claims) {
            if (!rows.isEmpty()) {
                passages.add(new Sheet(++sheets, name, rows, claims));
            }
        }

        CheckedPaper paper() {
            return new CheckedPaper(passages);
        }

        private void runs(List<Run> runs) {
            var text = new StringBuilder();
            var placed = new ArrayList<Placed>();
            for (var run : runs) {
                int from = text.length();
                text.append(PlainText.clean(run.printed()));
                if (run instanceof Figure figure) {
                    placed.add(new Placed(from, text.length(), figure.key()));
                }
            }
            if (!text.isEmpty()) {
                passages.add(new Paragraph(++paragraphs, text.toString(), placed));
            }
        }

        private void table(Table table) {
            var rows = new ArrayList<List<String>>();
            rows.add(table.header());
            table.rows().forEach(row -> rows.add(row.stream()
                    .map(cell -> String.join("", cell.runs().stream().map(Run::printed).toList()))
                    .toList()));
            sheet(table.caption() == null ? "" : table.caption(), rows);
        }
    }
}
