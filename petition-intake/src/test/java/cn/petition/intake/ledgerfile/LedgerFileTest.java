package cn.petition.intake.ledgerfile;

import static cn.petition.intake.ledgerfile.WorkbookBytes.aWorkbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "1, 43497, 2019-02-01",
        "2, 43497.5, 2019-02-01 12:00:00",
        "2, 43497.99999999, 2019-02-02",
        "1, 43497.5, 2019-02-01",
        "3, 43497, 2019-02-01",
        "1, 1, 1900-01-01",
        "1, 61, 1900-03-01",
        "0, 43497, 43497",
        "4, 43497.50, 43497.5",
        "0, 3, 3",
        "0, 3.0, 3",
        "0, 0.30000000000000004, 0.3",
        "0, 1E+3, 1000",
        "0, -2.50, -2.5",
        "0, 13800000000, 13800000000",
        "0, 999999999999999, 999999999999999",
        "0, 1E-300, 0"
    })
    void shows_numbers_and_days_as_a_person_sees_them(int style, String stored, String shown) throws IOException {
        LedgerFile ledger = open(aWorkbook()
                .texts(1, "值")
                .row(2, "<c r=\"A2\" s=\"" + style + "\"><v>" + stored + "</v></c>"));

        assertThat(only(ledger).cells()).containsExactly(shown);
        assertThat(only(ledger).isClean()).isTrue();
    }

    @Test
    void counts_days_from_1904_where_the_workbook_does() throws IOException {
        LedgerFile ledger = open(
                aWorkbook().since1904().texts(1, "日期").row(2, "<c r=\"A2\" s=\"1\"><v>42035</v></c>"));

        assertThat(only(ledger).cells()).containsExactly("2019-02-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.4010119900101E+17", "140101199001011234", "1000000000000000"})
    void refuses_an_identity_number_stored_as_a_number_and_never_guesses_it(String stored) throws IOException {
        LedgerFile ledger =
                open(aWorkbook().texts(1, "姓名", "证件号码").row(2, WorkbookBytes.textCell("A2", "张三")
                        + "<c r=\"B2\"><v>" + stored + "</v></c>"));

        assertThat(only(ledger).cells()).containsExactly("张三", "");
        assertThat(only(ledger).problems())
                .containsExactly(new CellProblem(1, "证件号码", stored, "证件号码被表格软件改成了科学计数，请把该列设为文本后重新填写"));
    }

    @Test
    void refuses_scientific_notation_left_in_text() throws IOException {
        LedgerFile ledger = open("证件号码,电话\n1.40101E+17,1.38E+10\n140101199001011234,\t13800000000\n", "UTF-8");

        assertThat(ledger.sample(9).get(0).problems())
                .extracting(CellProblem::sentence)
                .containsExactly("证件号码被表格软件改成了科学计数，请把该列设为文本后重新填写", "数字被表格软件改成了科学计数，请把该列设为文本后重新填写");
        assertThat(ledger.sample(9).get(1).cells()).containsExactly("140101199001011234", "13800000000");
    }

    @Test
    void takes_the_kept_result_of_a_formula_and_names_what_went_wrong() throws IOException {
        LedgerFile ledger = open(aWorkbook()
                .texts(1, "甲", "乙", "丙", "丁", "戊")
                .row(
                        2,
                        "<c r=\"A2\"><f>1+2</f><v>3</v></c><c r=\"B2\" t=\"str\"><f>A1</f><v>字</v></c>"
                                + "<c r=\"C2\" t=\"b\"><v>1</v></c><c r=\"D2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                                + "<c r=\"E2\"><f>NOW()</f></c>"));

        assertThat(only(ledger).cells()).containsExactly("3", "字", "TRUE", "", "");
        assertThat(only(ledger).problems())
                .extracting(CellProblem::heading, CellProblem::sentence)
                .containsExactly(
                        tuple("丁", "公式出错（#DIV/0!），请改正后重新填写"),
                        tuple("戊", "公式没有保存计算结果，请把公式粘贴为数值后重新填写"));
    }

    @Test
    void reads_the_first_visible_sheet_only() throws IOException {
        LedgerFile ledger = open(aWorkbook()
                .sheets("<sheet name=\"旧\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                        + "<sheet name=\"今年\" sheetId=\"2\" r:id=\"rId2\"/>")
                .texts(1, "不该看见")
                .text(
                        "xl/worksheets/sheet2.xml",
                        WorkbookBytes.sheet("<row r=\"1\">" + WorkbookBytes.textCell("A1", "姓名") + "</row>", "")));

        assertThat(ledger.sheetNames()).containsExactly("今年");
        assertThat(ledger.headings()).containsExactly("姓名");
        assertThat(ledger.rowCount()).isZero();
    }

    @Test
    void skips_a_title_and_joins_headings_of_two_rows() throws IOException {
        LedgerFile ledger = open(aWorkbook()
                .texts(1, "二〇二四年信访台账")
                .texts(3, "编号", "信访人", "", "被反映人", "")
                .texts(4, "", "姓名", "电话", "姓名", "单位")
                .texts(7, "1", "张三", "138", "李四", "某局")
                .merged("A1:E1", "A3:A4", "B3:C3", "D3:E3"));

        assertThat(ledger.headings()).containsExactly("编号", "信访人姓名", "电话", "被反映人姓名", "单位");
        assertThat(only(ledger).line()).isEqualTo(7);
        assertThat(only(ledger).cells()).containsExactly("1", "张三", "138", "李四", "某局");
    }

    @Test
    void numbers_rows_that_carry_no_number() throws IOException {
        String cell = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";
        LedgerFile ledger =
                open(aWorkbook().rawRows(("<row>" + cell + "</row><row>" + cell + "</row>").formatted("姓名", "张三")));

        assertThat(only(ledger)).isEqualTo(new LedgerRow(2, List.of("张三"), List.of()));
    }

    @Test
    void trims_what_nobody_sees_and_keeps_what_somebody_wrote() throws IOException {
        LedgerFile ledger = open(aWorkbook()
                .texts(1, "姓名\u00A0", "信访\n事项")
                .texts(2, "\u200B\u3000张\u200B三\u00A0 ", "第一行_x000D_\n第二行 👨\u200D👩 𠮷"));

        assertThat(ledger.headings()).containsExactly("姓名", "信访事项");
        assertThat(only(ledger).cells()).containsExactly("张三", "第一行\n第二行 👨\u200D👩 𠮷");
    }

    @Test
    void pads_short_rows_skips_blank_ones_and_names_rows_that_are_too_wide() throws IOException {
        LedgerFile ledger = open("甲,乙\n1\n\n , \n1,2,\n1,2,3\n", "UTF-8");

        assertThat(ledger.rowCount()).isEqualTo(3);
        assertThat(ledger.sample(3)).extracting(LedgerRow::line).containsExactly(2, 5, 6);
        assertThat(ledger.sample(3)).extracting(LedgerRow::isClean).containsExactly(true, true, false);
        assertThat(ledger.sample(1).get(0).cells()).containsExactly("1", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void finds_the_separator(String separator) throws IOException {
        String headings = String.join(separator, "姓名", "\"事,由;\t\"", "日期");
        LedgerFile ledger = open(headings + "\n" + String.join(separator, "a", "b", "c"), "UTF-8");

        assertThat(ledger.headings()).containsExactly("姓名", "事,由;", "日期");
        assertThat(only(ledger).cells()).containsExactly("a", "b", "c");
    }

    @Test
    void tells_the_line_where_a_record_starts_whatever_ends_the_lines() throws IOException {
        LedgerFile ledger = open("姓名,事由\r\n甲,\"一\r\n\"\"二\"\"\r\n三\"\n乙,b\r丙,c\r\n\r\n丁,d", "UTF-8");

        assertThat(ledger.sample(9)).extracting(LedgerRow::line).containsExactly(2, 5, 6, 8);
        assertThat(ledger.sample(1).get(0).cells()).containsExactly("甲", "一\n\"二\"\n三");
        assertThat(ledger.sample(9).get(3).cells()).containsExactly("丁", "d");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, mark", "UTF-16LE, mark", "UTF-16BE, mark", "GB18030, ''"})
    void reads_each_encoding(String charset, String mark) throws IOException {
        String text = "姓名,住址\n" + "𠮷䶮㐂,某镇某村\n".repeat(20_000);

        LedgerFile ledger = open((mark.isEmpty() ? "" : "\uFEFF") + text, charset);

        assertThat(ledger.encoding()).contains(Charset.forName(charset));
        assertThat(ledger.headings()).containsExactly("姓名", "住址");
        assertThat(ledger.rowCount()).isEqualTo(20_000);
        ledger.forEachRow(row -> assertThat(row.cells()).containsExactly("𠮷䶮㐂", "某镇某村"));
    }

    @Test
    void takes_a_ledger_of_exactly_the_allowed_size() throws IOException {
        StringBuilder text = new StringBuilder("编号,事由\n");
        for (int row = 0; row < 100_000; row++) {
            text.append(row).append(",事\n");
        }
        LedgerFile ledger = open(text.append("\n\n").toString(), "UTF-8");

        assertThat(ledger.rowCount()).isEqualTo(100_000);
    }

    @Test
    void stops_when_the_reader_has_enough() throws IOException {
        LedgerFile ledger = open("姓名\n甲\n乙\n丙\n", "UTF-8");
        List<String> seen = new ArrayList<>();

        ledger.readWhile(row -> seen.add(row.cells().get(0)) && !row.cells().get(0).equals("乙"));

        assertThat(seen).containsExactly("甲", "乙");
        assertThat(ledger.sample(0)).isEmpty();
    }

    private static LedgerRow only(LedgerFile ledger) {
        List<LedgerRow> rows = new ArrayList<>();
        ledger.forEachRow(rows::add);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private LedgerFile open(WorkbookBytes workbook) throws IOException {
        return LedgerFile.open(Files.write(folder.resolve("upload"), workbook.bytes()), "台账.xlsx");
    }

    private LedgerFile open(String text, String charset) throws IOException {
        byte[] bytes = charset.equals("UTF-8") ? text.getBytes(StandardCharsets.UTF_8) : text.getBytes(charset);
        return LedgerFile.open(Files.write(folder.resolve("upload"), bytes), "台账.csv");
    }
}
