package cn.petition.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

class WordRendererTest {

    private XWPFDocument word;

    @BeforeEach
    void read_back() throws IOException {
        word = new XWPFDocument(new ByteArrayInputStream(new WordRenderer().render(SampleDocument.report())));
    }

    @Test
    void the_page_has_the_margins_of_the_standard() {
        CTSectPr section = word.getDocument().getBody().getSectPr();
        CTPageMar margins = section.getPgMar();

        assertThat(millimetres(section.getPgSz().getW())).isCloseTo(210, within(0.1));
        assertThat(millimetres(section.getPgSz().getH())).isCloseTo(297, within(0.1));
        assertThat(millimetres(margins.getTop())).isCloseTo(37, within(0.1));
        assertThat(millimetres(margins.getBottom())).isCloseTo(35, within(0.1));
        assertThat(millimetres(margins.getLeft())).isCloseTo(28, within(0.1));
        assertThat(millimetres(margins.getRight())).isCloseTo(26, within(0.1));
    }

    @Test
    void twenty_two_lines_of_twenty_eight_characters_fill_the_type_area() {
        CTSectPr section = word.getDocument().getBody().getSectPr();
        double height = (297 - 37 - 35) * 1440 / 25.4;
        double width = (210 - 28 - 26) * 1440 / 25.4;
        double line = number(section.getDocGrid().getLinePitch());
        double character = 16 * 20 + number(style("Normal").getRPr().getSpacingArray(0).getVal());

        assertThat(section.getDocGrid().getType()).isEqualTo(STDocGrid.LINES);
        assertThat(Math.floor(height / line)).isEqualTo(22);
        assertThat(Math.floor(width / character)).isEqualTo(28);
        CTStyle body = style("Normal");
        assertThat(number(body.getPPr().getSpacing().getLine())).isEqualTo(line);
        assertThat(body.getPPr().getSpacing().getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "某某区信访局二〇二五年度信访工作情况报告, 方正小标宋简体, 22",
        "区人民政府：, 仿宋_GB2312, 16",
        "一、基本情况, 黑体, 16",
        "（一）总量, 楷体_GB2312, 16",
        "1.登记, 仿宋_GB2312, 16",
        "全年共登记信访事项9931件，按期办结率98.6%。, 仿宋_GB2312, 16",
        "2026年3月5日, 仿宋_GB2312, 16"
    })
    void each_part_has_the_font_and_size_of_the_standard(String text, String font, int points) {
        CTRPr look = style(paragraph(text).getStyle()).getRPr();

        assertThat(look.getRFontsArray(0).getEastAsia()).isEqualTo(font);
        assertThat(number(look.getSzArray(0).getVal())).isEqualTo(points * 2);
    }

    @Test
    void the_title_is_centred_and_a_paragraph_begins_two_characters_in() {
        assertThat(style("Title").getPPr().getJc().getVal()).isEqualTo(STJc.CENTER);
        assertThat(paragraph("全年共登记信访事项9931件，按期办结率98.6%。").getStyle()).isEqualTo("Normal");
        assertThat(style("Normal").getPPr().getInd().getFirstLineChars().intValue()).isEqualTo(200);
        assertThat(style("Title").getPPr().getInd().getFirstLineChars().intValue()).isEqualTo(0);
    }

    @Test
    void odd_and_even_pages_carry_a_page_number_field() {
        List<XWPFFooter> footers = word.getFooterList();

        assertThat(word.getEvenAndOddHeadings()).isTrue();
        assertThat(footers).hasSize(2).allSatisfy(footer -> {
            assertThat(footer.getText().strip()).isEqualTo("— 1 —");
            assertThat(footer.getParagraphs().get(0).getCTP().xmlText())
                    .contains("PAGE")
                    .contains("fldCharType=\"begin\"", "fldCharType=\"separate\"", "fldCharType=\"end\"");
        });
    }

    @Test
    void text_of_a_petitioner_comes_out_literally() {
        assertThat(texts())
                .contains(SampleDocument.HOSTILE, SampleDocument.BROKEN_AS_PRINTED)
                .contains("信访人：" + SampleDocument.RARE + "。");
    }

    @Test
    void the_table_repeats_its_header_and_prints_figures_as_text() {
        XWPFTable table = word.getTables().get(0);

        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRows().stream().map(row -> row.getTableCells().stream()
                        .map(cell -> cell.getText())
                        .collect(Collectors.joining("|"))))
                .containsExactly("渠道|件数", "来信|4120", SampleDocument.HOSTILE + "|310");
    }

    @Test
    void the_file_names_no_author() {
        assertThat(word.getProperties().getCoreProperties().getCreator()).isNullOrEmpty();
    }

    private List<String> texts() {
        return word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private XWPFParagraph paragraph(String text) {
        return word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " not in " + texts()));
    }

    private CTStyle style(String id) {
        return word.getStyles().getStyle(id).getCTStyle();
    }

    private static double number(Object value) {
        return Double.parseDouble(value.toString());
    }

    private static double millimetres(Object twips) {
        return number(twips) / 1440 * 25.4;
    }
}
