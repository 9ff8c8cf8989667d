package cn.petition.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

    private static final ExportTrace TRACE =
            new ExportTrace("张某", Instant.parse("2026-03-05T01:30:00Z"), "渠道=来信");
    private static final long ALLOWED_HEAP = 64L << 20;

    private final SheetWriter writer = new SheetWriter();

    record Line(String name, Long count, LocalDate day, BigDecimal rate) {}

    private static final List<SheetColumn<Line>> COLUMNS = List.of(
            SheetColumn.text("信访人", 20, Line::name),
            SheetColumn.integer("人数", 8, Line::count),
            SheetColumn.date("登记日期", 12, Line::day),
            SheetColumn.decimal("比率", 10, 2, Line::rate));

    @Test
    void a_row_comes_back_with_its_types_and_the_trace_stands_below() throws IOException {
        byte[] xlsx = write(new Line("王某", 3L, LocalDate.of(2025, 2, 28), new BigDecimal("98.60")));

        List<Row> rows = read(xlsx);
        assertThat(rows.get(0).stream().map(cell -> cell.getRawValue())).hasSize(4);
        assertThat(rows.get(0).getCellText(2)).isEqualTo("登记日期");
        assertThat(rows.get(1).getCellText(0)).isEqualTo("王某");
        assertThat(rows.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("3");
        assertThat(rows.get(1).getCellAsDate(2).orElseThrow().toLocalDate()).isEqualTo("2025-02-28");
        assertThat(rows.get(1).getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("98.6");
        assertThat(rows.get(rows.size() - 1).getCellText(0))
                .isEqualTo("导出人：张某　导出时间：2026-03-05 09:30　条件：渠道=来信");
    }

    @Test
    void the_sheet_has_its_chinese_name_a_frozen_header_and_column_widths() throws IOException {
        XSSFSheet sheet = open(write(new Line("王某", 3L, LocalDate.of(2025, 2, 28), BigDecimal.ONE)));

        assertThat(sheet.getSheetName()).isEqualTo("信访事项");
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getColumnWidth(0) / 256).isEqualTo(20);
        assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(sheet.getRow(1).getCell(3).getCellStyle().getDataFormatString()).isEqualTo("0.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠SUM",
                "=HYPERLINK(\"http://x\",\"y\")", "=cmd|' /C calc'!A0", "'=1", "%n${7*7}<script>&amp;"
            })
    void nothing_a_petitioner_wrote_is_ever_a_formula(String text) throws IOException {
        byte[] xlsx = write(new Line(text, null, null, null));

        XSSFCell cell = open(xlsx).getRow(1).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCTCell().isSetF()).isFalse();
        // the text format: not even pressing Enter in the cell calculates it
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "䶮㛃𬭎𠮷", "笑😀👨‍👩‍👧🇨🇳", "一\n二\t三", "  两头空格  ", "　全角空格", "𠮷\udb40\udd00",
                "001234567890123456", "110101199001011237", "1E5", "2025-01-01", "a\u202eb"
            })
    void text_comes_back_identical(String text) throws IOException {
        assertThat(read(write(new Line(text, null, null, null))).get(1).getCellText(0)).isEqualTo(text);
        assertThat(open(write(new Line(text, null, null, null))).getRow(1).getCell(0).getStringCellValue())
                .isEqualTo(text);
    }

    @Test
    void what_the_format_cannot_carry_is_shown_as_a_box() throws IOException {
        assertThat(read(write(new Line(SampleDocument.BROKEN, null, null, null))).get(1).getCellText(0))
                .isEqualTo(SampleDocument.BROKEN_AS_PRINTED);
    }

    @Test
    void a_number_longer_than_a_spreadsheet_keeps_stays_exact_as_text() throws IOException {
        Row row = read(write(new Line("甲", 110101199001011237L, LocalDate.of(1899, 5, 4),
                        new BigDecimal("1234567890123456.75"))))
                .get(1);

        assertThat(row.getCellText(1)).isEqualTo("110101199001011237");
        assertThat(row.getCellText(2)).isEqualTo("1899-05-04");
        assertThat(row.getCellText(3)).isEqualTo("1234567890123456.75");
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_and_says_so() throws IOException {
        String text = read(write(new Line("𠮷".repeat(20_000), null, null, null))).get(1).getCellText(0);

        assertThat(text).hasSizeLessThanOrEqualTo(32_767).endsWith("𠮷……（超长，以下从略）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "[x]", "'x", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二"})
    void a_sheet_name_a_spreadsheet_refuses_is_refused_here(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.write(
                        OutputStream.nullOutputStream(), name, COLUMNS, Stream.empty(), TRACE));
    }

    @Test
    void an_empty_list_still_has_header_and_trace() throws IOException {
        List<Row> rows = read(write());

        assertThat(rows.get(0).getCellText(0)).isEqualTo("信访人");
        assertThat(rows.get(rows.size() - 1).getCellText(0)).startsWith("导出人：");
    }

    @Test
    void a_hundred_thousand_rows_need_less_than_64_mb() {
        AtomicLong highest = new AtomicLong();
        long before = usedHeap();
        Stream<Line> rows = IntStream.range(0, 100_000).mapToObj(i -> {
            if (i % 20_000 == 19_999) {
                highest.accumulateAndGet(usedHeap(), Math::max);
            }
            return new Line("信访人" + i, (long) i, LocalDate.of(2025, 1, 1).plusDays(i % 365), BigDecimal.valueOf(i, 2));
        });

        List<SheetColumn<Line>> sixteen =
                Stream.of(COLUMNS, COLUMNS, COLUMNS, COLUMNS).flatMap(List::stream).toList();
        int written = writer.write(OutputStream.nullOutputStream(), "信访事项", sixteen, rows, TRACE);

        assertThat(written).isEqualTo(100_000);
        assertThat(highest.get() - before).isLessThan(ALLOWED_HEAP);
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private byte[] write(Line... lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(out, "信访事项", COLUMNS, Stream.of(lines), TRACE);
        return out.toByteArray();
    }

    private static List<Row> read(byte[] xlsx) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static XSSFSheet open(byte[] xlsx) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx)).getSheetAt(0);
    }
}
