package cn.petition.seed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.organ.Role;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The year 2024 of a county-level bureau that reports in words: five requirements, and not one figure. */
@PetitionTest
class QidongReportIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @Test
    void the_report_tells_the_year_by_the_five_requirements_and_prints_no_figure() throws Exception {
        clock.set(LocalDateTime.of(2025, 1, 8, 9, 0));
        var pages = new SeedPages(mvc);
        var office = new SeedOffice(jdbc);
        var bureau = office.bureau("启东市信访局", OrganLevel.COUNTY, "320681");
        var leader = new TestOfficers(jdbc).hireAt(bureau.organ(), Role.LEADER);
        var year = new SeedYear(2024);
        var matters = new SeedFile("登记.xlsx", "原编号", "收到日期", "信访形式", "信访目的", "诉求内容", "受理日期", "答复", "答复日期");
        for (int i = 0; i < 40; i++) {
            var on = year.early(i, 70);
            matters.row("Q-" + i, on, i % 3 == 0 ? "来访" : "来信", "求决", "请求修复第" + i + "处水渠", on.plusDays(6), "已修复", on.plusDays(40));
        }
        pages.importMatters(bureau.officer(), matters, "信访登记台账");
        assertThat(pages.figures(bureau.officer(), 2024)).containsEntry("filing.total", "40").containsEntry("matter.completed", "40");

        var report = new SeedReport(pages, 2024, "qidong").begunBy(bureau.officer()).signedBy(leader);

        String paper = report.paper(leader);
        assertThat(SeedReport.headings(paper))
                .containsExactly("一、主要举措和成效", "二、主要负责人履行推进法治建设第一责任人职责情况", "三、存在问题及对策建议", "四、下阶段工作思路及举措");
        assertThat(SeedReport.text(paper))
                .contains("启东市信访局2024年度法治政府建设情况报告")
                .containsSubsequence("一是推进预防法治化", "二是推进受理法治化", "三是推进办理法治化", "四是推进监督追责法治化", "五是推进维护秩序法治化")
                .containsSubsequence("（一）当前存在问题", "（二）对策建议")
                .contains("《信访工作条例》", "2025年，启东市信访局将继续")
                .doesNotContain("《信访条例》", "%", "（待填）");
        assertThat(paper).as("no figure, so no list behind one").doesNotContain("/figures/");
        assertThat(SeedReport.text(paper).replaceAll("202[45]年", "")).doesNotContainPattern("[0-9]");
        report.kept("qidong-2024", leader);
    }
}
