package cn.petition.intake.ledgerfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that a test can make any of them hostile. */
final class WorkbookBytes {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder afterData = new StringBuilder();
    private final StringBuilder rows = new StringBuilder();
    private String properties = "";

    static WorkbookBytes aWorkbook() {
        WorkbookBytes workbook = new WorkbookBytes();
        workbook.mainType("sheet.main+xml");
        workbook.text(
                "_rels/.rels",
                HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>");
        workbook.text(
                "xl/_rels/workbook.xml.rels",
                HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Target=\"worksheets/sheet2.xml\"/>"
                        + "</Relationships>");
        workbook.text(
                "xl/styles.xml",
                HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"2\">"
                        + "<numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"0.00_ ;[Red]\\-0.00\\ \"/></numFmts>"
                        + "<cellXfs count=\"5\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/>"
                        + "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>");
        return workbook.sheets("<sheet name=\"台账\" sheetId=\"1\" r:id=\"rId1\"/>");
    }

    WorkbookBytes mainType(String type) {
        return text(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + (type.startsWith("application") ? type : TYPE + type) + "\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>");
    }

    WorkbookBytes sheets(String sheets) {
        return text(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + properties + "<sheets>"
                        + sheets + "</sheets></workbook>");
    }

    WorkbookBytes since1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return sheets("<sheet name=\"台账\" sheetId=\"1\" r:id=\"rId1\"/>");
    }

    /** A row of cells in inner XML, numbered as given. */
    WorkbookBytes row(int number, String cells) {
        rows.append("<row r=\"").append(number).append("\">").append(cells).append("</row>");
        return this;
    }

    WorkbookBytes rawRows(String xml) {
        rows.append(xml);
        return this;
    }

    WorkbookBytes texts(int number, String... texts) {
        StringBuilder cells = new StringBuilder();
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                cells.append(textCell(ColumnName.of(column) + number, texts[column]));
            }
        }
        return row(number, cells.toString());
    }

    static String textCell(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    }

    WorkbookBytes merged(String... ranges) {
        afterData.append("<mergeCells>");
        for (String range : ranges) {
            afterData.append("<mergeCell ref=\"").append(range).append("\"/>");
        }
        afterData.append("</mergeCells>");
        return this;
    }

    WorkbookBytes text(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    WorkbookBytes part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    WorkbookBytes without(String name) {
        parts.remove(name);
        return this;
    }

    static String sheet(String rows, String afterData) {
        String data = "<sheetData>" + rows + "</sheetData>";
        return HEAD + "<worksheet xmlns=\"" + MAIN + "\">" + data + afterData + "</worksheet>";
    }

    byte[] bytes() {
        parts.putIfAbsent(
                "xl/worksheets/sheet1.xml",
                sheet(rows.toString(), afterData.toString()).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
