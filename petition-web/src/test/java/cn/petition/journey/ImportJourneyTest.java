package cn.petition.journey;

import static cn.petition.journey.InventedLedger.BAD;
import static cn.petition.journey.InventedLedger.GOOD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.petition.web.testing.ResetDatabase;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@ResetDatabase
class ImportJourneyTest extends Journey {

    @Test
    void a_ledger_is_mapped_tried_and_imported_and_the_same_rows_add_nothing_a_second_time() {
        Desk supervisor = officer("intake-lead");
        var ledger = new InventedLedger("热线台账.csv", 1, "\n");
        ledger.uploadedBy(supervisor);
        map(supervisor);
        assertThat(figure(supervisor, "可以登记")).containsText("" + GOOD);
        assertThat(figure(supervisor, "不能登记")).containsText("2");
        supervisor.examined().sees("2026-02-31");

        supervisor.page().locator("input[name=withoutRejected]").check();
        supervisor.press("导入 " + GOOD + " 行");
        assertThat(figure(supervisor, "已登记")).containsText("" + GOOD);
        supervisor.visit("/petitions?q=路灯").sees("第7处路灯不亮");

        // the same file is recognised as a whole, the same rows in another file one by one
        ledger.uploadedBy(supervisor);
        supervisor.sees("这份文件以前上传过");
        new InventedLedger("热线台账-副本.csv", 1, "\r\n").uploadedBy(supervisor);
        map(supervisor);
        assertThat(figure(supervisor, "可以登记")).containsText("0");
        assertThat(figure(supervisor, "已在库")).containsText("" + GOOD);
    }

    private static void map(Desk supervisor) {
        supervisor.sees("列的对应").fill("来源名称", "热线");
        supervisor.press("预检");
        assertThat(figure(supervisor, "台账")).containsText("" + (GOOD + BAD));
    }

    private static Locator figure(Desk supervisor, String words) {
        return supervisor.page().locator(".figure-tile", new Page.LocatorOptions().setHasText(words))
                .first();
    }
}
