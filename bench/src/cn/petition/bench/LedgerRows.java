package cn.petition.bench;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

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

    /** One sheet of texts. */
    void writeWorkbook(Path file, int rows) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var workbook = new Workbook(out, "ledger", "1.0");
            var sheet = workbook.newWorksheet("台账");
            put(sheet, 0, HEADINGS);
            for (int row = 0; row < rows; row++) {
                put(sheet, row + 1, row(row));
            }
            workbook.finish();
        }
    }

    private static void put(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(row, column, cells.get(column));
            }
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
}
