package cn.petition.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.web.testing.ResetDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ResetDatabase
class KeyboardRegistrationJourneyTest extends Journey {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_clerk_registers_by_keyboard_alone_and_the_candidates_appear_while_the_text_is_typed() {
        var earlier = office().registers("2026-03-02", InventedMatters.LEAKING_ROOF);
        var neighbours = office().registers("2026-03-04", InventedMatters.LEAKING_ROOF.by("赵春分", "13800000011"));
        todayIsMonday();
        Desk clerk = officer("clerk");
        var registration = RegistrationPage.openedBy(clerk);

        assertThat(clerk.nameOfFocus()).isEqualTo("姓名或名称");
        clerk.types("王小满").tabTo("电话").types("13800000001");
        clerk.tabTo("标题").types("杏园小区三号楼屋顶又漏雨");
        clerk.tabTo("投诉请求").types("请求维修杏园小区三号楼屋顶，顶层住户家中漏雨。");
        assertThat(clerk.page().locator("#hints section[aria-labelledby='earlier-title']"))
                .containsText(earlier.number());
        assertThat(clerk.page().locator("#hints section[aria-labelledby='similar-title']"))
                .containsText(neighbours.number());
        assertThat(clerk.nameOfFocus()).as("the panel takes no focus away").startsWith("投诉请求");

        clerk.tabTo("问题属地").types("解放路");
        pickSecond(clerk, "place");
        clerk.tabTo("内容分类").types("房屋");
        assertThat(clerk.isHiddenBehindTheBar()).as("the focused field is covered").isFalse();
        clerk.page().waitForSelector("#category-list:not([hidden]) [role=option]");
        clerk.presses("ArrowDown", "Enter");
        assertThat(clerk.page().locator("input[name=categoryCode]")).not().hasValue("");
        clerk.tabTo("意见建议").presses("3");
        assertThat(clerk.page().locator("input[name=purpose][value=REDRESS]")).isChecked();
        assertThat(clerk.page().locator("input[name=kind][value=REDRESS]")).isChecked();

        clerk.tabTo("认定为相关事项 " + earlier.number()).presses("Enter");
        assertThat(clerk.field("以前事项的编号")).hasValue(earlier.number());
        clerk.examined();
        clerk.arriveBy(() -> clerk.pressesAlt("s"));

        String number = registration.numberOnReceipt();
        assertThat(number).isNotEqualTo(earlier.number());
        assertThat(jdbc.sql("select place_code from matter where number = :number")
                        .param("number", number)
                        .query(String.class)
                        .single())
                .startsWith("14");
    }

    /** Two steps down and one up: the arrows walk through the suggestions without leaving the field. */
    private static void pickSecond(Desk clerk, String field) {
        clerk.page().waitForSelector("#" + field + "-list:not([hidden]) [role=option]");
        clerk.presses("ArrowDown", "ArrowDown", "ArrowUp");
        assertThat(clerk.page().locator("#" + field)).isFocused();
        assertThat(clerk.page().locator("#" + field + "-list [aria-selected=true]")).hasCount(1);
        clerk.presses("Enter");
        assertThat(clerk.page().locator("input[name=" + field + "Code]")).not().hasValue("");
    }
}
