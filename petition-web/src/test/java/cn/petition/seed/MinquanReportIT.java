package cn.petition.seed;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.petition.domain.handdown.InventedHandDown;
import cn.petition.domain.handdown.InventedHandDown.Row;
import cn.petition.domain.handdown.InventedHandDown.Truth;
import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.organ.Role;
import cn.petition.seed.SeedOffice.Seat;
import cn.petition.web.handdown.HandDownPages;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The year 2023 of a county bureau: three campaigns and a hand-down of 7 batches, 1190 rows, 766 of them the same letter
 * again, 3 elsewhere, 318 matters, all closed, 265 resolved. The report does not say what became of the other 103 rows;
 * here they are merged into other matters, and counted as such.
 */
@PetitionTest
class MinquanReportIT {

    private static final LocalDate JUDGED = LocalDate.of(2023, 6, 20);
    private static final List<String> TOWNS = List.of("人和镇", "龙塘镇", "北关镇", "程庄镇", "王庄寨镇");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    private SeedPages pages;
    private Seat bureau;

    @BeforeEach
    void open() {
        pages = new SeedPages(mvc);
        bureau = new SeedOffice(jdbc).bureau("民权县信访局", OrganLevel.COUNTY, "411421");
    }

    @Test
    @Proves("T22-22")
    void the_report_prints_every_figure_of_three_campaigns_and_of_a_hand_down_that_is_explained_row_by_row()
            throws Exception {
        handDown();
        campaigns();
        sensitivePeriods();
        clock.set(LocalDate.of(2024, 1, 10).atTime(9, 0));
        var leader = new TestOfficers(jdbc).hireAt(bureau.organ(), Role.LEADER);

        var report = new SeedReport(pages, 2023, "minquan").begunBy(bureau.officer()).signedBy(leader);

        report.printsAll("minquan.csv", leader);
        String paper = report.paper(leader);
        assertThat(SeedReport.headings(paper))
                .containsExactly("一、局主要领导履行推进法治建设第一责任人职责", "二、工作开展情况", "三、存在的问题", "四、下步工作打算");
        assertThat(SeedReport.text(paper))
                .contains("民权县信访局关于2023年度法治政府建设情况的报告")
                .containsSubsequence(
                        "（一）深入学习贯彻习近平法治思想。", "（二）持续健全信访法治化机制。", "（三）开展宣传活动。", "（四）依法有效化解社会矛盾纠纷。",
                        "（一）加强领导干部普法教育", "（二）坚持依法依政策解决问题", "（三）加大违法信访处置力度")
                .doesNotContain("《信访条例》");
        report.kept("minquan-2023", leader);
    }

    @Test
    void one_wrong_row_keeps_a_table_of_results_out_and_a_file_counts_once() throws Exception {
        clock.set(LocalDate.of(2023, 12, 25).atTime(9, 0));
        var matters = new SeedFile("登记.csv", "原编号", "收到日期", "信访形式", "信访目的", "诉求内容");
        matters.row(number(0), "2023-03-01", "来信", "求决", "请求解决宅基地问题").row(number(1), "2023-03-02", "来信", "求决", "请求修路");
        pages.importMatters(bureau.officer(), matters, "信访登记台账");
        String campaign = campaign("小专项", "small_one", "CITY", "2023-12-01", "1", 0, 2);
        var wrong = new SeedFile("错.csv", "事项编号", "报结日期", "办理结果", "化解日期", "化解依据", "化解文书")
                .row(number(0), "2023-10-01", "已办理", "2023-10-01", "调解和解协议", "协议")
                .row("没有这一号", "2023-10-01", "已办理", "", "", "")
                .row(number(1), "2023-10-01", "已办理", "2023-10-02", "", "");
        assertThatThrownBy(() -> pages.bring(bureau.officer(), campaign + "/results", wrong))
                .hasMessageContaining("有2处需要改正，没有导入。")
                .hasMessageContaining("第3行：台账中没有编号为“没有这一号”的事项，请核对编号。")
                .hasMessageContaining("第4行：已化解的请填写“化解依据”。");
        var right = new SeedFile("对.csv", "事项编号", "报结日期", "办理结果")
                .row(number(0), "2023-10-01", "已办理");
        assertThat(SeedReport.text(pages.page(bureau.officer(), campaign))).as("nothing of the wrong table stands").contains("已报结0件");

        pages.bring(bureau.officer(), campaign + "/results", right);
        assertThatThrownBy(() -> pages.bring(bureau.officer(), campaign + "/results", right))
                .hasMessageContaining("409")
                .hasMessageContaining("这份文件已经导入过");
        assertThat(pages.download(bureau.officer(), campaign + "/results/template")).startsWith('P', 'K');
        assertThat(SeedReport.text(pages.page(bureau.officer(), campaign))).contains("已报结1件");
    }

