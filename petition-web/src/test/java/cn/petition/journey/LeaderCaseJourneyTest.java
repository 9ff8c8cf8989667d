package cn.petition.journey;

import cn.petition.domain.legal.Proves;
import cn.petition.web.testing.ResetDatabase;
import org.junit.jupiter.api.Test;

/** A leader's case from its assignment to its striking off, at the browsers of supervisor, organ and leader. */
@ResetDatabase
class LeaderCaseJourneyTest extends Journey {

    private static final String HOUSING = "临汾市住房和城乡建设局";

    @Test
    @Proves("T22-18")
    void a_leader_takes_a_case_on_keeps_a_promise_and_somebody_else_verifies_that_it_is_resolved() {
        String number = office().registers("2026-01-14", InventedMatters.LEAKING_ROOF)
                .triaged("2026-01-15")
                .assigned("2026-01-16", "141000-01", "2026-03-31")
                .received("2026-01-19", "housing")
                .accepted("2026-01-21", "housing")
                .number();
        todayIsMonday();
        Desk supervisor = officer("supervisor");
        supervisor.visit("/ledgers/leader-cases").follow("新建包案")
                .fill("名称", "杏园小区屋顶漏雨")
                .fill("事项编号", number)
                .fill("包案领导", "李某")
                .fill("职务", "某市副市长")
                .fill("责任人（定专人）", "周某")
                .fill("责任单位", HOUSING)
                .fill("期限", "2026-04-30")
                .press("新建包案")
                .sees("已交办").sees("四定四包").sees("某市副市长");
        String address = supervisor.page().url();

        supervisor.follow("制定方案")
                .fill("主要问题", "屋顶防水层老化。")
                .fill("化解方案和措施", "先应急修补，汛期前整体翻修。")
                .press("制定方案")
                .sees("推进中");
        supervisor.follow("约见信访人")
                .fill("约见人员", "信访人一人")
                .fill("约见情况", "当面听取意见，现场查看屋顶。")
                .fill("当面承诺", "三日内应急修补。")
                .press("约见信访人")
                .sees("三日内应急修补").sees("约见信访人1次");
        supervisor.follow("新建任务")
                .fill("名称", "应急修补屋顶")
                .fill("任务要求", "三日内完成应急修补。")
                .fill("责任单位", HOUSING)
                .fill("期限", "2026-03-19")
                .press("新建任务")
                .sees("已交办");
        String task = supervisor.page().url();

        Desk housing = officer("housing");
        housing.visit(path(address)).follow("登记各项进展");
        housing.page().locator("#progress-resolving").selectOption("UNDER_WAY");
        housing.page().locator("#person-resolving").fill("周某");
        housing.page().locator("#words-resolving").fill("应急修补完成，翻修已招标。");
        housing.press("记入台账").sees("周某，应急修补完成，翻修已招标。");
        housing.visit(path(task)).follow("上报完成").fill("完成情况", "已经修补。").press("上报完成");
        housing.visit(path(address)).follow("上报完成")
                .choose("化解依据", "调解和解协议")
                .fill("文书名称和编号", "调解协议〔2026〕8号")
                .fill("化解情况", "双方签订协议，信访人同意翻修方案。")
                .press("上报完成")
                .sees("已报结待核查");

        supervisor.visit(path(address)).follow("核查属实")
                .fill("核查情况", "电话回访，信访人表示属实。")
                .press("核查属实")
                .sees("已核查属实");
        supervisor.expecting("409").follow("销案").press("销案").sees("应急修补屋顶").sees("还没有办结");
        supervisor.visit(path(task)).follow("办结").press("办结").sees("已办结");

        Desk leader = officer("leader");
        leader.visit(path(address)).follow("销案").press("销案").sees("已办结");
        leader.visit("/petitions/" + number)
                .sees("化解依据：调解和解协议")
                .sees("领导包案审批表")
                .sees("领导包案销案表");
        leader.visit("/ledgers/leader-cases/leaders?leader=李某&progress=CLOSED").sees("李某的包案：已办结").sees("杏园小区屋顶漏雨");
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/ledgers"));
    }
}
