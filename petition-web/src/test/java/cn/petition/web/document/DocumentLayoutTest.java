package cn.petition.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.petition.reporting.export.IssuedPaper;
import cn.petition.reporting.export.PdfRenderer;
import cn.petition.reporting.export.WordRenderer;
import cn.petition.workflow.document.DocumentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The approved text of each document on paper: the same words in page, .docx and PDF, laid out after GB/T 9704-2012. */
class DocumentLayoutTest {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double BOTTOM_OF_TYPE_AREA = 37 + 225;
    private static final Path APPROVED = Path.of("..", "petition-workflow", "src", "test", "resources", "approved");

    private final PdfRenderer pdf = new PdfRenderer();
    private final WordRenderer word = new WordRenderer();

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void page_word_file_and_pdf_say_the_same(DocumentType type) throws IOException {
        String html = approved(type);

        assertThat(wordText(html)).isEqualTo(pageText(html));
        var sheet = new Sheet(pdfOf(html, type.fileName()));
        assertThat(withHeaderOnce(sheet.text(), html)).isEqualTo(pageText(html));
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void the_pdf_keeps_the_measures_of_the_standard(DocumentType type) {
        var sheet = new Sheet(pdfOf(approved(type), type.fileName()));

        assertThat(sheet.width).isCloseTo(210, within(0.1));
        assertThat(sheet.height).isCloseTo(297, within(0.1));
        assertThat(sheet.body()).allSatisfy(glyph -> {
            assertThat(glyph.left()).as("left of " + glyph.text()).isGreaterThanOrEqualTo(28 - 1);
            assertThat(glyph.right()).as("right of " + glyph.text()).isLessThanOrEqualTo(28 + 156 + 1);
            assertThat(glyph.baseline()).as("line of " + glyph.text()).isBetween(37.0, BOTTOM_OF_TYPE_AREA);
        });
        assertThat(sheet.glyphs).allMatch(Glyph::embedded, "in an embedded font");
        assertThat(sheet.body().stream().mapToDouble(Glyph::left).min().orElseThrow()).isCloseTo(28, within(13.0));
        for (int page = 1; page <= sheet.pages; page++) {
            assertThat(sheet.footer(page)).isEqualTo("— " + page + " —");
        }
    }

    @Test
    void organ_number_and_title_stand_where_the_standard_puts_them() {
        var sheet = new Sheet(pdfOf(approved(DocumentType.FORWARDING_LETTER), "placement"));

        var organ = sheet.line("某市信访局");
        assertThat(organ.top()).as("organ below the type area's edge").isCloseTo(37 + 35, within(5.0));
        assertThat(organ.centre()).isCloseTo(28 + 78, within(1.0));
        assertThat(organ.size()).isCloseTo(30, within(0.1));
        var number = sheet.line("141000转〔2026〕1号");
        assertThat(number.centre()).isCloseTo(28 + 78, within(1.0));
        assertThat(number.size()).isCloseTo(16, within(0.1));
        assertThat(number.baseline() - organ.baseline()).as("two lines between").isCloseTo(30, within(6.0));
        var title = sheet.line("转送函");
        assertThat(title.centre()).isCloseTo(28 + 78, within(1.0));
        assertThat(title.size()).as("二号").isCloseTo(22, within(0.1));
        assertThat(title.baseline()).isGreaterThan(number.baseline() + 20);
        var recipient = sheet.line("某市住房和城乡建设局：");
        assertThat(recipient.left()).as("顶格").isCloseTo(28, within(0.5));
        assertThat(recipient.size()).as("三号").isCloseTo(16, within(0.1));
        assertThat(recipient.baseline()).isGreaterThan(title.baseline() + 10);
        var day = sheet.line("2026年3月9日");
        assertThat(28 + 156 - day.right()).as("右空四字").isCloseTo(4 * 16 / POINTS_PER_MILLIMETRE, within(1.0));
    }

    @Test
    void body_text_begins_two_characters_in_and_runs_twenty_eight_to_a_line() {
        String html = approved(DocumentType.EXTENSION_NOTICE)
                .replace("需要委托检测机构检测室温。", "信".repeat(28 * 30));
        var sheet = new Sheet(pdfOf(html, "lines"));

        var full = sheet.lines(2).get(3);
        assertThat(full).hasSize(28);
        assertThat(full.get(0).left()).isCloseTo(28, within(0.3));
        assertThat(full.get(27).right()).isCloseTo(28 + 156, within(1.0));
        assertThat(sheet.lines(2).get(0).get(0).top()).isCloseTo(37, within(3.0));
    }

    @Test
    void rare_characters_in_names_show_in_all_three() throws IOException {
        String html = approved(DocumentType.ACCEPTANCE_NOTICE).replace("张某某", "王𬭎、李䶮、周㛃");
        var sheet = new Sheet(pdfOf(html, "rare"));

        assertThat(sheet.text()).contains("王𬭎、李䶮、周㛃").doesNotContain("□", "#");
        assertThat(sheet.glyphs).noneMatch(glyph -> glyph.code() == 0);
        assertThat(wordText(html)).contains("王𬭎、李䶮、周㛃");
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void no_page_carries_the_signature_alone(DocumentType type) {
        var sheet = new Sheet(pdfOf(approved(type), type.fileName()));

        assertThat(sheet.lines(sheet.pages)).as("last page of " + type.title()).hasSizeGreaterThan(2);
    }

    @Test
    void a_long_name_of_an_organ_stays_on_one_line() {
        String name = "中共某某市纪律检查委员会某某市监察委员会";
        var sheet = new Sheet(pdfOf(approved(DocumentType.FORWARDING_LETTER).replace("某市信访局", name), "long-name"));

        assertThat(sheet.line(name).size()).isCloseTo(22, within(0.1));
    }

    private byte[] pdfOf(String html, String name) {
        byte[] bytes = pdf.render(IssuedPaper.read(html));
        try {
            Files.write(Files.createDirectories(Path.of("target", "documents")).resolve(name + ".pdf"), bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String wordText(String html) throws IOException {
        try (var file = new XWPFDocument(new ByteArrayInputStream(word.render(IssuedPaper.read(html))))) {
            return file.getBodyElements().stream().map(DocumentLayoutTest::text).collect(Collectors.joining());
        }
    }

    private static String text(IBodyElement element) {
        if (element instanceof XWPFTable table) {
            return table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .map(cell -> plain(cell.getText()))
                    .collect(Collectors.joining());
        }
        return plain(((XWPFParagraph) element).getText());
    }

    private static String pageText(String html) {
        return plain(Jsoup.parse(html).text());
    }

    /** A table that goes on to the next page repeats its header there. */
    private static String withHeaderOnce(String text, String html) {
        String header = plain(Jsoup.parse(html).select("thead").text());
        if (header.isEmpty()) {
            return text;
        }
        int end = text.indexOf(header) + header.length();
        return text.substring(0, end) + text.substring(end).replace(header, "");
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String approved(DocumentType type) {
        try {
            return Files.readString(APPROVED.resolve(type.fileName() + ".html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One character on paper, in millimetres from the upper left corner. */
    private record Glyph(
            int page, String text, int code, boolean embedded, double left, double right, double baseline, double points) {

        double top() {
            return baseline - points * 0.86 / POINTS_PER_MILLIMETRE;
        }
    }

    private record Line(List<Glyph> glyphs) {

        double left() {
            return glyphs.get(0).left();
        }

        double right() {
            return glyphs.get(glyphs.size() - 1).right();
        }

        double centre() {
            return (left() + right()) / 2;
        }

        double size() {
            return glyphs.get(0).points();
        }

        double baseline() {
            return glyphs.get(0).baseline();
        }

        double top() {
            return glyphs.get(0).top();
        }
    }

    private static final class Sheet extends PDFTextStripper {

        private final List<Glyph> glyphs = new ArrayList<>();
        private final double width;
        private final double height;
        private final int pages;

        Sheet(byte[] bytes) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                var box = document.getPage(0).getMediaBox();
                width = box.getWidth() / POINTS_PER_MILLIMETRE;
                height = box.getHeight() / POINTS_PER_MILLIMETRE;
                pages = document.getNumberOfPages();
                getText(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected void processTextPosition(TextPosition at) {
            glyphs.add(new Glyph(
                    getCurrentPageNo(),
                    at.getUnicode(),
                    at.getCharacterCodes()[0],
                    at.getFont().isEmbedded(),
                    at.getXDirAdj() / POINTS_PER_MILLIMETRE,
                    (at.getXDirAdj() + at.getWidthDirAdj()) / POINTS_PER_MILLIMETRE,
                    at.getYDirAdj() / POINTS_PER_MILLIMETRE,
                    at.getFontSizeInPt()));
        }

        List<Glyph> body() {
            return glyphs.stream().filter(glyph -> glyph.baseline() < BOTTOM_OF_TYPE_AREA + 1).toList();
        }

        String text() {
            return plain(body().stream().map(Glyph::text).collect(Collectors.joining()));
        }

        String footer(int page) {
            return glyphs.stream()
                    .filter(glyph -> glyph.page() == page && glyph.baseline() >= BOTTOM_OF_TYPE_AREA + 1)
                    .map(Glyph::text)
                    .collect(Collectors.joining());
        }

        List<List<Glyph>> lines(int page) {
            var lines = new ArrayList<List<Glyph>>();
            double last = -1;
            for (Glyph glyph : body()) {
                if (glyph.page() != page) {
                    continue;
                }
                if (Math.abs(glyph.baseline() - last) > 1) {
                    lines.add(new ArrayList<>());
                    last = glyph.baseline();
                }
                lines.get(lines.size() - 1).add(glyph);
            }
            return lines;
        }

        /** The first line that says exactly this. */
        Line line(String words) {
            for (int page = 1; page <= pages; page++) {
                for (List<Glyph> line : lines(page)) {
                    if (plain(line.stream().map(Glyph::text).collect(Collectors.joining())).equals(plain(words))) {
                        return new Line(line.stream().filter(glyph -> !glyph.text().isBlank()).toList());
                    }
                }
            }
            throw new AssertionError(words + " is no line of " + text());
        }
    }
}
