package cn.petition.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.petition.domain.legal.Proves;
import cn.petition.web.testing.ResetDatabase;
import org.junit.jupiter.api.Test;

/** A round of appraisal: weighed, corrected with a reason, verified by somebody else, published, read below. */
@ResetDatabase
class AppraisalJourneyTest extends Journey {

    @Test
    @Proves("T22-39")
    void a_round_is_corrected_by_one_verified_by_another_and_read_in_the_county() {
        todayIsMonday();
        Desk supervisor = officer("supervisor").visit("/ledgers/appraisals/new");
        supervisor
                .fill("名称", "2025年度信访工作考核")
                .fill("考核年度", "2025")
                .choose("考核对象", "各县区")
                .press("新建考核");
        supervisor.sees("得分表").sees("尧都区信访局").sees("件数不足30").sees("不排名");
        String round = supervisor.page().url().replaceFirst("^https?://[^/]+", "");
        supervisor.arriveBy(() -> supervisor
                .page()
                .locator("[data-organ='141002'] a[href*='duty.handling.in_time_rate']")
                .last()
                .click());
        assertThat(supervisor.field("被考核单位代码")).hasValue("141002");
        supervisor.fill("更正后得分", "95.5").fill("更正理由", "一件系统录入有误").press("更正");
        supervisor.sees("原不计分，更正：一件系统录入有误").sees("95.50");

        Desk leader = officer("leader").visit(round);
        leader.follow("核查属实").press("核查属实").sees("已核定，得分不再变化。");
        leader.follow("公开结果").press("公开结果");

        Desk county = officer("yaodu-clerk").visit("/appraisals").sees("2025年度信访工作考核");
        county.arriveBy(() -> county.page().locator("#rows a, tbody a").first().click());
        county.sees("尧都区信访局").doesNotSee("更正理由");
    }

    @Test
    void the_weight_of_an_indicator_is_changed_with_a_reason_and_the_change_is_kept() {
        todayIsMonday();
        Desk supervisor = officer("supervisor").visit("/appraisals/indicators");
        var form = supervisor.page().locator("[data-indicator='filing.repeat_rate'] form");
        form.locator("[name=weight]").fill("15");
        form.locator("[name=reason]").fill("重复信访治理年");
        supervisor.arriveBy(() -> form.locator("button").click());
        supervisor.sees("已核定的各轮考核不变").sees("重复信访治理年").sees("权重15，满分100，越低越好，最少30");
    }
}
