package cn.petition.reporting.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as .csv (RFC 4180) with the mark by which spreadsheets recognise UTF-8. A text that a spreadsheet would take for
 * a formula gets an apostrophe in front.
 */
public final class CommaSeparated {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String CALCULATED = "=+-@\t\r";

    private CommaSeparated() {}

    /** Header and rows as the sheet of the same columns has them. */
    public static <R> String text(List<SheetColumn<R>> columns, Stream<? extends R> rows) {
        var head = columns.stream().map(column -> cell(column.title())).collect(Collectors.joining(","));
        return BYTE_ORDER_MARK + head + LINE_END
                + rows.map(row -> columns.stream()
                                        .map(column -> cell(column.valueOf(row)))
                                        .collect(Collectors.joining(","))
                                + LINE_END)
                        .collect(Collectors.joining());
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        }
        var text = PrintableText.legible(value.toString());
        var safe = !text.isEmpty() && CALCULATED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
