package cn.petition.journey;

import cn.petition.domain.legal.Proves;
import cn.petition.web.testing.ResetDatabase;
import org.junit.jupiter.api.Test;

/** A leader's reception from its schedule to the task that was decided on the spot, and the numbers of it. */
@ResetDatabase
class ReceptionJourneyTest extends Journey {

    @Test
    @Proves({"T05-10", "T22-18"})
    void a_session_is_published_held_counted_and_what_was_decided_has_an_owner_and_a_day() {
        String number = office().registers("2026-01-14", InventedMatters.LEAKING_ROOF).number();
        todayIsMonday();
        Desk supervisor = officer("supervisor");
        supervisor.visit("/ledgers/receptions").follow("新建接访")
                .fill("名称", "三月领导接访日")
                .choose("形式", "定点接访")
                .fill("接访领导", "李某")
                .fill("职务", "某市副市长")
                .fill("分管工作", "住房和城乡建设")
                .fill("时间", "上午9:00至11:30")
                .fill("地点", "人民来访接待大厅")
                .fill("期限", "2026-03-16")
                .press("新建接访")
                .sees("已安排");
        supervisor.follow("公示").fill("公示载体", "市政府门户网站").press("公示").sees("市政府门户网站");

        supervisor.follow("登记举行情况")
                .fill("领导2姓名", "周某")
                .fill("领导2职务", "市住建局局长")
                .fill("第1批人数", "3")
                .fill("第1批反映的问题", "屋顶漏雨")
                .fill("第1批事项编号", number)
                .fill("第2批人数", "1")
                .press("增加几行");
        supervisor.fill("第3批人数", "2").press("记入台账")
                .sees("领导2人次，接访3批6人次")
                .sees(number)
                .sees("已举行");
        String address = supervisor.page().url();
        supervisor.follow("新建任务")
                .fill("名称", "应急修补屋顶")
                .fill("任务要求", "三日内完成应急修补。")
                .fill("责任单位", "临汾市住房和城乡建设局")
                .fill("期限", "2026-03-19")
                .press("新建任务")
                .sees("三月领导接访日");
        supervisor.visit(address.substring(address.indexOf("/ledgers"))).sees("任务 1 条").follow("办结").press("办结").sees("已办结");
        supervisor.visit("/ledgers/receptions/figures").sees("合计").sees("本期已接访").follow("临汾市信访局").sees("三月领导接访日");
    }
}
