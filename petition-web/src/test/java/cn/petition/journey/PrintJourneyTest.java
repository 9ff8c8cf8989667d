package cn.petition.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.petition.OpinionOutcome;
import cn.petition.web.testing.ResetDatabase;
import org.junit.jupiter.api.Test;

@ResetDatabase
class PrintJourneyTest extends Journey {

    @Test
    void receipt_document_and_annual_report_come_out_of_the_printer_without_the_frame_of_the_page() {
        Desk clerk = officer("clerk");
        String number = RegistrationPage.openedBy(clerk)
                .fill("蒋小寒", "13800000015", "城南公交线路缩短", "请求恢复城南公交线路原来的终点站。")
                .register();
        assertThat(clerk.printed()).contains("信访登记回执", number, "城南公交线路缩短").doesNotContain("退出", "工作台");

        var answered = office().registers("2026-01-14", InventedMatters.LEAKING_ROOF)
                .triaged("2026-01-15")
                .transferred("2026-01-16", "141000-01")
                .received("2026-01-19", "housing")
                .accepted("2026-01-21", "housing")
                .answered("2026-03-05", "housing", OpinionOutcome.SUPPORTED);
        todayIsMonday();
        Desk housing = officer("housing").visit("/petitions/" + answered.number());
        housing.arriveBy(() ->
                housing.page().locator("a[href*='/documents/']").first().click());
        assertThat(housing.printed()).contains("信访处理意见书", "王小满").doesNotContain("退出", "返回事项");

        Desk reporter = officer("reporter");
        reporter.visit("/annual-reports")
                .fill("年度", "2026")
                .fill("截止日", "2026-12-31")
                .fill("成文日期", "2026-03-16")
                .press("建立");
        assertThat(reporter.printed()).contains("报告", "临汾市信访局").doesNotContain("签发前请核对", "下载");
    }
}
