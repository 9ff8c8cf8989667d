package cn.petition.web.handdown;

import cn.petition.domain.handdown.InventedHandDown.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** One batch of an invented hand-down as a file: every second one a workbook, the others text. */
public record HandDownFile(String name, String type, byte[] content) {

    private static final List<String> HEADINGS = List.of("序号", "交办编号", "姓名", "联系电话", "问题属地", "诉求内容");

    public static HandDownFile of(int batch, List<Row> rows) {
        return batch % 2 == 0
                ? new HandDownFile(
                        "第" + (batch + 1) + "批.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        workbook(rows))
                : new HandDownFile("第" + (batch + 1) + "批.csv", "text/csv", text(rows));
    }

    private static List<String> cells(int at, Row row) {
        return List.of("" + (at + 1), row.number(), row.name(), row.phone(), row.place(), row.claim());
    }

    private static byte[] text(List<Row> rows) {
        var text = new StringBuilder(String.join(",", HEADINGS)).append("\r\n");
        for (int at = 0; at < rows.size(); at++) {
            cells(at, rows.get(at)).forEach(cell -> text.append('"').append(cell).append('"').append(','));
            text.setLength(text.length() - 1);
            text.append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(List<Row> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("交办清单");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
            }
            for (int at = 0; at < rows.size(); at++) {
                var cells = cells(at, rows.get(at));
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(at + 1, column, cells.get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
