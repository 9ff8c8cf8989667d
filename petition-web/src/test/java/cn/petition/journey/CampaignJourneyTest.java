package cn.petition.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.web.testing.ResetDatabase;
import cn.petition.web.testing.SettableClock;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** A campaign as an office reports it: 282 handed out, 207 resolved, 73.4 per cent, and every number with its list. */
@ResetDatabase
class CampaignJourneyTest extends Journey {

    private static final int ASSIGNED = 282;
    private static final int RESOLVED = 207;

    @Test
    void a_campaign_of_282_with_207_resolved_shows_73_4_per_cent_and_two_campaigns_count_a_matter_once() throws IOException {
        todayIsMonday();
        imported();
        Desk supervisor = officer("supervisor");
        String target = SettableClock.START.toLocalDate().plusDays(100).toString();
        begun(supervisor, "百日攻坚", target);
        begun(supervisor, "重复信访治理", target);

        // what the search finds goes into the campaign as a whole
        supervisor.visit("/petitions?q=攻坚案件").sees("共 282 件").follow("加入专项").sees("查到 282 件");
        supervisor.page().locator("#campaign").selectOption(option(supervisor, "百日攻坚"));
        supervisor.press("加入专项").sees("办理 282 件。").sees("百日攻坚");
        assertThat(number(supervisor, "assigned")).hasText("282");
        assertThat(number(supervisor, "resolution-rate")).hasText("0.0");

        // reported and closed all at once, and 207 of them resolved by their numbers
        List<String> numbers = numbers(sheet(supervisor, "导出台账（.xlsx）"));
        assertThat(numbers).hasSize(ASSIGNED).doesNotHaveDuplicates();
        supervisor.arriveBy(() -> number(supervisor, "assigned").click());
        taken(supervisor, "上报完成", "各件已按方案办理完毕。").sees("办理 282 件。");
        taken(supervisor, "办结", "").sees("办理 282 件。");
        for (int first = 0; first < RESOLVED; first += RESOLVED / 3) {
            supervisor.choose("步骤", "登记化解").choose("办理哪些", "下面填写的编号").choose("化解依据", "调解和解协议");
            supervisor.fill("化解文书", "和解协议").fill("编号", String.join("\n", numbers.subList(first, first + RESOLVED / 3)));
            supervisor.press("批量办理").sees("办理 69 件。");
        }

        supervisor.follow("百日攻坚");
        assertThat(number(supervisor, "resolved")).hasText("207");
        assertThat(number(supervisor, "on-time")).hasText("207");
        assertThat(number(supervisor, "unresolved")).hasText("75");
        assertThat(number(supervisor, "resolution-rate")).hasText("73.4");
        supervisor.visit(path(supervisor) + "?digits=2");
        assertThat(number(supervisor, "resolution-rate")).hasText("73.40");
        supervisor.visit(path(supervisor) + "?view=table").sees("2026-03-16");

        // every number has its list, on the page and in the sheet
        supervisor.arriveBy(() -> number(supervisor, "resolved").click());
        assertThat(supervisor.page().locator("#figure-number")).hasText("207");
        assertThat(rowsOnAllPages(supervisor)).isEqualTo(RESOLVED);
        assertThat(numbers(sheet(supervisor, "导出清单（.xlsx）"))).hasSize(RESOLVED);

        // a matter in two campaigns counts once in the total; once in each of them
        supervisor.visit("/campaigns/enrol");
        supervisor.page().locator("#campaign").selectOption(option(supervisor, "重复信访治理"));
        supervisor.fill("编号", numbers.get(0) + "，" + numbers.get(0) + "\n" + numbers.get(281)).press("加入专项").sees("办理 2 件。");
        supervisor.visit("/campaigns");
        assertThat(supervisor.page().locator("#total-assigned")).hasText("282");
        assertThat(supervisor.page().locator("#total-resolved")).hasText("207");
        supervisor.sees("列入各台账 284 行");
        supervisor.visit("/campaigns/enrol");
        supervisor.page().locator("#campaign").selectOption(option(supervisor, "重复信访治理"));
        supervisor.fill("编号", numbers.get(0)).press("加入专项").sees("另有 1 件没有办理").sees("不重复加入");
    }

    private void imported() {
        Desk desk = officer("intake-lead");
        String rows = IntStream.rangeClosed(1, ASSIGNED)
                .mapToObj(i -> "%d,攻坚案件第%d件,请求解决第%d处房屋办证问题。,2026-02-%02d,来信,求决,杨某%d".formatted(i, i, i, i % 28 + 1, i))
                .collect(Collectors.joining("\n"));
        String text = "编号,主题,内容,来信日期,信访形式,信访目的,姓名\n" + rows + "\n";
        desk.visit("/imports");
        desk.page()
                .locator("#file")
                .setInputFiles(new FilePayload("攻坚案件.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        desk.press("上传").sees("列的对应").fill("来源名称", "专项台账").press("预检");
        desk.press("导入 " + ASSIGNED + " 行");
        assertThat(desk.page()
                        .locator(".figure-tile", new Page.LocatorOptions().setHasText("已登记"))
                        .first())
                .containsText("" + ASSIGNED);
    }

    private static void begun(Desk supervisor, String name, String target) {
        supervisor.visit("/ledgers/campaigns/new").fill("名称", name).choose("来源", "本级排查").fill("期限", target);
        supervisor.arriveBy(() -> supervisor.page().locator("#main form button.btn-primary").last().click());
        supervisor.sees(name);
    }

    private static Desk taken(Desk supervisor, String step, String words) {
        supervisor.choose("步骤", step).fill("说明", words);
        supervisor.page().locator("#scope").selectOption("all");
        return supervisor.press("批量办理");
    }

    private static String option(Desk desk, String campaign) {
        return desk.page()
                .locator("#campaign option", new Page.LocatorOptions().setHasText(campaign))
                .getAttribute("value");
    }

    private static com.microsoft.playwright.Locator number(Desk desk, String figure) {
        return desk.page().locator("[data-figure='" + figure + "'] strong");
    }

    private static String path(Desk desk) {
        return desk.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*$", "");
    }

    private static int rowsOnAllPages(Desk desk) {
        int rows = desk.page().locator("#main table.list tbody tr").count();
        while (desk.page().locator("a[rel=next]").count() > 0) {
            desk.arriveBy(() -> desk.page().locator("a[rel=next]").click());
            rows += desk.page().locator("#main table.list tbody tr").count();
        }
        return rows;
    }

    private static List<Row> sheet(Desk desk, String link) throws IOException {
        Download download = desk.page().waitForDownload(() -> desk.link(link).click());
        try (InputStream file = download.createReadStream();
                var workbook = new ReadableWorkbook(file)) {
            return workbook.getFirstSheet().read();
        }
    }

    /** The numbers of the matters in a sheet; below the last row stands who took it. */
    private static List<String> numbers(List<Row> rows) {
        assertThat(rows.get(0).getCellText(1)).isEqualTo("编号");
        return rows.stream()
                .skip(1)
                .filter(row -> row.getCellCount() > 5)
                .map(row -> row.getCellText(1))
                .toList();
    }
}
