package cn.petition.seed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.organ.Role;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** The year 2020 of a city bureau, brought through imports and pages, and its signed report. */
@PetitionTest
class ShaoguanReportIT {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @Test
    void the_report_prints_every_figure_of_the_year_in_the_words_of_its_bureau() throws Exception {
        var pages = SeedPages.of(application);
        var year = new ShaoguanYear(pages, new SeedOffice(jdbc), clock);
        year.bring();
        assertThat(pages.figures(year.officer(), 2020))
                .containsAllEntriesOf(Map.of(
                        "backlog.from_above_registered", "50",
                        "backlog.self_screened_registered", "45",
                        "matter.resolved", Integer.toString(52 + 10 + 42 + 35)));

        var leader = new TestOfficers(jdbc).hireAt(year.officer().organId(), Role.LEADER);
        var report = new SeedReport(pages, 2020, "shaoguan").begunBy(year.officer()).signedBy(leader);
        report.printsAll("shaoguan.csv", year.officer());
        assertThat(SeedReport.headings(report.paper(year.officer())))
                .containsExactly("一、2020年主要工作成效", "二、存在不足及原因分析", "三、2021年主要工作思路和打算");
        assertThat(SeedReport.text(report.paper(year.officer()))).contains("韶关市信访局", "2021年2月9日");
        report.kept("shaoguan-2020", year.officer());
    }
}
