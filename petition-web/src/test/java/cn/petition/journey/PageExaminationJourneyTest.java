package cn.petition.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examination that every page goes through finds what it is made to find. */
class PageExaminationJourneyTest extends Journey {

    private static final String PAGE = "<!DOCTYPE html><html lang='zh-CN'><title>登记</title><body><main><h1>登记</h1>"
            + "%s</main></body></html>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<p>??status.NEW_zh_CN??</p>| words without a label",
        "<p>Please enter a date</p>| English left",
        "<p>TRIAGE_OFFICER</p>| English left",
        "<p>null</p>| English left",
        "<script>document.querySelector('h1').remove()</script>| headings of first order",
        "<p style='width:3000px'>很宽</p>| pixels hidden sideways",
        "<div class='list-wrap' style='width:9em;overflow:hidden'><table style='width:12em'><tr><td>字</td></tr></table></div>"
                + "| cells cut off",
        "<input type='text'>| barriers",
        "<p style='color:#ccc;background:#fff'>看不清的字</p>| barriers"
    })
    void a_fault_on_a_page_is_found(String fault, String complaint) {
        Desk desk = desk(Equipment.OFFICE);
        desk.page().setContent(PAGE.formatted(fault));

        assertThatThrownBy(desk::examined).isInstanceOf(AssertionError.class).hasMessageContaining(complaint);
    }

    @Test
    void a_page_in_order_passes() {
        Desk desk = desk(Equipment.OFFICE);
        desk.page().setContent(PAGE.formatted("<p>导出 XLSX，账号 intake-lead，查询码 WKZGR-VNFWY-TTACD，共 3 件。</p>"));

        desk.examined();
    }

    @Test
    void a_fault_in_a_page_built_like_one_in_order_is_found() {
        Desk desk = desk(Equipment.OFFICE);
        desk.page().setContent(PAGE.formatted("<label for='a'>姓名</label><input id='a'>"));
        desk.examined();
        desk.page().setContent(PAGE.formatted("<label for='b'>姓名</label><input id='a'>"));

        assertThatThrownBy(desk::examined).isInstanceOf(AssertionError.class).hasMessageContaining("barriers");
    }

    @Test
    void what_the_browser_complains_about_is_heard_at_the_next_page() {
        Desk desk = desk(Equipment.OFFICE).visit("/login");
        desk.page().evaluate("() => { const one = document.createElement('script'); one.textContent = '1';"
                + " document.body.append(one); }");

        assertThatThrownBy(desk::examined).hasMessageContaining("complaints of the browser");
        assertThat(desk.page().url()).endsWith("/login");
    }
}
