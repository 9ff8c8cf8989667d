package cn.petition.seed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;

/** A table that an office brings to an import page: the same rows give the same table, as .xlsx or .csv by its name. */
public final class SeedFile {

    private final String name;
    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    public SeedFile(String name, String... headings) {
        this.name = name;
        this.headings = List.of(headings);
    }

    /** One row in the order of the headings; {@code null} is an empty cell. */
    public SeedFile row(Object... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(name + " has " + headings.size() + " columns, not " + cells.length);
        }
        rows.add(Arrays.stream(cells).map(cell -> Objects.toString(cell, "")).toList());
        return this;
    }

    public String name() {
        return name;
    }

    public int size() {
        return rows.size();
    }

    byte[] content() {
        return name.endsWith(".xlsx") ? workbook() : text();
    }

    String type() {
        return name.endsWith(".xlsx") ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv";
    }

    private byte[] text() {
        var text = new StringBuilder(String.join(",", headings)).append("\r\n");
        rows.forEach(row -> text.append(
                        String.join(",", row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList()))
                .append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] workbook() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "seed", "1.0")) {
            var sheet = book.newWorksheet("清单");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < headings.size(); column++) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
