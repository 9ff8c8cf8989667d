package cn.petition.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.petition.web.testing.ResetDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** One opinion on its whole way up: review, second review with a hearing, the end, and the same person once more. */
@ResetDatabase
class ReviewJourneyTest extends Journey {

    private static final String CITY_COMMITTEE = "临汾市人民政府信访事项复查复核委员会";
    private static final String PROVINCE_COMMITTEE = "山西省人民政府信访事项复查复核委员会";
    private static final String PROVINCIAL_OPINION = "晋核意〔2026〕12号";

    @Test
    void an_opinion_is_reviewed_twice_and_then_nobody_takes_the_matter_up_again() {
        String number = office().registers("2026-03-02", InventedMatters.LEAKING_ROOF)
                .triaged("2026-03-03")
                .transferred("2026-03-04", "141000-01")
                .number();
        todayIs("2026-03-16");
        answeredAfterAnExtension(number);
        todayIs("2026-04-08");
        askedForAReview(number);
        todayIs("2026-04-20");
        reviewed(number);
        todayIs("2026-05-06");
        askedForASecondReview(number);
        todayIs("2026-05-18");
        decidedByTheProvinceAfterAHearing(number);
        todayIs("2026-06-01");
        broughtOnceMore(number);
    }

    private void answeredAfterAnExtension(String number) {
        Desk housing = officer("housing");
        housing.visit("/worklist").follow(number).takes("签收").takes("受理");
        housing.follow("延期")
                .fill("延长", "20")
                .fill("批准人姓名和职务", "王守正 局长")
                .fill("延期理由", "屋面需要专业检测。")
                .press("延期")
                .sees("延期办理告知书");
        housing.follow("出具处理意见")
                .fill("认定的事实和理由", "2026年3月经现场核实，三号楼屋顶漏雨情况属实，防水层保修期已于2009年届满。")
                .tick("处理结论", "不予支持")
                .fill("处理意见", "请求维修杏园小区三号楼屋顶，解决顶层住户漏雨问题，应当使用专项维修资金，由本单位直接维修没有依据，不予支持。")
                .fill("法律法规依据", "《住宅专项维修资金管理办法》第二十二条")
                .press("出具处理意见");
        housing.follow("送达").tick("送达方式", "当面").fill("签收人", "王小满").press("送达").sees("处理意见已送达");
    }

    private void askedForAReview(String number) {
        Desk triage = officer("triage");
        triage.visit("/petitions/" + number).follow("申请复查").sees(CITY_COMMITTEE).sees("本级人民政府");
        confirmTheFirstOrgan(triage);
        triage.fill("复查复核请求", "请求撤销原意见，由责任单位维修。").press("申请复查");
        triage.sees("已申请复查").sees("复查机关：" + CITY_COMMITTEE).sees("2026年5月8日");
    }

    private void reviewed(String number) {
        Desk review = officer("review");
        review.visit("/worklist").follow(number).sees("2026年5月8日").takes("受理复查").sees("复查受理告知书");
        review.follow("法律顾问意见")
                .tick("是否征询法律顾问", "已征询")
                .fill("法律顾问", "郑明，某律师事务所")
                .fill("法律顾问意见", "原意见程序合法，依据正确。")
                .press("法律顾问意见");
        review.follow("作出复查意见")
                .fill("认定的事实和理由", "与原认定一致。")
                .tick("结论", "维持")
                .fill("复查复核意见", "维持原处理意见。")
                .fill("法律法规依据", "《住宅专项维修资金管理办法》第二十二条")
                .press("作出复查意见")
                .sees("信访事项复查意见书");
        review.follow("送达复查意见").tick("送达方式", "当面").fill("签收人", "王小满").press("送达复查意见");
        review.sees("复查意见已送达");
    }

    private void askedForASecondReview(String number) {
        Desk triage = officer("triage");
        triage.visit("/petitions/" + number).follow("申请复核").sees(PROVINCE_COMMITTEE).sees("由登记的信访部门代为记录");
        confirmTheFirstOrgan(triage);
        triage.fill("复查复核请求", "请求撤销复查意见。").press("申请复核").sees("2026年6月5日");
        triage.follow("受理复核").fill("对方文书文号", "晋核受〔2026〕12号").press("受理复核").sees("复核中");
        triage.follow("复核听证停计")
                .fill("批准人姓名和职务", "李某 主任")
                .fill("听证日期", "2026-05-18")
                .fill("听证时间", "9时30分")
                .fill("主持人", "李某")
                .fill("听证地点", "省信访接待中心听证室")
                .fill("听证事项", "屋面防水的维修责任。")
                .fill("邀请的参加人", "信访人、市住房和城乡建设局、律师")
                .press("复核听证停计")
                .sees("停止计算中");
    }

    private void decidedByTheProvinceAfterAHearing(String number) {
        Desk triage = officer("triage");
        triage.visit("/worklist").visit("/petitions/" + number).follow("听证结束续计")
                .fill("记录人", "钱某")
                .fill("律师", "郑明（某律师事务所）")
                .fill("听证笔录", "各方依次陈述、质证。")
                .fill("合议人员", "李某、钱某、郑明")
                .fill("听证认定的事实", "与原认定一致。")
                .fill("听证结论", "原认定的事实清楚。")
                .press("听证结束续计")
                .sees("2026年6月17日");
        triage.follow("法律顾问意见")
                .tick("是否征询法律顾问", "未征询")
                .fill("法律顾问意见", "律师已在听证中发表意见。")
                .press("法律顾问意见");
        triage.follow("作出复核意见")
                .fill("认定的事实和理由", "与复查认定一致。")
                .tick("结论", "维持")
                .fill("复查复核意见", "维持复查意见。")
                .fill("法律法规依据", "《住宅专项维修资金管理办法》第二十二条")
                .fill("对方文书文号", PROVINCIAL_OPINION)
                .press("作出复核意见");
        triage.follow("送达复核意见").tick("送达方式", "邮寄").fill("签收人", "王小满").press("送达复核意见");
        triage.sees("已终结").sees("终结方式：复核意见已送达");
        assertThat(triage.page().locator(".offered a[href$='request-review']")).hasCount(0);
    }

    private void broughtOnceMore(String earlier) {
        Desk clerk = officer("clerk");
        String again = RegistrationPage.openedBy(clerk)
                .fill("王小满", "13800000001", "杏园小区三号楼屋顶漏雨", "请求维修杏园小区三号楼屋顶，解决顶层住户漏雨问题。")
                .register();
        Desk triage = officer("triage");
        triage.visit("/petitions/" + again).takes("甄别");
        triage.follow("同一事项认定")
                .fill("比对的事项编号", earlier)
                .tick("认定结果", "同人同事");
        triage.field("事实和理由也相同").check();
        triage.fill("认定的理由", "同一屋顶、同一请求，没有新的事实。").press("同一事项认定");
        triage.follow("不再受理")
                .fill("复核终结的事项编号", earlier)
                .fill("复核意见书", PROVINCIAL_OPINION)
                .fill("同一事实和理由的说明", "与已经复核终结的事项为同一事实和理由。")
                .press("不再受理")
                .sees("不再受理告知书")
                .sees("第三十六条第三款");
    }

    /** The organ that the product found, confirmed by a person. */
    private static void confirmTheFirstOrgan(Desk desk) {
        desk.page().locator("input[name='reviewing']").first().check();
    }

    private void todayIs(String day) {
        clock.set(LocalDate.parse(day).atTime(9, 0));
    }
}
