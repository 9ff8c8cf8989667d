package cn.petition.intake.ledgerfile;

import static cn.petition.intake.ledgerfile.WorkbookBytes.aWorkbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.petition.intake.ledgerfile.LedgerRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileLedgerTest {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    private static final String NOT_A_LEDGER = "这个文件不是表格，请上传 .xlsx 或 .csv 格式的台账。";
    private static final String BOMB = "文件解压后过大，已停止读取，请拆分成几个文件或另存为 .csv 后重新上传。";
    private static final String DAMAGED = "文件已损坏，无法读取，请用表格软件打开并另存为 .xlsx 后重新上传。";
    private static final String NO_HEADINGS = "没有找到标题行，请在第一行填写各列的标题后重新上传。";
    private static final String DOCTYPE = "文件内含不允许的外部定义，请用表格软件另存为 .xlsx 后重新上传。";
    private static final String MACROS = "文件含有宏，请另存为不含宏的 .xlsx 后重新上传。";
    private static final String PASSWORD = "文件设有打开密码，请取消密码后重新上传。";

    // after the sentences, which the rows quote
    private static final List<Arguments> FILES =
            Stream.of(names(), zips(), sheets(), texts()).flatMap(rows -> rows).toList();

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void gets_its_sentence(String what, String name, byte[] content, Reason reason, String sentence)
            throws IOException {
        Path file = Files.write(folder.resolve("upload"), content);

        LedgerRefused refused = catchThrowableOfType(LedgerRefused.class, () -> LedgerFile.open(file, name));

        assertThat(refused).as(what).isNotNull().hasMessage(sentence);
        assertThat(refused.reason()).isEqualTo(reason);
    }

    @Test
    void every_reason_has_a_file_that_gets_it() {
        assertThat(files().map(row -> row.get()[3]).collect(Collectors.toSet())).contains((Object[]) Reason.values());
    }

    @Test
    void reading_a_bomb_keeps_within_its_bounds() throws IOException {
        Path file = Files.write(folder.resolve("upload"), shrunk(aWorkbook(), 100 << 20));
        long start = System.nanoTime();

        catchThrowableOfType(LedgerRefused.class, () -> LedgerFile.open(file, "台账.xlsx"));

        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    static Stream<Arguments> files() {
        return FILES.stream();
    }

    private static Stream<Arguments> names() {
        byte[] program = new byte[4096];
        program[0] = 'M';
        program[1] = 'Z';
        byte[] tooLarge = new byte[(50 << 20) + 1];
        String old = "这是旧版的 .xls 文件，请用表格软件另存为 .xlsx 后重新上传。";
        String asText = "文件内容是 文本，扩展名却不是，请把文件名改为以 .csv 结尾后重新上传。";
        return Stream.of(
                arguments("nothing", "a.csv", new byte[0], Reason.EMPTY, "文件是空的，请选择有内容的台账重新上传。"),
                arguments("more than 50 MB", "a.csv", tooLarge, Reason.TOO_LARGE, "文件超过 50 MB，请拆分成几个文件后分别上传。"),
                arguments("a program as .xlsx", "a.xlsx", program, Reason.NOT_A_LEDGER, NOT_A_LEDGER),
                arguments("a program as .csv", "a.csv", program, Reason.NOT_A_LEDGER, NOT_A_LEDGER),
                arguments("a table named .exe", "a.csv.exe", utf8("姓名,电话\n"), Reason.NOT_A_LEDGER, NOT_A_LEDGER),
                arguments("a table without extension", "台账", utf8("姓名,电话\n"), Reason.NOT_A_LEDGER, NOT_A_LEDGER),
                arguments("a PDF", "a.csv", utf8("%PDF-1.7\n"), Reason.NOT_A_LEDGER, NOT_A_LEDGER),
                arguments("a web page", "a.csv", utf8("\n<html><table>"), Reason.NOT_A_LEDGER, NOT_A_LEDGER),
                arguments("text named .xlsx", "a.xlsx", utf8("姓名,电话\n"), Reason.WRONG_EXTENSION, asText),
                arguments(
                        "a workbook named .csv",
                        "a.csv",
                        aWorkbook().texts(1, "姓名").bytes(),
                        Reason.WRONG_EXTENSION,
                        "文件内容是 工作簿，扩展名却不是，请把文件名改为以 .xlsx 结尾后重新上传。"),
                arguments("an old workbook", "a.xls", OLE, Reason.OLD_FORMAT, old),
                arguments("a locked workbook", "a.xlsx", OLE, Reason.PASSWORD, PASSWORD),
                arguments("a workbook of Excel with macros", "a.xlsm", good(), Reason.MACROS, MACROS));
    }

    private static Stream<Arguments> zips() {
        Map<String, byte[]> document = Map.of(
                "mimetype", utf8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml", utf8("<a/>"));
        byte[] locked = good();
        setFlag(locked);
        byte[] doctype = utf8("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>");
        byte[] laughs = utf8("<!DOCTYPE a [<!ENTITY l \"ha\"><!ENTITY m \"&l;&l;&l;\">]><a>&m;</a>");
        byte[] utf16 = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE a [<!ENTITY l \"ha\">]><a>&l;</a>"
                .getBytes(StandardCharsets.UTF_16);
        WorkbookBytes many = aWorkbook().texts(1, "姓名");
        IntStream.range(0, 1001).forEach(index -> many.text("xl/media/" + index, ""));
        String links = "表格引用了其他文件，请把引用的公式粘贴为数值后重新上传。";
        return Stream.of(
                bomb("one part beyond 64 MB", noise(aWorkbook(), (64 << 20) + 1)),
                bomb("a part shrunk 1000 to 1", shrunk(aWorkbook(), 8 << 20)),
                bomb("a directory that lies about sizes", withDeclaredSize(shrunk(aWorkbook(), 70 << 20), 70 << 20)),
                bomb("too many parts", many.bytes()),
                xlsx("an entity from outside", aWorkbook().part("xl/workbook.xml", doctype), Reason.DOCTYPE, DOCTYPE),
                xlsx("billion laughs", aWorkbook().part("xl/sharedStrings.xml", laughs), Reason.DOCTYPE, DOCTYPE),
                xlsx("a doctype in UTF-16", aWorkbook().part("xl/styles.xml", utf16), Reason.DOCTYPE, DOCTYPE),
                xlsx("macros by type", aWorkbook().mainType("x.macroEnabled.main+xml"), Reason.MACROS, MACROS),
                xlsx("macros by part", aWorkbook().text("xl/vbaProject.bin", "x"), Reason.MACROS, MACROS),
                xlsx("links", aWorkbook().text("xl/externalLinks/e.xml", "<a/>"), Reason.EXTERNAL_LINKS, links),
                arguments("a locked zip", "a.xlsx", locked, Reason.PASSWORD, PASSWORD),
                arguments(
                        "an open document",
                        "a.xlsx",
                        WorkbookBytes.zip(document),
                        Reason.OTHER_FORMAT,
                        "这是 .ods 格式的表格，请用表格软件另存为 .xlsx 后重新上传。"),
                arguments(
                        "any zip",
                        "a.xlsx",
                        WorkbookBytes.zip(Map.of("a.txt", utf8("a"))),
                        Reason.NOT_A_LEDGER,
                        NOT_A_LEDGER),
                xlsx("a text document", aWorkbook().mainType("application/word"), Reason.NOT_A_LEDGER, NOT_A_LEDGER),
                arguments("half a workbook", "a.xlsx", half(good()), Reason.DAMAGED, DAMAGED),
                xlsx("no relations", aWorkbook().without("xl/_rels/workbook.xml.rels"), Reason.DAMAGED, DAMAGED));
    }

    private static Stream<Arguments> sheets() {
        String hidden = "<sheet name=\"a\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>";
        String array = "<c><f t=\"array\" ref=\"A1:B2\">1</f><v>1</v></c>";
        WorkbookBytes rows = aWorkbook().texts(1, "编号");
        IntStream.rangeClosed(2, 100_002)
                .forEach(row -> rows.row(row, "<c r=\"A" + row + "\"><v>" + row * 7919L % 99_991 + "</v></c>"));
        String tooLong = "第 3 行的第 2 列超过 32767 个字，请缩短后重新上传。";
        return Stream.of(
                xlsx("an empty sheet", aWorkbook(), Reason.NO_HEADINGS, NO_HEADINGS),
                xlsx("only data", aWorkbook().texts(1, "张三", "2024年3月1日"), Reason.NO_HEADINGS, NO_HEADINGS),
                xlsx(
                        "all sheets hidden",
                        aWorkbook().sheets(hidden),
                        Reason.NO_VISIBLE_SHEET,
                        "文件中没有可见的工作表，请取消隐藏或另存为新文件后重新上传。"),
                xlsx(
                        "a gap in the headings",
                        aWorkbook().texts(1, "姓名", "", "电话"),
                        Reason.EMPTY_HEADING,
                        "第 1 行的第 2 列（B 列）没有标题，请补上标题或删除该列后重新上传。"),
                xlsx(
                        "a heading twice",
                        aWorkbook().texts(1, "姓 名", "电话", "姓名\u00A0"),
                        Reason.DUPLICATE_HEADING,
                        "标题“姓名”出现了不止一次，请改成不同的标题后重新上传。"),
                xlsx("a row too many", rows, Reason.TOO_MANY_ROWS, "数据超过 100000 行，请拆分成几个文件后分别上传。"),
                xlsx(
                        "columns without end",
                        aWorkbook().texts(1, numbered(201)),
                        Reason.TOO_MANY_COLUMNS,
                        "表格超过 200 列，请删除用不到的列后重新上传。"),
                xlsx("a cell beyond all columns", aWorkbook().row(1, "<c r=\"ZZZZZZZ1\"/>"), Reason.DAMAGED, DAMAGED),
                xlsx("columns backwards", aWorkbook().row(1, "<c r=\"C1\"/><c r=\"A1\"/>"), Reason.DAMAGED, DAMAGED),
                xlsx("rows backwards", aWorkbook().row(5, "").row(4, ""), Reason.DAMAGED, DAMAGED),
                xlsx("a row beyond all rows", aWorkbook().row(1_048_577, ""), Reason.DAMAGED, DAMAGED),
                xlsx("a number of 65 digits", number("1".repeat(65)), Reason.DAMAGED, DAMAGED),
                xlsx("a text not there", aWorkbook().row(1, "<c t=\"s\"><v>7</v></c>"), Reason.DAMAGED, DAMAGED),
                xlsx(
                        "a cell too long",
                        aWorkbook().texts(1, "a", "b").texts(3, "1", irregular(32_768)),
                        Reason.CELL_TOO_LONG,
                        tooLong),
                xlsx(
                        "a shared text too long",
                        sharing("<sst><si><t>" + irregular(32_768) + "</t></si></sst>"),
                        Reason.TEXT_TOO_LONG,
                        "有单元格超过 32767 个字，请缩短后重新上传。"),
                xlsx(
                        "array formulas without end",
                        aWorkbook().rawRows("<row>" + array.repeat(2_001) + "</row>"),
                        Reason.TOO_MANY_FORMULAS,
                        "表格中的数组公式过多，请把公式粘贴为数值后重新上传。"));
    }

    private static Stream<Arguments> texts() {
        byte[] chinese = "李四，住址不详".getBytes(Charset.forName("GB18030"));
        byte[] mixed = concat(utf8("姓名\n张三\n"), chinese, new byte[] {'\n', (byte) 0xFF, '\n'});
        byte[] invalid = concat(utf8("姓名,电话\n张三,1\n"), new byte[] {(byte) 0xFF, (byte) 0xFF}, utf8("\n"));
        byte[] unmarked = "电话,日期\n".getBytes(StandardCharsets.UTF_16LE);
        byte[] oddUtf16 = concat("\uFEFF姓名\n".getBytes(StandardCharsets.UTF_16LE), new byte[] {0x12});
        byte[] badAfterMark = concat(utf8("\uFEFF姓名\n"), new byte[] {(byte) 0xC3, 0x28});
        String rows = IntStream.rangeClosed(0, 100_000)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("\n", "编号\n", ""));
        return Stream.of(
                csv("neither encoding", invalid, Reason.ENCODING, encoding(3)),
                csv("two encodings in one file", mixed, Reason.ENCODING, encoding(4)),
                csv("UTF-16 without mark", unmarked, Reason.ENCODING, encoding(1)),
                csv("half a character of UTF-16", oddUtf16, Reason.ENCODING, encoding(2)),
                csv("a mark that promises too much", badAfterMark, Reason.ENCODING, encoding(2)),
                csv("U+0000", utf8("姓名\n张\u0000三\n"), Reason.ENCODING, encoding(2)),
                csv("blank lines", utf8("\n  \n\t\n"), Reason.NO_HEADINGS, NO_HEADINGS),
                csv("only data", utf8("张三,13800000000\n李四,2\n"), Reason.NO_HEADINGS, NO_HEADINGS),
                csv("an open quote", utf8("姓名,事由\n甲,\"乙\n丙,丁\n"), Reason.QUOTES, "第 2 行的双引号没有成对，请改正后重新上传。"),
                csv("text behind a quote", utf8("姓名\n甲\n\"乙\"丙\n"), Reason.QUOTES, "第 3 行的双引号没有成对，请改正后重新上传。"),
                csv(
                        "a heading twice",
                        utf8("Name;电话;name\n"),
                        Reason.DUPLICATE_HEADING,
                        "标题“name”出现了不止一次，请改成不同的标题后重新上传。"),
                csv(
                        "a gap in the headings",
                        utf8("姓名,,电话\n"),
                        Reason.EMPTY_HEADING,
                        "第 1 行的第 2 列（B 列）没有标题，请补上标题或删除该列后重新上传。"),
                csv("a row too many", utf8(rows), Reason.TOO_MANY_ROWS, "数据超过 100000 行，请拆分成几个文件后分别上传。"),
                csv(
                        "columns without end",
                        utf8(String.join(",", numbered(201))),
                        Reason.TOO_MANY_COLUMNS,
                        "表格超过 200 列，请删除用不到的列后重新上传。"),
                csv(
                        "separators without end",
                        utf8("姓名\n" + ",".repeat(1_000_000)),
                        Reason.TOO_MANY_COLUMNS,
                        "表格超过 200 列，请删除用不到的列后重新上传。"),
                csv(
                        "a cell too long",
                        utf8("姓名,事由\n\n甲," + "长".repeat(32_768)),
                        Reason.CELL_TOO_LONG,
                        "第 3 行的第 2 列超过 32767 个字，请缩短后重新上传。"));
    }

    private static Arguments bomb(String what, byte[] content) {
        return arguments(what, "a.xlsx", content, Reason.ZIP_BOMB, BOMB);
    }

    private static Arguments xlsx(String what, WorkbookBytes workbook, Reason reason, String sentence) {
        return arguments(what, "台账.XLSX", workbook.bytes(), reason, sentence);
    }

    private static Arguments csv(String what, byte[] content, Reason reason, String sentence) {
        return arguments(what, "台账.csv", content, reason, sentence);
    }

    private static String encoding(int line) {
        return "第 " + line + " 行的文字无法识别，请把文件另存为 UTF-8 编码的 .csv 或 .xlsx 后重新上传。";
    }

    private static byte[] good() {
        return aWorkbook().texts(1, "姓名").texts(2, "张三").bytes();
    }

    private static WorkbookBytes number(String digits) {
        return aWorkbook().texts(1, "编号").row(2, "<c r=\"A2\"><v>" + digits + "</v></c>");
    }

    private static WorkbookBytes sharing(String strings) {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return aWorkbook()
                .texts(1, "姓名")
                .text(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + type + "styles+xml\"/>"
                                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + type
                                + "sharedStrings+xml\"/></Types>")
                .text("xl/sharedStrings.xml", strings);
    }

    private static String[] numbered(int columns) {
        return IntStream.range(0, columns).mapToObj(column -> "列" + column).toArray(String[]::new);
    }

    private static String irregular(int length) {
        Random random = new Random(1);
        return random.ints(length, 0x4E00, 0x9FA5)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] shrunk(WorkbookBytes workbook, int size) {
        return workbook.texts(1, "姓名").part("xl/media/a", new byte[size]).bytes();
    }

    /** Shrinks no further than 40 to 1, so that only the size speaks against it. */
    private static byte[] noise(WorkbookBytes workbook, int size) {
        byte[] content = new byte[size];
        Random random = new Random(1);
        for (int at = 0; at < size; at += 40) {
            content[at] = (byte) random.nextInt();
        }
        return workbook.texts(1, "姓名").part("xl/media/a", content).bytes();
    }

    /** Writes a small size into the central directory wherever it tells the true one. */
    private static byte[] withDeclaredSize(byte[] zip, int size) {
        byte[] lie = zip.clone();
        int written = 0;
        for (int at = 0; at + 28 < lie.length; at++) {
            boolean directory = lie[at] == 'P' && lie[at + 1] == 'K' && lie[at + 2] == 1 && lie[at + 3] == 2;
            if (directory && intAt(lie, at + 24) == size) {
                lie[at + 24] = 100;
                lie[at + 25] = lie[at + 26] = lie[at + 27] = 0;
                written++;
            }
        }
        assertThat(written).isEqualTo(1);
        return lie;
    }

    private static void setFlag(byte[] zip) {
        for (int at = 0; at + 10 < zip.length; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                zip[at + 8] |= 1;
            }
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 3 && zip[at + 3] == 4) {
                zip[at + 6] |= 1;
            }
        }
    }

    private static int intAt(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | bytes[at + 3] << 24;
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
