package cn.petition.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.web.testing.ResetDatabase;
import org.junit.jupiter.api.Test;

/** One matter from the counter to the annual report, by the officers who meet it on the way. */
@ResetDatabase
class ClerksDayJourneyTest extends Journey {

    private static final String TITLE = "杏园小区三号楼屋顶又漏雨";

    @Test
    void a_visit_is_registered_handled_and_served_and_stands_in_the_figures_of_the_year() {
        var earlier = office().registers("2026-03-02", InventedMatters.LEAKING_ROOF);
        todayIsMonday();

        String number = registeredAfterLookingAtTheSimilarOne(earlier.number());
        handedToTheHousingBureau(number);
        handledByTheHousingBureau(number);
        countedInTheStatistics(number);
        countedInTheAnnualReport(number);
    }

    private String registeredAfterLookingAtTheSimilarOne(String earlier) {
        Desk clerk = officer("clerk");
        var registration = RegistrationPage.openedBy(clerk)
                .fill("赵春分", "13800000011", TITLE, "请求维修杏园小区三号楼屋顶，解决顶层住户漏雨问题。");
        assertThat(registration.candidates().first()).containsText(earlier);
        registration
                .candidates()
                .first()
                .locator("[data-decide=RELATED]")
                .click();
        assertThat(clerk.field("以前事项的编号")).hasValue(earlier);
        String number = registration.register();
        clerk.sees(TITLE).sees("2026年3月31日");
        return number;
    }

    private void handedToTheHousingBureau(String number) {
        Desk triage = officer("triage");
        triage.presses("/").types(TITLE).arriveBy(() -> triage.presses("Enter"));
        triage.follow(number).takes("甄别").sees("已记入流转记录");
        triage.follow("转送").choose("去向单位", "临汾市住房和城乡建设局").press("转送").sees("转送函");
    }

    private void handledByTheHousingBureau(String number) {
        Desk housing = officer("housing");
        housing.visit("/worklist").follow(number).takes("签收").takes("受理").sees("受理告知书");
        housing.follow("出具处理意见")
                .fill("认定的事实和理由", "2026年3月经现场核实，屋面防水层老化，反映情况属实。")
                .tick("处理结论", "支持")
                .fill("处理意见", "由物业使用维修资金重做防水，四月底前完成。")
                .fill("法律法规依据", "《住宅专项维修资金管理办法》第二十二条")
                .press("出具处理意见")
                .sees("信访处理意见书");
        housing.follow("送达").tick("送达方式", "当面").fill("签收人", "赵春分").press("送达");
        housing.follow("办结").tick("办结依据", "信访人对处理意见没有异议").press("办结").sees("已办结");
        housing.follow("满意度评价").tick("对责任单位", "满意").press("满意度评价").sees("满意度评价");
    }

    private void countedInTheStatistics(String number) {
        Desk leader = officer("leader");
        leader.visit("/statistics?span=YEAR&year=2026");
        assertThat(leader.page().locator("[data-figure='filing.total'] .figure-number strong"))
                .hasText("2");
        var completed = leader.page().locator("[data-figure='matter.completed'] a.figure-number");
        assertThat(completed.locator("strong")).hasText("1");
        leader.arriveBy(completed::click).sees(number).sees(TITLE);
    }

    private void countedInTheAnnualReport(String number) {
        Desk reporter = officer("reporter");
        reporter.visit("/annual-reports")
                .fill("年度", "2026")
                .fill("截止日", "2026-12-31")
                .fill("成文日期", "2026-03-16")
                .press("建立");
        var completed = reporter.page().locator(".report-paper a[href$='/figures/matter.completed']").first();
        assertThat(completed.innerText()).contains("1");
        reporter.arriveBy(completed::click).sees(number);
        assertThat(reporter.page().locator("#figure-number")).hasText("1");
    }
}
