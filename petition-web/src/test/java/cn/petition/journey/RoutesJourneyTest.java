package cn.petition.journey;

import cn.petition.domain.legal.Proves;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFlag;
import cn.petition.journey.InventedOffice.Case;
import cn.petition.web.testing.ResetDatabase;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a matter goes when it is not a request for the organ's own opinion, at the browsers of those who send it. */
@ResetDatabase
class RoutesJourneyTest extends Journey {

    private static final Case JUDGMENT = new Case(
            Channel.LETTER,
            "高惊蛰",
            "13800000021",
            "X090101",
            "141002001",
            "不服二审判决要求改判",
            "请求撤销二审判决，重新审理房屋买卖纠纷。",
            "二审没有采信收据原件，判决结果与一审相反。",
            Set.of(FilingFlag.LITIGATION_RELATED));
    private static final Case DISMISSAL = new Case(
            Channel.LETTER,
            "马白露",
            "13800000022",
            "X020102",
            "141002002",
            "单位违法解除劳动合同",
            "请求单位支付违法解除劳动合同的赔偿金。",
            "在单位工作六年，口头通知解除合同，没有任何补偿。",
            Set.of());
    private static final Case SUGGESTION = new Case(
            Channel.LETTER,
            "罗谷雨",
            "13800000023",
            "X010303",
            "141002001",
            "建议在老旧小区集中加装电梯",
            "建议由街道统一组织老旧小区加装电梯的方案和招标。",
            "各单元自行联系，价格和质量相差很大。",
            Set.of());
    private static final Case LAMP = new Case(
            Channel.ONLINE,
            "唐小满",
            "13800000024",
            "X010303",
            "141002001",
            "向阳里门口路灯不亮",
            "请求修复向阳里小区门口路灯。",
            "三盏路灯已经坏了一周，老人出行不便。",
            Set.of());

    @Test
    @Proves({"T22-22", "T22-28"})
    void a_litigation_letter_goes_to_the_court_and_is_followed_until_something_is_known() {
        String number = office().registers("2026-03-12", JUDGMENT).number();
        todayIsMonday();
        Desk triage = officer("triage").visit("/petitions/" + number).takes("甄别");

        triage.follow("转政法机关").sees("T2.2-1").choose("去向单位", "临汾市中级人民法院").press("转政法机关");
        triage.sees("已转政法机关").sees("移送函").doesNotSee("申请复查");
        triage.visit("/routing/led-away?days=0").follow(number);
        triage.follow("跟踪法定途径结果")
                .tick("结果", "该途径已受理")
                .fill("机关", "临汾市中级人民法院")
                .fill("了解到的情况", "立案庭已收到材料，按申请再审审查。")
                .press("跟踪法定途径结果")
                .sees("该途径已受理");
    }

    @Test
    @Proves({"T22-20", "T22-22"})
    void a_litigation_visitor_is_guided_to_the_court_and_the_guidance_is_on_file() {
        String number = office().registers("2026-03-12", visiting(JUDGMENT)).number();
        todayIsMonday();
        Desk triage = officer("triage").visit("/petitions/" + number).takes("甄别");

        triage.follow("引导向政法机关反映")
                .sees("T2.2-2")
                .fill("告知的政法机关", "临汾市中级人民法院诉讼服务中心")
                .fill("释法明理和引导的内容", "已说明自判决生效之日起六个月内可以申请再审，并告知所需材料。")
                .press("引导向政法机关反映")
                .sees("已引导向政法机关反映")
                .sees("引导记录");
    }

    @Test
    @Proves({"T05-21", "T05-15"})
    void under_the_regulations_of_2005_the_same_letter_is_not_accepted_and_told_where_to_go() {
        String number = office().registers("2021-03-10", JUDGMENT).number();
        clock.set(LocalDateTime.of(2021, 3, 15, 9, 0));
        Desk triage = officer("triage").visit("/petitions/" + number).takes("甄别");

        triage.doesNotSee("转政法机关")
                .follow("不予受理")
                .tick("情形", "已经或者依法应当通过诉讼、仲裁、行政复议解决")
                .fill("理由", "请求事项属于人民法院审判监督的范围。")
                .fill("信访人可以提出的途径", "临汾市中级人民法院")
                .press("不予受理")
                .sees("信访事项不予受理告知书")
                .sees("《信访条例》");
    }

    @Test
    @Proves("T22-31")
    void a_labour_dispute_is_led_to_arbitration_and_has_no_clock_opinion_or_review() {
        String number = office().registers("2026-03-10", DISMISSAL)
                .triaged("2026-03-11")
                .transferred("2026-03-12", "141000-02")
                .number();
        todayIsMonday();
        Desk labour = officer("labour").visit("/petitions/" + number).takes("签收");

        labour.follow("导入法定途径").sees("依法分类处理清单").tick("属于哪一项", "仲裁");
        labour.page().locator("select[name=statutoryChannel]").selectOption("labour-arbitration");
        labour.fill("理由", "解除劳动合同的补偿属于劳动争议，应当先申请仲裁。").press("导入法定途径");
        labour.sees("已导入法定途径").sees("法定途径告知书").doesNotSee("出具处理意见").doesNotSee("申请复查");
    }

    @Test
    @Proves("T22-29")
    void a_suggestion_is_considered_and_answered() {
        String number = office().registers("2026-03-12", SUGGESTION).number();
        todayIsMonday();
        Desk triage = officer("triage").visit("/petitions/" + number);

        triage.follow("甄别").tick("事项类别", "建议意见类").press("甄别");
        triage.follow("转送").choose("去向单位", "临汾市住房和城乡建设局").press("转送");
        Desk housing = officer("housing").visit("/petitions/" + number).takes("签收");
        housing.doesNotSee("出具处理意见")
                .follow("回复建议")
                .tick("研究结果", "采纳")
                .fill("回复内容", "建议合理，已列入今年老旧小区改造方案，由街道统一组织。")
                .press("回复建议")
                .sees("已回复");
    }

    @Test
    @Proves("T22-31")
    void a_small_matter_is_accepted_simply_and_answered_in_working_days() {
        String number = office().registers("2026-03-12", LAMP)
                .triaged("2026-03-12")
                .transferred("2026-03-13", "141000-01")
                .number();
        todayIsMonday();
        Desk housing = officer("housing").visit("/petitions/" + number).takes("签收");

        housing.follow("简易受理");
        housing.page().locator("input[name=conditions][value=CLEAR]").check();
        housing.press("简易受理").sees("已简易受理").sees("2026年3月30日");
        housing.follow("出具处理意见")
                .fill("认定的事实和理由", "2026年3月16日现场查看，三盏路灯线路老化，反映情况属实。")
                .tick("处理结论", "支持")
                .fill("处理意见", "三盏路灯已于2026年3月16日更换线路并恢复照明。")
                .fill("法律法规依据", "《城市照明管理规定》第二十二条")
                .press("出具处理意见")
                .sees("已出具处理意见");
    }

    private static Case visiting(Case letter) {
        return new Case(
                Channel.VISIT,
                letter.name(),
                letter.phone(),
                letter.category(),
                letter.place(),
                letter.title(),
                letter.claim(),
                letter.facts(),
                letter.flags());
    }
}
