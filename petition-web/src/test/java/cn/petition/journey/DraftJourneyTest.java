package cn.petition.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.web.testing.ResetDatabase;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ResetDatabase
class DraftJourneyTest extends Journey {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void what_was_typed_survives_a_closed_tab() {
        Desk clerk = officer("clerk");
        var registration = RegistrationPage.openedBy(clerk);
        clerk.fill("标题", "向阳里路灯不亮").fill("投诉请求", "请求修复向阳里的路灯。");
        assertThat(registration.draftState()).containsText("草稿已保存");

        clerk.closesTheTab().visit("/registrations/new").sees("向阳里路灯不亮").follow("继续草稿");
        assertThat(clerk.field("投诉请求")).hasValue("请求修复向阳里的路灯。");
    }

    @Test
    void what_was_typed_without_a_connection_stays_in_the_browser_and_arrives_later() {
        Desk clerk = officer("yaodu-clerk");
        var registration = RegistrationPage.openedBy(clerk);
        clerk.losesTheConnection().fill("标题", "北坡村饮水管道冻裂");
        assertThat(registration.draftState()).containsText("未连接，内容已保存在本机");

        clerk.fill("投诉请求", "请求抢修北坡村的饮水管道。");
        clerk.findsTheConnectionAgain();
        assertThat(registration.draftState()).containsText("草稿已保存");

        clerk.closesTheTab().visit("/registrations/new").follow("继续草稿");
        assertThat(clerk.field("标题")).hasValue("北坡村饮水管道冻裂");
        assertThat(clerk.field("投诉请求")).hasValue("请求抢修北坡村的饮水管道。");
    }

    @Test
    void a_double_click_and_the_back_button_register_once() {
        Desk clerk = officer("intake-lead");
        var registration =
                RegistrationPage.openedBy(clerk).fill("何处暑", "13800000012", "南关菜市场占道经营", "请求整治南关菜市场门前占道经营。");
        clerk.arriveBy(() -> clerk.page().locator(".actions-sticky button.btn-primary").dblclick());
        String number = registration.numberOnReceipt();

        clerk.page().goBack();
        clerk.page().waitForLoadState();
        Page page = clerk.page();
        if (page.locator("input[name=formKey]").count() > 0 && !clerk.field("标题").inputValue().isEmpty()) {
            clerk.expecting("422").arriveBy(() -> page.locator(".actions-sticky button.btn-primary").click());
        }

        assertThat(jdbc.sql("select number from filing where title = '南关菜市场占道经营'")
                        .query(String.class)
                        .list())
                .containsExactly(number);
    }
}
