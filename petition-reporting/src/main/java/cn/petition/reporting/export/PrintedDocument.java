package cn.petition.reporting.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official document before it has a format: the page, the PDF and the .docx of one report are all printed from
 * the same instance, so that no figure can differ between them.
 *
 * @param letterhead what stands above the title, or null where the document has none
 * @param recipient 主送 without the colon, or null where the document has none
 */
public record PrintedDocument(
        @Nullable Letterhead letterhead, String title, @Nullable String recipient, List<Block> blocks) {

    /** Characters of a paragraph of some five lines. */
    private static final int SHORT = 140;

    /** Keeps its own copy of the blocks. */
    public PrintedDocument {
        if (title.isBlank()) {
            throw new IllegalArgumentException("公文标题不能为空，请填写标题。");
        }
        blocks = List.copyOf(blocks);
    }

    /**
     * Where the end begins that stays together on one page: the last lines of text with the signature, because no page
     * may carry a signature alone. The number of blocks where nobody signs.
     */
    int beginOfEnd() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Signature) {
                return i > 0 && blocks.get(i - 1) instanceof Paragraph last && last.isShort() ? i - 1 : i;
            }
        }
        return blocks.size();
    }

    /** Begins a document with its title. */
    public static Draft titled(String title) {
        return new Draft(title);
    }

    /**
     * 发文机关标志 in red and 发文字号 above the red line.
     *
     * @param organ the organ as it calls itself
     */
    public record Letterhead(String organ, String number) {}

    /** One part of the document below the recipient line. */
    public sealed interface Block permits Note, Heading, Paragraph, Facts, Table, Signature, SignatureDate {}

    /** A line centred below the title, such as what the document corrects. */
    public record Note(String text) implements Block {}

    /**
     * A heading with its number already in the text, as in 一、基本情况.
     *
     * @param level 1 to 3: 黑体, 楷体, 仿宋
     */
    public record Heading(int level, String text) implements Block {

        /** Refuses a level the standard does not print. */
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("标题级别只能是 1 至 3，现为 " + level + "。");
            }
        }
    }

    /** A paragraph with the first line indented by two characters. */
    public record Paragraph(List<Run> runs) implements Block {

        /** Keeps its own copy of the runs. */
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** A few lines, which a page can hold together with the signature. */
        boolean isShort() {
            return runs.stream().mapToInt(run -> run.printed().length()).sum() <= SHORT;
        }
    }

    /** What is known about a matter, one line each, without rules. */
    public record Facts(List<Fact> facts) implements Block {

        /** Keeps its own copy of the facts. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One fact with its label. */
    public record Fact(String label, String value) {}

    /**
     * A ruled table whose header is repeated on each page.
     *
     * @param caption line above the table, or null
     */
    public record Table(@Nullable String caption, List<String> header, List<List<Cell>> rows) implements Block {

        /** Refuses a row that has more or fewer cells than the header. */
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            if (header.isEmpty()) {
                throw new IllegalArgumentException("表格至少要有一列。");
            }
            for (List<Cell> row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException(
                            "表格每行应有 " + header.size() + " 格，现有一行为 " + row.size() + " 格。");
                }
            }
        }
    }

    /** One cell of a table. */
    public record Cell(List<Run> runs) {

        /** Keeps its own copy of the runs. */
        public Cell {
            runs = List.copyOf(runs);
        }

        /** A cell of words only. */
        public static Cell text(String text) {
            return new Cell(List.of(new Text(text)));
        }

        /** A cell that holds one figure. */
        public static Cell figure(Figure figure) {
            return new Cell(List.of(figure));
        }

        boolean isNumber() {
            return runs.size() == 1 && runs.get(0) instanceof Figure;
        }
    }

    /** The office that signs. */
    public record Signature(String office) implements Block {}

    /** 成文日期, printed in Arabic numerals without leading zeros. */
    public record SignatureDate(LocalDate date) implements Block {

        String printed() {
            return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        }
    }

    /** A stretch of text inside a paragraph or a cell. */
    public sealed interface Run permits Text, Lead, Figure {

        /** The characters on paper. */
        String printed();
    }

    /** Words. */
    public record Text(String printed) implements Run {}

    /**
     * A heading that runs into its paragraph, as in （一）加强组织领导。 followed by the text.
     *
     * @param level 2 or 3: 楷体, 仿宋 in bold
     */
    public record Lead(int level, String printed) implements Run {

        /** Refuses a level that never runs into a paragraph. */
        public Lead {
            if (level < 2 || level > 3) {
                throw new IllegalArgumentException("段首标题的级别只能是 2 或 3，现为 " + level + "。");
            }
        }
    }

    /**
     * A number that the reader can follow to the matters behind it.
     *
     * @param key the figure's definition
     * @param printed the number as printed, such as 9931 or 98.6%
     * @param anchor place of the figure in the document, from 1; becomes the id {@code figure-<anchor>}
     */
    public record Figure(String key, String printed, int anchor) implements Run {

        /** Refuses an anchor below 1. */
        public Figure {
            if (anchor < 1) {
                throw new IllegalArgumentException("数字的锚点从 1 开始，现为 " + anchor + "。");
            }
        }
    }

    /** A document being put together, block after block in reading order. */
    public static final class Draft {

        private final String title;
        private final List<Block> blocks = new ArrayList<>();
        private @Nullable Letterhead letterhead;
        private @Nullable String recipient;

        private Draft(String title) {
            this.title = title;
        }

        /** Sets what stands above the title. */
        public Draft under(String organ, String number) {
            letterhead = new Letterhead(organ, number);
            return this;
        }

        /** Sets the 主送 office, without the colon. */
        public Draft to(String office) {
            recipient = office;
            return this;
        }

        /** Adds a heading of level 1 to 3. */
        public Draft heading(int level, String text) {
            return add(new Heading(level, text));
        }

        /** Adds a paragraph of words. */
        public Draft paragraph(String text) {
            return paragraph(new Text(text));
        }

        /** Adds a paragraph of words and figures. */
        public Draft paragraph(Run... runs) {
            return add(new Paragraph(List.of(runs)));
        }

        /** Adds a table without a caption. */
        public Draft table(List<String> header, List<List<Cell>> rows) {
            return add(new Table(null, header, rows));
        }

        /** Adds the line of the signing office. */
        public Draft signature(String office) {
            return add(new Signature(office));
        }

        /** Adds the date line. */
        public Draft date(LocalDate date) {
            return add(new SignatureDate(date));
        }

        /** Adds any block. */
        public Draft add(Block block) {
            blocks.add(block);
            return this;
        }

        /** The finished document. */
        public PrintedDocument finish() {
            return new PrintedDocument(letterhead, title, recipient, blocks);
        }
    }
}
