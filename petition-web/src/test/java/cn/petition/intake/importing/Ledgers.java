package cn.petition.intake.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/** Invented ledgers as bytes of files. */
final class Ledgers {

    static final List<String> HEADINGS = List.of("编号", "信访日期", "渠道", "性质", "标题", "内容", "姓名", "联系电话", "答复", "答复时间");
    static final Charset GB18030 = Charset.forName("GB18030");

    private Ledgers() {}

    /** Sound rows, numbered from 1, that no other ledger of the tests has. */
    static List<List<String>> rows(String prefix, int count) {
        var rows = new ArrayList<List<String>>();
        for (int row = 1; row <= count; row++) {
            boolean answered = row % 3 == 0;
            rows.add(new ArrayList<>(List.of(
                    prefix + row,
                    "2024-0" + (1 + row % 9) + "-1" + row % 10,
                    row % 2 == 0 ? "电话" : "市民网站",
                    row % 5 == 0 ? "建议" : "投诉",
                    "第" + row + "件：路灯不亮",
                    "某小区东门的路灯已经" + row + "天不亮，请派人修理。",
                    "张某" + row,
                    "1390000%04d".formatted(row % 10_000),
                    answered ? "已于当日修好。" : "",
                    answered ? "2024-10-08" : "")));
        }
        return rows;
    }

    static byte[] csv(List<String> headings, List<List<String>> rows, Charset charset) {
        var text = new StringBuilder(line(headings));
        rows.forEach(row -> text.append(line(row)));
        return text.toString().getBytes(charset);
    }

    static byte[] csv(List<List<String>> rows) {
        return csv(HEADINGS, rows, StandardCharsets.UTF_8);
    }

    static byte[] xlsx(List<String> headings, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("台账");
            var all = new ArrayList<List<String>>(List.of(headings));
            all.addAll(rows);
            for (int row = 0; row < all.size(); row++) {
                for (int column = 0; column < all.get(row).size(); column++) {
                    sheet.inlineString(row, column, all.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One row of the usual ledger with one cell written otherwise. */
    static List<String> rowWith(String prefix, String heading, String cell) {
        var row = rows(prefix, 1).get(0);
        row.set(HEADINGS.indexOf(heading), cell);
        return row;
    }

    static List<String> list(String... texts) {
        return Arrays.asList(texts);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
