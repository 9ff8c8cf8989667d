package cn.petition.journey;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A ledger of a hotline with forty rows that can be registered and two that cannot: a day that does not exist, and one
 * that lies ahead.
 *
 * @param name file name
 * @param first number of the first row, by which a row is known again
 * @param end what ends a line: the same rows with another end are another file
 */
record InventedLedger(String name, int first, String end) {

    static final int GOOD = 40;
    static final int BAD = 2;

    FilePayload file() {
        String rows = IntStream.range(first, first + GOOD)
                .mapToObj(i -> "%d,第%d处路灯不亮,请求修复第%d处路灯。,2026-02-%02d,来电,求决,杨某%d".formatted(i, i, i, i % 28 + 1, i))
                .collect(Collectors.joining(end));
        String text = "编号,主题,内容,来电时间,信访形式,信访目的,姓名" + end + rows + end
                + (first + 901) + ",没有这一天,请求核对日期。,2026-02-31,来电,求决,杨某" + end
                + (first + 902) + ",将来的日期,请求核对日期。,2027-02-01,来电,求决,杨某" + end;
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Uploads it on the import page; answers on the page where its columns are mapped. */
    void uploadedBy(Desk supervisor) {
        supervisor.visit("/imports");
        supervisor.page().locator("#file").setInputFiles(file());
        supervisor.press("上传");
    }
}
