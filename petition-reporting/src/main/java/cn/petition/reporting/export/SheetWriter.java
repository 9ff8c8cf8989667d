package cn.petition.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/**
 * Streams a list into an .xlsx file row by row. Every text is stored as inline text in cells of the text format, so
 * that nothing a petitioner wrote is ever calculated, not even after a clerk edits the cell, and the file read back
 * gives the same text.
 */
@Component
public class SheetWriter {

    /** Most rows of one export: what a worksheet holds below its header and above its trace. */
    public static final int MOST_ROWS = Worksheet.MAX_ROWS - 3;

    private static final String TEXT_FORMAT = "@";
    private static final int FLUSH_EVERY = 500;
    private static final int LONGEST_TEXT = 32_767;
    private static final String CUT = "……（超长，以下从略）";
    private static final long LARGEST_EXACT = 999_999_999_999_999L;
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

    /**
     * Writes one worksheet: header, rows, an empty row, the trace. The stream of bytes stays open.
     *
     * @param sheetName 1 to 31 characters, none of {@code []:*?/\}
     * @param rows read once, in order; not closed here
     * @return number of rows written, without header and trace
     * @throws SheetFullException when there are more than {@link #MOST_ROWS} rows
     * @throws UncheckedIOException when the receiver is gone
     */
    public <R> int write(
            OutputStream out, String sheetName, List<SheetColumn<R>> columns, Stream<? extends R> rows,
            ExportTrace trace) {
        requireSheetName(sheetName);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("导出的表格至少要有一列。");
        }
        try {
            Workbook workbook = new Workbook(out, "petition", "1.0");
            Worksheet sheet = workbook.newWorksheet(sheetName);
            writeHeader(sheet, columns);
            int written = writeRows(sheet, columns, rows.iterator());
            writeText(sheet, written + 2, 0, trace.printed());
            workbook.finish();
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a worksheet with its headings only, for somebody to fill in and hand back. */
    public <R> void writeHeadings(OutputStream out, String sheetName, List<SheetColumn<R>> columns) {
        requireSheetName(sheetName);
        try {
            Workbook workbook = new Workbook(out, "petition", "1.0");
            writeHeader(workbook.newWorksheet(sheetName), columns);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireSheetName(String name) {
        boolean fits = !name.isBlank() && name.length() <= 31 && !name.matches("(?s).*[\\[\\]:*?/\\\\].*|'.*|.*'");
        if (!fits) {
            throw new IllegalArgumentException("工作表名称应为 1 至 31 个字，不含 []:*?/\\，不以单引号开头或结尾：" + name);
        }
    }

    private static <R> void writeHeader(Worksheet sheet, List<SheetColumn<R>> columns) {
        sheet.freezePane(0, 1);
        for (int c = 0; c < columns.size(); c++) {
            sheet.width(c, columns.get(c).width());
            sheet.inlineString(0, c, PrintableText.legible(columns.get(c).title()));
            sheet.style(0, c).bold().fillColor("D9E2EC").format(TEXT_FORMAT).set();
        }
    }

    private static <R> int writeRows(Worksheet sheet, List<SheetColumn<R>> columns, Iterator<? extends R> rows)
            throws IOException {
        int written = 0;
        while (rows.hasNext()) {
            if (written == MOST_ROWS) {
                throw new SheetFullException();
            }
            R row = rows.next();
            written++;
            for (int c = 0; c < columns.size(); c++) {
                writeCell(sheet, written, c, columns.get(c), row);
            }
            if (written % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        }
        return written;
    }

    private static <R> void writeCell(Worksheet sheet, int r, int c, SheetColumn<R> column, R row) {
        Object value = column.valueOf(row);
        if (value == null) {
            return;
        }
        if (value instanceof Long number && Math.abs(number) <= LARGEST_EXACT) {
            sheet.value(r, c, number);
        } else if (value instanceof BigDecimal number && number.precision() <= 15) {
            sheet.value(r, c, number);
        } else if (value instanceof LocalDate date && !date.isBefore(FIRST_DATE)) {
            sheet.value(r, c, date);
        } else {
            // a number of more digits than a spreadsheet keeps, or a date before its calendar: exact as text
            writeText(sheet, r, c, value instanceof BigDecimal number ? number.toPlainString() : value.toString());
            return;
        }
        sheet.style(r, c).format(column.format()).set();
    }

    private static void writeText(Worksheet sheet, int r, int c, String text) {
        String legible = cut(PrintableText.legible(text));
        if (legible.isEmpty()) {
            return;
        }
        if (legible.equals(legible.strip())) {
            sheet.inlineString(r, c, legible);
        } else {
            // plain inline text loses blanks at its ends when a spreadsheet opens it; a rich text run keeps them
            sheet.inlineString(r, c, RichText.builder().run(legible).end().build());
        }
        sheet.style(r, c).format(TEXT_FORMAT).set();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = LONGEST_TEXT - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
