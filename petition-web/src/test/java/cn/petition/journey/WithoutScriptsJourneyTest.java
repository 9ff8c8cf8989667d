package cn.petition.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.petition.web.testing.ResetDatabase;
import org.junit.jupiter.api.Test;

@ResetDatabase
class WithoutScriptsJourneyTest extends Journey {

    @Test
    void a_matter_is_registered_triaged_and_transferred_by_a_browser_that_runs_no_script() {
        var earlier = office().registers("2026-03-02", InventedMatters.LEAKING_ROOF);
        todayIsMonday();
        Desk clerk = desk(Equipment.WITHOUT_SCRIPTS).signIn("clerk");
        var registration = RegistrationPage.openedBy(clerk)
                .fill("卫芒种", "13800000013", "杏园小区三号楼屋顶漏雨", "请求维修杏园小区三号楼屋顶，解决顶层住户漏雨问题。");
        clerk.press("查看以前和相似的");
        assertThat(registration.candidates().first()).containsText(earlier.number());

        clerk.fill("问题属地", "解放路").arriveBy(() -> clerk.page().locator("button[name=search][value=place]").press("Enter"));
        clerk.page().locator(".picker-choices input[name=placeCode]").first().check();
        String number = registration.register();
        clerk.sees("杏园小区三号楼屋顶漏雨");

        Desk triage = desk(Equipment.WITHOUT_SCRIPTS).signIn("triage");
        triage.visit("/worklist").follow(number).takes("甄别");
        triage.follow("转送").choose("去向单位", "临汾市住房和城乡建设局").press("转送").sees("已转送待签收");
    }
}
