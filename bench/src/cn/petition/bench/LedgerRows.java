package cn.petition.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An invented ledger as another system would hand it over. */
final class LedgerRows {

    static final List<String> HEADINGS =
            List.of("编号", "信访形式", "收到日期", "标题", "内容", "姓名", "身份证号", "电话", "住址", "信访人数", "答复日期", "答复内容");

    private static final List<String> CHANNELS = List.of("来访", "来信", "来电", "网上信访");

    private final Vocabulary vocabulary;
    private final long seed;

    /** @param seed rows of another seed are other filings, so that nothing counts as imported before */
    LedgerRows(Vocabulary vocabulary, long seed) {
        this.vocabulary = vocabulary;
        this.seed = seed;
    }

    void writeText(Path file, int rows, Charset charset) throws IOException {
        try (var out = Files.newBufferedWriter(file, charset)) {
            out.write(String.join(",", HEADINGS) + "\r\n");
            for (int row = 0; row < rows; row++) {
                out.write(String.join(",", row(row)) + "\r\n");
            }
        }
    }

    /** The least a workbook needs: one sheet of texts. */
    void writeWorkbook(Path file, int rows) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>\
                """);
            put(zip, "_rels/.rels", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>\
                """);
            put(zip, "xl/workbook.xml", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>\
                """);
            put(zip, "xl/_rels/workbook.xml.rels", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>\
                """);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            write(
                    zip,
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                            + "<worksheet"
                            + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            write(zip, sheetRow(1, HEADINGS));
            for (int row = 0; row < rows; row++) {
                write(zip, sheetRow(row + 2, row(row)));
            }
            write(zip, "</sheetData></worksheet>");
            zip.closeEntry();
        }
    }

    private List<String> row(int number) {
        Draw draw = new Draw(seed, number);
        var received = Arrivals.FIRST_DAY.plusDays(draw.below(3_900));
        var answered = received.plusDays(draw.between(1, 60));
        boolean hasAnswer = draw.chance(0.6) && !answered.isAfter(Arrivals.LAST_DAY);
        List<String> cells = new ArrayList<>();
        cells.add("外-" + Long.toString(seed, 36) + "-" + number);
        cells.add(draw.oneOf(CHANNELS));
        cells.add(received.toString());
        cells.add(vocabulary.title(draw, "本市"));
        cells.add(vocabulary.text(draw));
        cells.add(Townsfolk.name(draw));
        cells.add(draw.chance(0.7) ? Townsfolk.identityNumber(draw) : "");
        cells.add("1990000%04d".formatted(draw.below(10_000)));
        cells.add("临汾市尧都区虚构路" + draw.between(1, 400) + "号");
        cells.add("1");
        cells.add(hasAnswer ? answered.toString() : "");
        cells.add(hasAnswer ? "已按规定办理并答复。" : "");
        return cells;
    }

    private static String sheetRow(int number, List<String> cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                row.append("<c r=\"")
                        .append((char) ('A' + column))
                        .append(number)
                        .append("\" t=\"inlineStr\"><is><t>")
                        .append(cells.get(column))
                        .append("</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, text);
        zip.closeEntry();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
