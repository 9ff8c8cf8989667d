package cn.petition.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.reporting.export.PrintedDocument;
import cn.petition.reporting.export.PrintedDocument.Cell;
import cn.petition.reporting.export.WordRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class UploadedPaperTest {

    private final PaperChecks checks = new PaperChecks(CitedPapers.ofTheProduct());

    private List<PaperRule> rules(String name, byte[] content) {
        return checks.findings(UploadedPaper.read(name, content), PaperFacts.outside()).stream()
                .map(Finding::rule)
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_docx_is_read_with_its_paragraphs_and_tables() {
        var document = PrintedDocument.titled("某县信访局2023年度工作情况")
                .heading(1, "一、受理")
                .paragraph("全年共受理信访事项120件，其中来信50件、来访80件。")
                .table(
                        List.of("县区", "受理"),
                        List.of(
                                List.of(Cell.text("甲县"), Cell.text("70")),
                                List.of(Cell.text("乙县"), Cell.text("50")),
                                List.of(Cell.text("合计"), Cell.text("121"))))
                .date(LocalDate.of(2023, 12, 20))
                .finish();

        var word = new WordRenderer().render(document);

        assertThat(rules("报告.DOCX", word)).containsExactly(PaperRule.SUM, PaperRule.DATE, PaperRule.SUM);
    }

    @Test
    void a_workbook_is_read_sheet_by_sheet_with_what_its_formulas_showed() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("分类");
            String[][] rows = {{"类别", "件数", "占比"}, {"求助", "60", "60%"}, {"投诉", "27", "27%"}, {"建议", "13", "12%"}, {"合计", "100", "100%"}};
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            workbook.write(out);
        }

        var findings = checks.findings(UploadedPaper.read("表.xlsx", out.toByteArray()), PaperFacts.outside());

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(PaperRule.SHARE);
            assertThat(finding.place().words()).isEqualTo("表 1（分类）第 4 行“建议”第 3 列");
        });
    }

    @Test
    void a_csv_of_an_older_office_program_is_read() {
        var csv = "县区,受理\r\n\"甲县\",\"1,070\"\r\n乙县,50\r\n合计,1120\r\n".getBytes(Charset.forName("GB18030"));

        assertThat(rules("受理.csv", csv)).isEmpty();
    }

    @Test
    void what_only_bears_the_name_is_refused() throws IOException {
        refused("报告.docx", utf8("这是文字"), "这不是真正的 .docx 文件");
        refused("报告.docx", zip("xl/workbook.xml", "<x/>"), "这不是真正的 .docx 文件");
        refused("报告.docx", zip("word/document.xml", "不是文档"), "打不开");
        refused("表.xlsx", zip("word/document.xml", "<x/>"), "这不是真正的 .xlsx 文件");
        refused("报告.doc", utf8("x"), "只能检查");
        refused("报告.txt", new byte[] {0, 1, 2}, "只能检查");
        refused("报告.txt", new byte[0], "文件是空的");
        refused("表.json", utf8("{\"total\": 1,"), "不是完整的 JSON");
        refused("报告.txt", new byte[UploadedPaper.MOST_BYTES + 1], "超过 5 MB");
    }

    @Test
    void a_small_file_that_unpacks_to_an_enormous_one_is_refused_before_it_is_built() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1_000_000];
            for (int i = 0; i < 60; i++) {
                zip.write(zeros);
            }
        }

        assertThat(bomb.size()).isLessThan(100_000);
        refused("报告.docx", bomb.toByteArray(), "文件展开后过大");
    }

    @Test
    void pasted_lines_of_a_page_break_are_one_paragraph_again() {
        var paper = CheckedPaper.pasted("""
                某市信访局2021年度法治政府建设情况报告

                - （一）认真落实。市、县两级信访部门坚持依法分类处理信访诉求，共处置其他违法信

                访行为 47 人次，**秩序**持续好转。

                > 某市信访局 2022年1月10日
                """);

        assertThat(paper.paragraphs()).extracting(CheckedPaper.Paragraph::text)
                .containsExactly(
                        "某市信访局2021年度法治政府建设情况报告",
                        "（一）认真落实。市、县两级信访部门坚持依法分类处理信访诉求，共处置其他违法信访行为47人次，秩序持续好转。",
                        "某市信访局2022年1月10日");
    }

    @Test
    void lines_with_tabs_are_a_table() {
        var paper = CheckedPaper.pasted("县区\t受理\t办结\n甲县\t3\t2\n乙县\t4\t4\n合计\t8\t6\n");

        assertThat(paper.sheets()).singleElement().satisfies(sheet -> assertThat(sheet.rows()).hasSize(4));
        assertThat(checks.findings(paper, PaperFacts.outside())).extracting(Finding::rule).containsExactly(PaperRule.SUM);
    }

    private static void refused(String name, byte[] content, String words) {
        assertThatThrownBy(() -> UploadedPaper.read(name, content))
                .isInstanceOf(PaperUnreadable.class)
                .hasMessageContaining(words);
    }

    private static byte[] zip(String part, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(utf8(content));
        }
        return out.toByteArray();
    }
}