    private void handDown() throws Exception {
        clock.set(JUDGED.atTime(9, 0));
        var rows = InventedHandDown.ofTheReport().stream().map(MinquanReportIT::inTheCounty).toList();
        var hand = new HandDownPages(mvc, jdbc, bureau.officer(), JUDGED, rows);
        hand.importAll(7);
        assertThat(hand.bridge("")).containsEntry("收到交办件", 1190).containsEntry("尚未判断", 1190);
        var right = hand.judgeAll();
        // what a person had to change is little: the machine was right about nearly all repeats and most others
        assertThat(right.get(Truth.REPEAT)).isGreaterThanOrEqualTo(760);
        assertThat(right.get(Truth.OUTSIDE)).isEqualTo(3);
        assertThat(right.get(Truth.STANDING)).isGreaterThanOrEqualTo(280);

        hand.closeAll();
        assertThat(pages.figures(bureau.officer(), 2023)).containsEntry("inspection_handdown.matters", "318");
        hand.resolve(265);

        assertThat(hand.bridge("source=INSPECTION_GROUP"))
                .containsEntry("收到交办件", 1190)
                .containsEntry("重复交办", 766)
                .containsEntry("不属本地区", 3)
                .containsEntry("并入另一事项", 103)
                .containsEntry("合并去重后单独成件", 318)
                .containsEntry("尚未判断", 0)
                .containsEntry("已办结", 318)
                .containsEntry("尚未办结", 0)
                .containsEntry("已化解", 265)
                .containsEntry("未化解", 53);
        assertThat(hand.bridge("source=NATIONAL")).containsEntry("收到交办件", 0);
        assertThat(hand.bridge("on=" + JUDGED.minusDays(1)))
                .containsEntry("收到交办件", 1190)
                .containsEntry("尚未判断", 1190)
                .containsEntry("已化解", 0);
        assertThat(hand.page("/hand-downs/bridge/rows?term=UNRESOLVED")).contains("未化解 53 件");
        for (String sheet : List.of("/hand-downs/bridge/export", "/hand-downs/bridge/rows/export?term=REPEATED")) {
            mvc.perform(get(sheet).with(signedIn(bureau.officer()))).andExpect(status().isOk());
        }
    }

    private static Row inTheCounty(Row row) {
        String place = row.truth() == Truth.OUTSIDE || row.place().equals("盐湖区")
                ? "睢县"
                : TOWNS.get(Math.floorMod(row.place().hashCode(), TOWNS.size()));
        return new Row(
                row.index(), row.batch(), row.number(), row.name(), row.phone(), place, row.claim(), row.truth(), row.of());
    }

    private void campaigns() throws Exception {
        clock.set(LocalDate.of(2023, 12, 25).atTime(9, 0));
        var year = new SeedYear(2023);
        var matters = new SeedFile("登记.xlsx", "原编号", "收到日期", "信访形式", "信访目的", "诉求内容", "问题属地", "受理日期");
        for (int i = 0; i < 373; i++) {
            var on = year.early(i, 300);
            matters.row(number(i), on, i % 2 == 0 ? "来访" : "来信", "求决", "请求解决第" + i + "户的宅基地问题", TOWNS.get(i % 5), on.plusDays(5));
        }
        pages.importMatters(bureau.officer(), matters, "信访登记台账");

        String hundred = campaign("百日攻坚", "hundred_days", "OWN_SCREENING", "2023-12-10", "1", 0, 282);
        results(hundred, 0, 207, 282, "2023-11-");
        String fromCity = campaign("重点信访事项（市交办）", "key_matters", "CITY", "2023-11-30", "1", 282, 303);
        String ownFinding = campaign("重点信访事项（县自排）", "key_matters", "OWN_SCREENING", "2023-11-30", "1", 303, 315);
        leaders(282, 315);
        results(fromCity, 282, 303, 303, "2023-10-");
        results(ownFinding, 303, 315, 315, "2023-10-");
        String central = campaign("中央信访联席办第三批积案", "central_third_batch", "CENTRAL_CONFERENCE", "2023-12-20", "2", 315, 373);
        results(central, 315, 367, 373, "2023-11-");

        assertThat(SeedReport.text(pages.page(bureau.officer(), central + "?day=2023-12-25"))).contains("89.66");
    }

