package cn.petition.journey;

import cn.petition.domain.legal.Proves;
import cn.petition.domain.petition.Channel;
import cn.petition.journey.InventedOffice.Case;
import cn.petition.web.testing.ResetDatabase;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the office does about an organ that is late, and what it suggests, at the browsers of both sides. */
@ResetDatabase
class SupervisionJourneyTest extends Journey {

    private static final Case HEATING = new Case(
            Channel.LETTER,
            "冯立冬",
            "13800000031",
            "X010303",
            "141002001",
            "向阳里小区冬季供暖温度不达标",
            "请求供热单位按合同供热，退还部分费用。",
            "去冬以来室温长期低于十六度，多次报修没有结果。",
            Set.of());

    @Test
    @Proves({"T22-39", "T22-40", "T22-45", "T05-36"})
    void a_late_matter_is_found_supervised_twice_listed_and_at_last_settled() {
        String number = office().registers("2025-12-01", HEATING)
                .triaged("2025-12-02")
                .transferred("2025-12-03", "141000-01")
                .received("2025-12-04", "housing")
                .accepted("2025-12-08", "housing")
                .number();
        todayIsMonday();
        Desk supervisor = officer("supervisor").visit("/petitions/" + number).doesNotSee("督办〔2026〕141000-1");

        supervisor.visit("/notices").press("现在巡查");
        supervisor.visit("/notices").press("现在巡查");
        Desk housing = officer("housing").visit("/petitions/" + number).doesNotSee("督办〔2026〕141000-1");
        supervisor.visit("/petitions/" + number).doesNotSee("督办〔2026〕141000-2");
        supervisor.follow("督办〔2026〕141000-1").sees("草稿").sees("无正当理由逾期未办结").sees("2026年2月6日届满");
        supervisor.follow("修改").fill("要求", "请于十日内作出处理意见并送达信访人。").press("修改");
        supervisor.follow("签发").fill("联系方式", "督查科 0357-2099012").press("签发");
        supervisor.sees("已发出待答复").follow("信访事项督办函 141000督〔2026〕1号");
        supervisor.sees("请于十日内作出处理意见并送达信访人。").sees("请不迟于2026年3月31日以书面报告反馈办理情况").sees("督查科 0357-2099012");

        housing.visit("/petitions/" + number).follow("督办〔2026〕141000-1");
        housing.sees("141000督〔2026〕1号").doesNotSee("核查");
        housing.follow("登记答复").fill("答复内容", "正在研究。").press("登记答复").sees("已答复待核查");

        supervisor.visit("/petitions/" + number).follow("督办〔2026〕141000-1").sees("正在研究。").doesNotSee("挂牌督办");
        supervisor.follow("再次督办")
                .fill("具体情况", "答复没有说明逾期的原因，也没有作出处理意见。")
                .fill("要求", "请于五日内作出处理意见。")
                .press("再次督办");
        supervisor.follow("信访事项督办函 141000督〔2026〕2号").sees("这是就同一问题的第2次督办。");

        Desk leader = officer("leader").visit("/petitions/" + number).follow("督办〔2026〕141000-1");
        leader.follow("挂牌督办")
                .fill("理由", "两次督办仍未作出处理意见。")
                .fill("决定机关", "市信访工作联席会议")
                .fill("期限", "2026-03-27")
                .press("挂牌督办");
        leader.sees("已升级").sees("《信访工作条例》第三十九条第三款");

        clock.set(LocalDateTime.of(2026, 3, 30, 9, 0));
        officer("supervisor").visit("/ledgers/supervisions?state=late").sees("督办〔2026〕141000-1").sees("已逾期3日");
        officer("housing")
                .visit("/petitions/" + number)
                .follow("督办〔2026〕141000-1")
                .follow("登记答复")
                .fill("答复内容", "处理意见书已于3月28日送达信访人，退费已到账。")
                .press("登记答复");
        officer("supervisor")
                .visit("/petitions/" + number)
                .follow("督办〔2026〕141000-1")
                .follow("核查")
                .fill("结果", "查看送达回证和退费凭证，属实。")
                .press("核查")
                .sees("已办结")
                .follow("公开结果")
                .fill("公开内容", "某小区冬季供暖问题，经两次督办和挂牌督办，已经作出处理意见并退还费用。")
                .press("公开结果");
        desk(Equipment.OFFICE).visit("/results").sees("经两次督办和挂牌督办");
    }

    @Test
    @Proves({"T22-40", "T05-36"})
    void a_suggestion_is_issued_answered_and_its_effect_is_kept() {
        todayIsMonday();
        Desk supervisor = officer("supervisor").visit("/ledgers/suggestions/new");
        supervisor.fill("名称", "改进供热投诉办理")
                .choose("建议种类", "改进工作")
                .fill("问题或者情形", "三个月内有二十件供热投诉没有按期答复。")
                .fill("建议内容", "设专人负责供热投诉的告知和答复。")
                .fill("责任单位", "临汾市住房和城乡建设局")
                .press("新建建议")
                .sees("草稿")
                .doesNotSee("签发");

        officer("leader").visit("/ledgers/suggestions").follow("建议〔2026〕141000-1").follow("签发").press("签发")
                .sees("已发出待答复")
                .follow("改进工作建议书 141000建改〔2026〕1号")
                .sees("请不迟于2026年4月15日书面反馈采纳情况；不采纳的，请说明理由。");

        Desk housing = officer("housing").visit("/ledgers/suggestions").follow("建议〔2026〕141000-1").follow("登记答复");
        housing.choose("采纳情况", "部分采纳").fill("答复内容", "已指定专人。").expecting("409").press("登记答复");
        housing.sees("部分采纳、未采纳的，请说明理由。");
        housing.fill("理由", "人员编制不足，先由一人兼任。").press("登记答复").sees("部分采纳");

        supervisor.visit("/ledgers/suggestions").sees("部分采纳").follow("建议〔2026〕141000-1").follow("核查");
        supervisor.fill("落实成效", "按期答复率上升。").press("核查").sees("已办结");
    }
}
