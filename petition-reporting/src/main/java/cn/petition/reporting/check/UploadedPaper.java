package cn.petition.reporting.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Reads the file that somebody uploads: .docx, .txt, .csv, .xlsx or .json, and nothing that only bears the name. */
public final class UploadedPaper {

    /** Largest file. */
    public static final int MOST_BYTES = 5_000_000;

    /** Longest text that is pasted. */
    public static final int MOST_CHARACTERS = 200_000;

    private static final long MOST_UNPACKED = 40_000_000;
    private static final int MOST_ENTRIES = 500;
    private static final int MOST_ROWS = 2_000;
    private static final int MOST_COLUMNS = 60;
    private static final String WRONG_KIND = "只能检查 .docx、.txt、.csv、.xlsx 和 .json 文件，请另存为其中一种。";

    private UploadedPaper() {}

    /** @throws PaperUnreadable with the sentence for the reader */
    public static CheckedPaper read(String name, byte[] content) {
        if (content.length == 0) {
            throw new PaperUnreadable("文件是空的，请重新选择。");
        }
        if (content.length > MOST_BYTES) {
            throw new PaperUnreadable("文件超过 5 MB，请去掉图片后再试，或者改为粘贴文字。");
        }
        var kind = name.toLowerCase(Locale.ROOT);
        if (kind.endsWith(".docx")) {
            return word(content);
        }
        if (kind.endsWith(".xlsx")) {
            return workbook(content);
        }
        if (kind.endsWith(".json")) {
            return limited(JsonTables.read(text(content)));
        }
        if (kind.endsWith(".csv")) {
            return csv(text(content));
        }
        if (kind.endsWith(".txt")) {
            return pasted(text(content));
        }
        throw new PaperUnreadable(WRONG_KIND);
    }

    /** A text that somebody pasted; JSON is read as a table. */
    public static CheckedPaper pasted(String text) {
        if (text.isBlank()) {
            throw new PaperUnreadable("请粘贴报告的文字，或者选择一个文件。");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new PaperUnreadable("文字超过 20 万字，请分开检查。");
        }
        var start = text.stripLeading();
        boolean json = start.startsWith("{\"") || start.matches("(?s)^[\\[{]\\s*[\\[{\"].*");
        return limited(json ? JsonTables.read(text) : CheckedPaper.pasted(text));
    }

    private static CheckedPaper limited(CheckedPaper paper) {
        if (paper.passages().isEmpty()) {
            throw new PaperUnreadable("没有读到文字或者表格，请核对内容。");
        }
        return paper;
    }

    private static CheckedPaper word(byte[] content) {
        unpackable(content, "word/document.xml", ".docx");
        try (var word = new XWPFDocument(new ByteArrayInputStream(content))) {
            var builder = new CheckedPaper.Builder();
            for (var element : word.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    paragraph.getText().lines().forEach(builder::line);
                } else if (element instanceof XWPFTable table) {
                    builder.sheet("", table.getRows().stream()
                            .limit(MOST_ROWS)
                            .map(row -> row.getTableCells().stream()
                                    .limit(MOST_COLUMNS)
                                    .map(cell -> PlainText.clean(cell.getText()))
                                    .toList())
                            .filter(row -> !row.isEmpty())
                            .toList());
                }
            }
            return limited(builder.paper());
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalStateException broken) {
            throw new PaperUnreadable("这个 .docx 打不开，请用 WPS 或 Word 另存一次再试。");
        }
    }

    private static CheckedPaper workbook(byte[] content) {
        unpackable(content, "xl/workbook.xml", ".xlsx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            var builder = new CheckedPaper.Builder();
            var format = new DataFormatter();
            for (var sheet : workbook) {
                var rows = new ArrayList<List<String>>();
                for (var row : sheet) {
                    if (rows.size() < MOST_ROWS) {
                        var cells = cells(row, format);
                        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                            rows.add(cells);
                        }
                    }
                }
                builder.sheet(sheet.getSheetName(), rows);
            }
            return limited(builder.paper());
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalStateException broken) {
            throw new PaperUnreadable("这个 .xlsx 打不开，请用 WPS 或 Excel 另存一次再试。");
        }
    }

    private static List<String> cells(Row row, DataFormatter format) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(MOST_COLUMNS, Math.max(0, row.getLastCellNum())); i++) {
            var cell = row.getCell(i);
            if (cell != null && cell.getCellType() == CellType.FORMULA) {
                cells.add(cell.getCachedFormulaResultType() == CellType.NUMERIC
                        ? format.formatRawCellContents(
                                cell.getNumericCellValue(),
                                cell.getCellStyle().getDataFormat(),
                                cell.getCellStyle().getDataFormatString())
                        : PlainText.clean(cell.getCachedFormulaResultType() == CellType.STRING ? cell.getStringCellValue() : ""));
            } else {
                cells.add(PlainText.clean(format.formatCellValue(cell)));
            }
        }
        return cells;
    }

    private static CheckedPaper csv(String text) {
        var rows = text.lines()
                .filter(line -> !line.isBlank())
                .limit(MOST_ROWS)
                .map(UploadedPaper::cells)
                .toList();
        var builder = new CheckedPaper.Builder();
        builder.sheet("", rows);
        return limited(builder.paper());
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char one = line.charAt(i);
            if (one == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append(one);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if ((one == ',' || one == '\t') && !quoted) {
                cells.add(PlainText.clean(cell.toString()));
                cell.setLength(0);
            } else {
                cell.append(one);
            }
        }
        cells.add(PlainText.clean(cell.toString()));
        return cells;
    }

    /** Unpacks the whole file once and counts, before anything is built from it: a small file may hold terabytes. */
    private static void unpackable(byte[] content, String part, String kind) {
        boolean found = false;
        long unpacked = 0;
        int entries = 0;
        var buffer = new byte[65_536];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found |= entry.getName().equals(part);
                if (++entries > MOST_ENTRIES) {
                    throw new PaperUnreadable("文件里的部件太多，不能检查，请改为粘贴文字。");
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new PaperUnreadable("文件展开后过大，不能检查，请改为粘贴文字。");
                    }
                }
            }
        } catch (ZipException broken) {
            throw new PaperUnreadable("这不是真正的 " + kind + " 文件，请用原来的软件另存为 " + kind + "。");
        } catch (IOException broken) {
            throw new PaperUnreadable("文件不完整，请重新选择。");
        }
        if (!found) {
            throw new PaperUnreadable("这不是真正的 " + kind + " 文件，请用原来的软件另存为 " + kind + "。");
        }
    }

    private static String text(byte[] content) {
        try {
            return decode(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUnicode) {
            try {
                return decode(content, Charset.forName("GB18030"));
            } catch (CharacterCodingException neither) {
                throw new PaperUnreadable("文件的编码看不懂，请用 UTF-8 另存，或者改为粘贴文字。");
            }
        }
    }

    private static String decode(byte[] content, Charset charset) throws CharacterCodingException {
        var text = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
        if (text.indexOf('\0') >= 0) {
            throw new PaperUnreadable(WRONG_KIND);
        }
        return text;
    }
}