    /** That nobody went to the capital is a sum over what was recorded for each period, not a missing record. */
    private void sensitivePeriods() throws Exception {
        var table = new SeedFile("敏感时期.csv", "种类", "日期", "名称", "开始日期", "结束日期", "赴京上访批次");
        table.row("重要敏感时期", "2023-03-13", "全国“两会”", "2023-03-04", "2023-03-13", "0");
        table.row("重要敏感时期", "2023-10-08", "杭州亚运会", "2023-09-23", "2023-10-08", "0");
        table.row("重要敏感时期", "2023-10-18", "“一带一路”国际合作高峰论坛", "2023-10-17", "2023-10-18", "0");
        pages.bring(bureau.officer(), "/work-records/import", table);
        assertThat(pages.figures(bureau.officer(), 2023))
                .containsEntry("visit.sensitive_periods", "3")
                .containsEntry("visit.capital", "0");
    }

    private static String number(int i) {
        return "MQ-2023-%04d".formatted(i + 1);
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(MinquanReportIT::number).collect(Collectors.joining("\n"));
    }

    /** Begins a campaign and takes matters into it by their numbers of the ledger that they came from. */
    private String campaign(String title, String key, String source, String due, String digits, int from, int to)
            throws Exception {
        String line = pages.send(bureau.officer(), "/ledgers/campaigns/new", "/ledgers/campaigns/new", Map.of(
                "title", title, "on", "2023-08-01", "dueOn", due, "facts[SOURCE]", source, "facts[RATE_DIGITS]", digits,
                "facts[FIGURE_KEY]", key));
        String id = line.substring(line.lastIndexOf('/') + 1);
        String campaign = pages.send(bureau.officer(), "/campaigns/enrol?campaign=" + id, "/campaigns/enrol", Map.of(
                "campaign", id, "from", "numbers", "numbers", numbers(from, to), "on", "2023-08-02"));
        assertThat(SeedReport.text(pages.page(bureau.officer(), campaign))).contains("截至2023-12-25");
        return campaign;
    }

    /** Reports all, resolves and closes those before {@code resolved}, as the office kept it in a table. */
    private void results(String campaign, int from, int resolved, int to, String month) throws Exception {
        var table = new SeedFile("结果.xlsx", "事项编号", "报结日期", "办理结果", "化解日期", "化解依据", "化解文书", "办结日期");
        for (int i = from; i < to; i++) {
            String day = month + "%02d".formatted(1 + i % 24);
            boolean settled = i < resolved;
            table.row(number(i), day, "已按政策办理", settled ? day : "", settled ? "调解和解协议" : "", settled ? "和解协议" + i : "", settled ? day : "");
        }
        pages.bring(bureau.officer(), campaign + "/results", table);
    }

    /** All of the key matters stand under a county leader. */
    private void leaders(int from, int to) throws Exception {
        var table = new SeedFile("包案.csv", "包案日期", "事项编号", "包案领导", "职务", "名称", "化解时限");
        for (int i = from; i < to; i++) {
            table.row("2023-08-03", number(i), "县领导" + (1 + i % 11), "县级领导", "重点事项" + i, "2023-11-30");
        }
        pages.bring(bureau.officer(), "/ledgers/leader-cases/import", table);
        assertThat(pages.figures(bureau.officer(), 2023)).containsEntry("leader_case.assigned", "" + (to - from));
    }
}
