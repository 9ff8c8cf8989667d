package cn.petition.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void rare_characters_in_names_show_with_a_glyph_of_their_own() {
        Pages pages = read(renderer.render(SampleDocument.report()));

        assertThat(pages.text()).contains(SampleDocument.RARE).doesNotContain("#", "\ufffd");
        assertThat(pages.glyphs).allSatisfy(glyph -> assertThat(glyph.code()).as(glyph.text()).isNotZero());
    }

    @Test
    void a_character_no_font_knows_becomes_a_box_and_never_a_letter() {
        Pages pages = read(renderer.render(onePage("笑😀脸")));

        assertThat(pages.text()).contains("笑□脸");
    }

    @Test
    void a_search_in_the_pdf_finds_common_characters_and_the_twins_of_them() {
        Pages pages = read(renderer.render(onePage("一人大小山水火王生用田白皮目石示禾立竹米衣見角言走足車長門食首馬⼈⼭\uf900")));

        assertThat(pages.text()).contains("一人大小山水火王生用田白皮目石示禾立竹米衣見角言走足車長門食首馬人山豈");
    }

    @Test
    void marks_without_a_picture_leave_no_box() {
        Pages pages = read(renderer.render(onePage("葛\udb40\udd00某\u200b某\u202e序\ufeff")));

        assertThat(pages.text()).contains("葛某某序");
    }

    @Test
    void text_of_a_petitioner_comes_out_literally() {
        String text = read(renderer.render(SampleDocument.report())).text();

        assertThat(text)
                .contains("<script>alert(1)</script>&amp;<b>${7*7}</b>[[${7*7}]]")
                .contains(SampleDocument.BROKEN_AS_PRINTED)
                .contains("9931件，按期办结率98.6%。")
                .contains("2026年3月5日");
    }

    @Test
    void every_font_is_embedded() {
        Pages pages = read(renderer.render(SampleDocument.report()));

        assertThat(pages.glyphs).extracting(Glyph::font).allMatch(PDFont::isEmbedded);
        assertThat(pages.glyphs)
                .extracting(glyph -> glyph.font().getName().replaceAll("^[A-Z]{6}\\+", ""))
                .contains("FandolFang-Regular", "FandolHei-Bold", "PetitionKai-Regular")
                .allMatch(name -> name.startsWith("Fandol") || name.startsWith("PetitionKai"));
    }

    @Test
    void a_page_is_a4_with_22_lines_of_28_characters_inside_the_margins_of_the_standard() {
        Pages pages = read(renderer.render(onePage("信".repeat(28 * 60 - 2))));

        assertThat(pages.size.getWidth() / POINTS_PER_MILLIMETRE).isCloseTo(210, within(0.1));
        assertThat(pages.size.getHeight() / POINTS_PER_MILLIMETRE).isCloseTo(297, within(0.1));
        List<List<Glyph>> lines = pages.bodyLinesOf(2);
        assertThat(lines).hasSize(22);
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(28));
        double left = lines.get(0).get(0).x() / POINTS_PER_MILLIMETRE;
        double right = 210 - lines.get(0).get(27).right() / POINTS_PER_MILLIMETRE;
        double top = lines.get(0).get(0).y() / POINTS_PER_MILLIMETRE;
        double bottom = 297 - lines.get(21).get(0).y() / POINTS_PER_MILLIMETRE;
        assertThat(left).isCloseTo(28, within(0.2));
        assertThat(right).isCloseTo(26, within(1.0));
        // baselines: one line below the upper edge, and just above the lower edge of the type area
        assertThat(top).isBetween(37.0 + 5, 37.0 + 10.3);
        assertThat(bottom).isBetween(35.0, 35.0 + 5);
    }

    @Test
    void pages_are_numbered_right_on_odd_and_left_on_even_pages_below_the_type_area() {
        Pages pages = read(renderer.render(onePage("信".repeat(28 * 60))));

        assertThat(pages.footerOf(1)).isEqualTo("— 1 —");
        assertThat(pages.footerOf(2)).isEqualTo("— 2 —");
        assertThat(pages.footerGlyphs(1).get(0).x()).isGreaterThan(400);
        assertThat(pages.footerGlyphs(2).get(0).x()).isLessThan(150);
    }

    @Test
    void no_line_begins_with_a_comma_or_a_full_stop() {
        Pages pages = read(renderer.render(onePage("一二三四五六七，八九十一二三四五。".repeat(60))));

        for (List<Glyph> line : pages.bodyLinesOf(2)) {
            assertThat(line.get(0).text()).isNotIn("，", "。");
        }
    }

    @Test
    void a_template_links_the_shared_style_and_nothing_else_is_fetched() throws IOException {
        AtomicInteger fetched = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String elsewhere = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            byte[] pdf = renderer.render("<!DOCTYPE html><html><head><link rel=\"stylesheet\" href=\"document.css\"/>"
                    + "<link rel=\"stylesheet\" href=\"" + elsewhere + "a.css\"/></head><body><p>正文</p>"
                    + "<img src=\"" + elsewhere + "b.png\"/><img src=\"file:///etc/hostname\"/></body></html>");

            assertThat(read(pdf).text()).contains("正文");
            assertThat(fetched).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void an_external_entity_brings_nothing_in() {
        String xhtml = "<!DOCTYPE html [<!ENTITY host SYSTEM \"file:///etc/hostname\">]>"
                + "<html><head><title>t</title></head><body><p>前&host;后</p></body></html>";

        assertThat(read(renderer.render(xhtml)).text()).contains("前后");
    }

    @Test
    void broken_markup_is_refused_with_a_sentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> renderer.render("<html><p>未闭合</html>"))
                .withMessageStartingWith("文书内容不是规范的 XHTML");
    }

    private static PrintedDocument onePage(String text) {
        return PrintedDocument.titled("题").paragraph(text).finish();
    }

    private static Pages read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Pages pages = new Pages(document.getPage(0).getMediaBox());
            pages.getText(document);
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Glyph(int page, String text, int code, PDFont font, double x, double right, double y) {}

    private static final class Pages extends PDFTextStripper {

        private final List<Glyph> glyphs = new ArrayList<>();
        private final PDRectangle size;

        Pages(PDRectangle size) {
            this.size = size;
        }

        @Override
        protected void processTextPosition(TextPosition at) {
            glyphs.add(new Glyph(
                    getCurrentPageNo(), at.getUnicode(), at.getCharacterCodes()[0], at.getFont(), at.getXDirAdj(),
                    at.getXDirAdj() + at.getWidthDirAdj(), at.getYDirAdj()));
        }

        String text() {
            return String.join("", glyphs.stream().map(Glyph::text).toList());
        }

        List<Glyph> footerGlyphs(int page) {
            return glyphs.stream().filter(g -> g.page == page && !inTypeArea(g)).toList();
        }

        String footerOf(int page) {
            return String.join("", footerGlyphs(page).stream().map(Glyph::text).toList());
        }

        List<List<Glyph>> bodyLinesOf(int page) {
            TreeMap<Long, List<Glyph>> lines = new TreeMap<>();
            glyphs.stream()
                    .filter(g -> g.page == page && inTypeArea(g))
                    .forEach(g -> lines.computeIfAbsent(Math.round(g.y), y -> new ArrayList<>()).add(g));
            return List.copyOf(lines.values());
        }

        private boolean inTypeArea(Glyph glyph) {
            return glyph.y < size.getHeight() - 35 * POINTS_PER_MILLIMETRE;
        }
    }
}
