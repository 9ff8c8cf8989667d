package cn.petition.intake.importing;

import static cn.petition.intake.importing.Ledgers.HEADINGS;
import static cn.petition.intake.importing.Ledgers.csv;
import static cn.petition.intake.importing.Ledgers.rowWith;
import static cn.petition.intake.importing.Ledgers.rows;
import static cn.petition.intake.importing.Ledgers.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.intake.ledgerfile.LedgerRefused;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.TestOfficers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes wrong with ledgers, the sentence that each case gets, and that nothing of it is half saved. */
@PetitionTest
class BadInputIT {

    private static final String NO_LEDGER = "这个文件不是表格，请上传 .xlsx 或 .csv 格式的台账。";
    private static final String PREFIX = "BAD-";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private ImportDesk desk;

    @BeforeEach
    void hire() {
        desk = new ImportDesk(context, new TestOfficers(jdbc).hire(Role.INTAKE_SUPERVISOR).actor());
    }

    static Stream<Arguments> files() throws IOException {
        byte[] sound = csv(rows(PREFIX, 2));
        byte[] workbook = xlsx(HEADINGS, rows(PREFIX, 2));
        return Stream.of(
                file("an empty file", "台账.csv", new byte[0], "文件是空的，请选择有内容的台账重新上传。"),
                file("a program renamed to a workbook", "台账.xlsx", program(), NO_LEDGER),
                file("a program renamed to text", "台账.csv", program(), NO_LEDGER),
                file("a program as it is", "setup.exe", program(), NO_LEDGER),
                file("a PDF", "台账.csv", text("%PDF-1.7 ..."), NO_LEDGER),
                file("a web page that calls itself a workbook", "台账.xlsx", text("<html><table></table></html>"), NO_LEDGER),
                file("a picture", "台账.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, NO_LEDGER),
                file("an old workbook", "台账.xls", ole(), "这是旧版的 .xls 文件，请用表格软件另存为 .xlsx 后重新上传。"),
                file("a workbook with a password", "台账.xlsx", ole(), "文件设有打开密码，请取消密码后重新上传。"),
                file("a workbook with macros", "台账.xlsm", workbook, "文件含有宏，请另存为不含宏的 .xlsx 后重新上传。"),
                file(
                        "text with the name of a workbook",
                        "台账.xlsx",
                        sound,
                        "文件内容是 文本，扩展名却不是，请把文件名改为以 .csv 结尾后重新上传。"),
                file(
                        "a workbook with the name of text",
                        "台账.csv",
                        workbook,
                        "文件内容是 工作簿，扩展名却不是，请把文件名改为以 .xlsx 结尾后重新上传。"),
                file("a zip bomb", "台账.xlsx", bomb(), "文件解压后过大，已停止读取，请拆分成几个文件或另存为 .csv 后重新上传。"),
                file("half a workbook", "台账.xlsx", half(workbook), "文件已损坏，无法读取，请用表格软件打开并另存为 .xlsx 后重新上传。"),
                file(
                        "bytes of no encoding",
                        "台账.csv",
                        broken(sound),
                        "第 2 行的文字无法识别，请把文件另存为 UTF-8 编码的 .csv 或 .xlsx 后重新上传。"),
                file("a quote without its pair", "台账.csv", text("编号,内容\r\n1,\"没有完\r\n"), "第 2 行的双引号没有成对，请改正后重新上传。"),
                file("data without headings", "台账.csv", text("2024-03-01,13900000000\r\n"), "没有找到标题行，请在第一行填写各列的标题后重新上传。"),
                file(
                        "a column without heading",
                        "台账.csv",
                        text("编号,,内容\r\n1,2,3\r\n"),
                        "第 1 行的第 2 列（B 列）没有标题，请补上标题或删除该列后重新上传。"),
                file("a heading twice", "台账.csv", text("内容,日期,内容\r\n1,2,3\r\n"), "标题“内容”出现了不止一次，请改成不同的标题后重新上传。"),
                file("201 columns", "台账.csv", text(columns(201)), "表格超过 200 列，请删除用不到的列后重新上传。"),
                file("100,001 rows", "台账.csv", many(100_001), "数据超过 100000 行，请拆分成几个文件后分别上传。"),
                file(
                        "a cell beyond any spreadsheet",
                        "台账.csv",
                        text("编号,内容\r\n1," + "长".repeat(32_768) + "\r\n"),
                        "第 2 行的第 2 列超过 32767 个字，请缩短后重新上传。"),
                file("headings and nothing else", "台账.csv", text("编号,内容\r\n"), "台账只有标题，没有数据行，请检查后重新上传。"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_bad_file_is_refused_with_a_sentence_and_nothing_is_kept(String what, String name, byte[] bytes, String sentence) {
        var before = everything();

        assertThatThrownBy(() -> desk.upload(name, bytes))
                .isInstanceOfAny(LedgerRefused.class, ActionRefused.class)
                .hasMessage(sentence);

        assertThat(everything()).isEqualTo(before);
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                cell("信访日期", "2024-02-31", "日期“2024-02-31”不存在，2024 年 2 月只有 29 天，请核对后填写。"),
                cell("信访日期", "2023年2月29日", "日期“2023年2月29日”不存在，2023 年 2 月只有 28 天，请核对后填写。"),
                cell("信访日期", "2024-13-01", "日期“2024-13-01”的月份不存在，请填写 1 至 12 月。"),
                cell("信访日期", "2024-03-01 25:00", "时间“2024-03-01 25:00”不存在，请按“2024-03-01 09:30:00”的格式填写。"),
                cell("信访日期", "昨天", "日期“昨天”无法识别，请按“2024-03-01”的格式填写。"),
                cell("信访日期", "45352", "日期“45352”无法识别，请按“2024-03-01”的格式填写。"),
                cell("信访日期", "1900-01-01", "日期“1900-01-01”早于 1949 年，请核对年份后填写。"),
                cell("信访日期", "2026-03-17", "收到日期2026-03-17在今天之后，请填写今天或以前的日期。"),
                cell("信访日期", "2005-04-30", "收到日期2005-04-30早于2005年5月1日《信访条例》施行日，无法确定适用的规定，请核对日期。"),
                cell("信访日期", "", "收到日期是空的，请补上后重新上传。"),
                cell("内容", "", "投诉内容是空的，请补上后重新上传。"),
                cell("内容", "求".repeat(10_001), "投诉内容有 10001 个字，超过 10000 个字，请缩短或拆分后重新填写。"),
                cell("内容", "响_x0007_铃", "投诉内容含有无法保存的控制字符，请删除后重新填写。"),
                cell("内容", "坏_x0000_字", "单元格含有无法识别的字符，请删除后重新填写。"),
                cell("内容", "残_xD842_缺", "单元格含有无法识别的字符，请删除后重新填写。"),
                cell("标题", "题".repeat(201), "标题有 201 个字，超过 200 个字，请缩短或拆分后重新填写。"),
                cell("姓名", "名".repeat(101), "信访人姓名有 101 个字，超过 100 个字，请缩短或拆分后重新填写。"),
                cell("编号", "9".repeat(65), "原编号有 65 个字，超过 64 个字，请缩短或拆分后重新填写。"),
                cell("联系电话", "1.39E+10", "数字被表格软件改成了科学计数，请把该列设为文本后重新填写。"),
                cell("编号", "1.41002E+17", "证件号码被表格软件改成了科学计数，请把该列设为文本后重新填写。"),
                cell("渠道", "", "信访形式是空的，请补上后重新上传。"),
                cell("性质", "", "信访目的是空的，请补上后重新上传。"),
                answer("2024-02-10", "答复日期2024-02-10早于收到日期2024-02-11，请核对两个日期。"),
                answer("2026-03-17", "答复日期2026-03-17在今天之后，请填写今天或以前的日期。"),
                answer("2024-02-30", "日期“2024-02-30”不存在，2024 年 2 月只有 29 天，请核对后填写。"),
                Arguments.of("是否匿名", "也许", more("是否匿名", "也许"), "是否匿名“也许”无法识别，请填写“是”或“否”。"),
                Arguments.of("人数", "很多", more("信访人数", "很多"), "信访人数“很多”无法识别，请填写 1 至 1,000,000 的整数，例如“12”。"),
                Arguments.of("人数", "0", more("信访人数", "0"), "信访人数“0”无法识别，请填写 1 至 1,000,000 的整数，例如“12”。"),
                Arguments.of("人数", "-3", more("涉及人数", "-3"), "涉及人数“-3”无法识别，请填写 1 至 1,000,000 的整数，例如“12”。"),
                Arguments.of(
                        "事实和理由",
                        "20,001",
                        more("事实和理由", "实".repeat(20_001)),
                        "事实和理由有 20001 个字，超过 20000 个字，请缩短或拆分后重新填写。"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("cells")
    void a_bad_cell_rejects_its_row_with_a_sentence_and_only_its_row(
            String heading, String shown, byte[] ledger, String sentence) {
        var before = ImportDesk.register(jdbc);
        var batch = desk.check("台账.xlsx", ledger);

        assertThat(desk.findings(batch, FindingKind.REJECTED))
                .singleElement()
                .returns(2, Finding::line)
                .returns(sentence, Finding::sentence);
        assertThat(desk.batch(batch)).returns(1, ImportBatch::unfit).returns(0, ImportBatch::ready);
        desk.importAll(batch);
        assertThat(ImportDesk.register(jdbc)).as("nothing half saved").isEqualTo(before);
        assertThat(desk.batch(batch)).returns(0, ImportBatch::registered).returns(1, ImportBatch::rejected);
    }

    static Stream<Arguments> noticed() {
        return Stream.of(
                Arguments.of("身份证号", "141002198001010011", "证件号码的校验位不符，可能有一位录错，请核对。"),
                Arguments.of("身份证号", "141002198002310010", "证件号码中的出生日期不存在，请核对第 7 至 14 位。"),
                Arguments.of("身份证号", "123", "居民身份证号码应为 18 位（末位可为 X），现为 3 位或含其他字符，请核对。"),
                Arguments.of("手机", "1390000000", "手机号码应为 11 位，现为 10 位，请核对。"),
                Arguments.of("手机", "13900000000、13900000001", "一栏只填一个电话号码，其余号码请写入备注。"),
                Arguments.of("分类", "没有的分类", "分类“没有的分类”不在内容分类表中，登记后请补选分类。"),
                Arguments.of("区县", "鼓楼区", "地点“鼓楼区”不能确定是哪个区划，登记后请补选地点。"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("noticed")
    void what_is_only_doubtful_is_registered_with_a_notice(String heading, String cell, String sentence) {
        String prefix = UUID.randomUUID().toString().substring(0, 8);
        var headings = List.of("编号", "日期", "内容", heading);
        var rows = List.of(List.of(prefix, "2024-03-01", "路灯不亮", cell));
        var batch = desk.check(
                "台账.csv",
                csv(headings, rows, StandardCharsets.UTF_8),
                Map.of(LedgerField.CHANNEL, "CALL", LedgerField.PURPOSE, "REDRESS"));

        assertThat(desk.findings(batch, FindingKind.NOTICE)).extracting(Finding::sentence).contains(sentence);
        assertThat(desk.findings(batch, FindingKind.REJECTED)).isEmpty();
        desk.importAll(batch);
        assertThat(desk.batch(batch).registered()).isEqualTo(1);
    }

    static Stream<Arguments> verbatim() {
        return Stream.of(
                Arguments.of("内容", "求".repeat(10_000)),
                Arguments.of("内容", "路灯坏了😀👨‍👩‍👧，请修理"),
                Arguments.of("内容", "𠮷野家门口，𰻝𰻝面馆旁，㐂"),
                Arguments.of("姓名", "<script>alert(1)</script>"),
                Arguments.of("姓名", "=HYPERLINK(\"http://localhost\",\"点我\")"),
                Arguments.of("姓名", "'; drop table filing; --"),
                Arguments.of("姓名", "𠮷𰻝"),
                Arguments.of("标题", "${7*7} [[${x}]] {{y}} %s"),
                Arguments.of("标题", "@SUM(A1:A9)"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("verbatim")
    void unusual_text_is_registered_as_it_is_written(String heading, String cell) {
        String prefix = UUID.randomUUID().toString().substring(0, 8);
        var batch = desk.check("台账.csv", csv(List.of(rowWith(prefix, heading, cell))));
        desk.importAll(batch);

        String column = Map.of("内容", "f.claim", "姓名", "p.name", "标题", "f.title").get(heading);
        assertThat(jdbc.sql("select " + column + " from filing f join filing_party p on p.filing_id = f.id"
                                + " where f.import_batch_id = :id")
                        .param("id", batch)
                        .query(String.class)
                        .single())
                .isEqualTo(cell);
    }

    @Test
    void a_table_without_contents_is_told_so_before_anything_is_read() {
        var batch = desk.upload("分类.csv", text("level1,level2\r\n城乡建设,供暖\r\n")).batch();

        assertThat(desk.imports.problems(batch, desk.mapping(batch, Map.of()), desk.actor))
                .contains("请指出哪一列是“投诉内容”；没有这一列的表格不能导入。");
    }

    @Test
    void a_word_without_meaning_is_asked_for() {
        var row = rowWith(PREFIX, "性质", "其它杂项");
        var batch = desk.upload("台账.csv", csv(List.of(row, rows(PREFIX, 2).get(1)))).batch();

        assertThat(desk.imports.problems(batch, desk.mapping(batch, Map.of()), desk.actor))
                .containsExactly("请为“其它杂项”选定对应的信访目的。");
    }

    private List<Long> everything() {
        var counts = new ArrayList<>(ImportDesk.register(jdbc));
        for (String table : List.of("import_batch", "import_file_piece", "import_finding")) {
            counts.add(jdbc.sql("select count(*) from " + table).query(Long.class).single());
        }
        return counts;
    }

    private static Arguments file(String what, String name, byte[] bytes, String sentence) {
        return Arguments.of(what, name, bytes, sentence);
    }

    /** A workbook of one row of the usual kind with this cell in it. */
    private static Arguments cell(String heading, String cell, String sentence) {
        return Arguments.of(heading, cell, xlsx(HEADINGS, List.of(rowWith(PREFIX, heading, cell))), sentence);
    }

    private static Arguments answer(String day, String sentence) {
        var row = rowWith(PREFIX, "答复时间", day);
        row.set(HEADINGS.indexOf("答复"), "已办。");
        return Arguments.of("答复时间", day, xlsx(HEADINGS, List.of(row)), sentence);
    }

    /** A workbook of one row with one more column. */
    private static byte[] more(String heading, String cell) {
        var headings = new ArrayList<>(HEADINGS);
        headings.add(heading);
        var row = rows(PREFIX, 1).get(0);
        row.add(cell);
        return xlsx(headings, List.of(row));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] program() {
        byte[] bytes = new byte[4_096];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        return bytes;
    }

    private static byte[] ole() {
        byte[] bytes = new byte[4_096];
        byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(mark, 0, bytes, 0, mark.length);
        return bytes;
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blank = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 100; megabyte++) {
                zip.write(blank);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] half(byte[] workbook) {
        return Arrays.copyOf(workbook, workbook.length / 2);
    }

    private static byte[] broken(byte[] sound) {
        byte[] bytes = sound.clone();
        int secondLine = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n') + 2;
        bytes[secondLine] = (byte) 0xFF;
        bytes[secondLine + 1] = (byte) 0xFF;
        return bytes;
    }

    private static String columns(int count) {
        return String.join(",", IntStream.rangeClosed(1, count).mapToObj(column -> "列" + column).toList()) + "\r\n1\r\n";
    }

    private static byte[] many(int rows) {
        var text = new StringBuilder("编号,内容\r\n");
        IntStream.rangeClosed(1, rows).forEach(row -> text.append(row).append(",路灯不亮\r\n"));
        return text(text.toString());
    }
}
