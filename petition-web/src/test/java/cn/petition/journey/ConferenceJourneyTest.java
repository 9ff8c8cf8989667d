package cn.petition.journey;

import cn.petition.domain.legal.Proves;
import cn.petition.domain.petition.Channel;
import cn.petition.journey.InventedOffice.Case;
import cn.petition.web.testing.ResetDatabase;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A dispute that climbs until it becomes a petition, and a meeting whose decision is carried out. */
@ResetDatabase
class ConferenceJourneyTest extends Journey {

    private static final Case HEATING = new Case(
            Channel.LETTER,
            "顾立冬",
            "13800000041",
            "X010303",
            "141002001",
            "两个单位都说供暖管网不归自己管",
            "请求确定由谁检修供暖管网并恢复供暖。",
            "物业和热力公司互相推诿，住户两冬没有暖气。",
            Set.of());

    @Test
    @Proves("T22-10")
    void one_dispute_goes_from_the_village_to_the_township_to_the_county_and_becomes_a_petition() {
        todayIsMonday();
        Desk township = officer("tunli").visit("/ledgers/disputes/new");
        township.fill("名称", "三组与四组的灌溉用水纠纷")
                .choose("纠纷种类", "村务、集体资产")
                .fill("涉及人数", "36")
                .fill("村（社区）和具体地点", "东山村三组机井")
                .fill("排查人", "东山村网格员")
                .fill("纠纷情况", "两个村民小组对机井轮灌次序有争议。")
                .fill("期限", "2026-04-15")
                .press("新建矛盾纠纷");
        township.sees("尧都区屯里镇").sees("已交办");
        String dispute = township.page().url().replaceFirst("^https?://[^/]+", "");
        township.follow("提交上一级")
                .fill("已做的工作", "镇里调解两次，双方均不接受轮灌方案。")
                .fill("提交理由", "机井归区水利部门管理，镇里无权决定。")
                .press("提交上一级")
                .sees("尧都区信访局")
                .doesNotSee("登记化解");

        Desk county = officer("yaodu-supervisor").visit("/screening");
        county.arriveBy(() -> county.page().getByText("，查看合计提交上一级的清单").locator("xpath=..").click());
        county.sees("三组与四组的灌溉用水纠纷");

        Desk clerk = officer("yaodu-clerk").visit(dispute);
        clerk.follow("登记为信访事项")
                .sees("由矛盾纠纷转为信访事项")
                .fill("姓名或名称", "陶芒种")
                .fill("电话", "13800000042")
                .fill("投诉请求", "请求确定机井轮灌次序。")
                .tick("信访目的", "求决")
                .tick("事项类别", "申诉求决类");
        String number = new RegistrationPage(clerk).register();
        clerk.visit("/petitions/" + number).sees("三组与四组的灌溉用水纠纷").sees("矛盾纠纷〔2026〕");
        township.visit(dispute).sees("已转为信访事项").sees("转为信访事项");
    }

    @Test
    @Proves({"T22-13", "T22-24"})
    void a_disputed_matter_is_met_about_and_the_task_is_done_and_confirmed() {
        String number = office().registers("2026-03-12", HEATING).number();
        todayIsMonday();
        Desk supervisor = officer("supervisor").visit("/ledgers/meetings/new");
        supervisor
                .fill("名称", "供暖管网专题协调会")
                .choose("会议种类", "专题协调会")
                .fill("会议日期", "2026-03-16")
                .fill("地点", "市信访局会议室")
                .fill("主持人", "某副市长")
                .fill("参加单位", "市住房和城乡建设局\n市城市管理局")
                .press("新建会议")
                .sees("已安排");
        supervisor
                .visit("/petitions/" + number)
                .follow("列入会议议程");
        supervisor.page().locator("input[name=meeting]").first().check();
        supervisor.fill("列入议程的理由", "两个单位对管网管理职责有争议。").press("列入议程");
        supervisor.sees("两个单位都说供暖管网不归自己管");
        supervisor
                .follow("登记举行情况")
                .fill("实到单位", "市住房和城乡建设局\n市城市管理局")
                .press("登记举行情况")
                .sees("已举行");
        String meeting = supervisor.page().url().replaceFirst("^https?://[^/]+", "");
        supervisor
                .follow("新建任务")
                .fill("名称", "检修管网并恢复供暖")
                .fill("任务要求", "市住房和城乡建设局牵头检修管网，月底前恢复供暖。")
                .fill("期限", "2026-03-31");
        supervisor.fill("责任单位", "临汾市住房和城乡建设局");
        supervisor.press("新建任务").sees("已交办");
        String task = supervisor.page().url().replaceFirst("^https?://[^/]+", "");

        officer("housing")
                .visit(task)
                .follow("上报完成")
                .fill("完成情况", "管网已检修，3月15日恢复供暖。")
                .press("上报完成")
                .sees("已报结待核查");
        officer("leader").visit(task).follow("办结").press("办结").sees("已办结");
        supervisor
                .visit(meeting)
                .follow("印发纪要")
                .fill("会议纪要", "会议议定由市住房和城乡建设局牵头检修管网。")
                .press("印发纪要")
                .follow("会议纪要（打印）")
                .sees("检修管网并恢复供暖")
                .sees("两个单位都说供暖管网不归自己管");
    }

    @Test
    @Proves("T22-10")
    void a_file_of_disputes_is_refused_with_every_fault_and_taken_in_once() {
        todayIsMonday();
        Desk supervisor = officer("supervisor").visit("/screening/imports");
        String headings = "编号,纠纷名称,纠纷种类,排查日期,排查单位,村（社区）,涉及人数\n";
        supervisor.expecting("422");
        bring(supervisor, headings + "一,边界纠纷,天外来客,2026-03-01,141002100,东山村,3\n")
                .sees("一行也没有导入")
                .sees("不在种类表中");
        bring(supervisor, headings + "一,边界纠纷,邻里,2026-03-01,141002100,东山村,3\n").sees("已导入矛盾纠纷 1 条");
        bring(supervisor, headings + "一,边界纠纷,邻里,2026-03-01,141002100,东山村,3\n").sees("没有重复导入");
    }

    private static Desk bring(Desk supervisor, String text) {
        supervisor
                .page()
                .locator("#file")
                .setInputFiles(new FilePayload(
                        "排查.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        return supervisor.press("导入");
    }
}
