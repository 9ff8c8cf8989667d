package cn.petition.seed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.organ.OrganLevel;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The year 2021 of a city bureau with seventeen counties, brought through imports and pages, and its report. */
@PetitionTest
class LinfenReportIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @Test
    void the_report_prints_every_figure_of_the_year() throws Exception {
        clock.set(LocalDateTime.of(2022, 1, 5, 9, 0));
        var pages = new SeedPages(mvc);
        var office = new SeedOffice(jdbc);
        var city = office.bureau("临汾市信访局", OrganLevel.CITY, "141000");
        var county = office.office(city, "尧都区信访局", OrganLevel.COUNTY, "141002");
        var year = new SeedYear(2021);
        var file = new SeedFile("市局登记.xlsx", "原编号", "收到日期", "信访形式", "信访目的", "诉求内容", "受理日期", "转办日期", "答复", "答复日期", "登记标记", "同一事项原编号");
        for (int i = 0; i < 20; i++) {
            var on = year.early(i, 30);
            file.row("S-" + i, on, i % 2 == 0 ? "来访" : "来信", "求决", "请求修复第" + i + "处路灯", i % 3 == 1 ? "" : on.plusDays(2),
                    i % 3 == 1 ? on.plusDays(1) : "", "已修复", on.plusDays(20), i % 4 == 0 ? "越级赴省走访" : "", "");
        }
        file.row("S-again", "2021-11-30", "来访", "求决", "再次请求修复第0处路灯", "", "", "已答复", "2021-12-01", "", "S-0");
        pages.importMatters(county.officer(), file, "信访登记台账");
        var figures = pages.figures(city.officer(), 2021);
        assertThat(figures.get("matter.accepted_transferred_supervised")).isEqualTo("20");
        assertThat(figures.get("filing.total")).isEqualTo("21");
        assertThat(figures.get("filing.repeat")).isEqualTo("1");
    }
}
