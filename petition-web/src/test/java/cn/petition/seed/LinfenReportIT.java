package cn.petition.seed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.organ.Role;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.ResetDatabase;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** The year 2021 of a city bureau with seventeen counties, brought through imports and pages, and its signed report. */
@PetitionTest
@ResetDatabase
class LinfenReportIT {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @Test
    void the_report_prints_every_figure_of_the_year() throws Exception {
        var pages = SeedPages.of(application);
        var townships = jdbc.sql("select code from division where code like '1410_____' order by code limit 157")
                .query(String.class)
                .list();
        var year = new LinfenYear(pages, new SeedOffice(jdbc), clock, townships);
        year.bring();

        var figures = pages.figures(year.officer(), 2021);
        assertThat(figures).containsAllEntriesOf(LinfenYear.besidesTheReport());

        var leader = new TestOfficers(jdbc).hireAt(year.officer().organId(), Role.LEADER);
        var report = new SeedReport(pages, 2021, "linfen").begunBy(year.officer()).signedBy(leader);
        report.printsAll("linfen.csv", year.officer());
        assertThat(SeedReport.headings(report.paper(year.officer())))
                .containsExactly("一、工作开展情况", "二、存在的主要问题", "三、下一步打算");
        report.kept("linfen-2021", year.officer());
    }
}
