package cn.petition.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.petition.web.testing.ResetDatabase;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ResetDatabase
class ImportJourneyTest extends Journey {

    private static final int GOOD = 40;

    @Test
    void a_ledger_is_mapped_tried_and_imported_and_the_same_rows_add_nothing_a_second_time() {
        Desk supervisor = officer("intake-lead");
        upload(supervisor, "热线台账.csv", ledger("\n"));
        map(supervisor);
        assertThat(figure(supervisor, "可以登记")).containsText("" + GOOD);
        assertThat(figure(supervisor, "不能登记")).containsText("2");
        supervisor.examined().sees("2026-02-31");

        supervisor.page().locator("input[name=withoutRejected]").check();
        supervisor.press("导入 " + GOOD + " 行");
        assertThat(figure(supervisor, "已登记")).containsText("" + GOOD);
        supervisor.visit("/petitions?q=路灯").sees("第7处路灯不亮");

        // the same file is recognised as a whole, the same rows in another file one by one
        upload(supervisor, "热线台账.csv", ledger("\n"));
        supervisor.sees("这份文件以前上传过");
        upload(supervisor, "热线台账-副本.csv", ledger("\r\n"));
        map(supervisor);
        assertThat(figure(supervisor, "可以登记")).containsText("0");
        assertThat(figure(supervisor, "已在库")).containsText("" + GOOD);
    }

    private static void upload(Desk supervisor, String name, String ledger) {
        supervisor.visit("/imports");
        supervisor.page()
                .locator("#file")
                .setInputFiles(new FilePayload(name, "text/csv", ledger.getBytes(StandardCharsets.UTF_8)));
        supervisor.press("上传");
    }

    private static void map(Desk supervisor) {
        supervisor.sees("列的对应").fill("来源名称", "热线");
        supervisor.press("预检");
        assertThat(figure(supervisor, "台账")).containsText("" + (GOOD + 2));
    }

    private static Locator figure(Desk supervisor, String words) {
        return supervisor.page().locator(".figure", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static String ledger(String end) {
        String rows = IntStream.rangeClosed(1, GOOD)
                .mapToObj(i -> "%d,第%d处路灯不亮,请求修复第%d处路灯。,2026-02-%02d,来电,求决,杨某%d".formatted(i, i, i, i % 28 + 1, i))
                .collect(Collectors.joining(end));
        return "编号,主题,内容,来电时间,信访形式,信访目的,姓名" + end + rows + end
                + "901,没有这一天,请求核对日期。,2026-02-31,来电,求决,杨某" + end
                + "902,将来的日期,请求核对日期。,2027-02-01,来电,求决,杨某" + end;
    }
}
