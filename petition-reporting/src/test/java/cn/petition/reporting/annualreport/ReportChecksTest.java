package cn.petition.reporting.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportChecksTest {

    @Test
    void a_report_on_2020_dated_february_2020_is_found() {
        assertThat(ReportChecks.dates(2020, LocalDate.of(2020, 12, 31), LocalDate.of(2020, 2, 9)))
                .anyMatch(finding -> finding.contains("不晚于报告年度末"));
        assertThat(ReportChecks.dates(2021, LocalDate.of(2021, 12, 31), LocalDate.of(2022, 1, 10))).isEmpty();
    }

    @Test
    void figures_that_stop_before_the_year_ends_are_found() {
        assertThat(ReportChecks.dates(2021, LocalDate.of(2021, 11, 30), LocalDate.of(2022, 1, 10)))
                .singleElement()
                .asString()
                .contains("不是全年");
    }

    @Test
    void regulations_that_were_not_in_force_in_the_year_are_found() {
        assertThat(ReportChecks.regulations(2023, "依照《信访条例》")).hasSize(1);
        assertThat(ReportChecks.regulations(2021, "依照《信访工作条例》")).hasSize(1);
        assertThat(ReportChecks.regulations(2021, "依照《信访条例》")).isEmpty();
        assertThat(ReportChecks.regulations(2022, "《信访条例》与《信访工作条例》")).isEmpty();
        assertThat(ReportChecks.regulations(2021, "《法治政府建设实施纲要（2020-2025 年）》")).hasSize(1);
    }

    @Test
    void a_missing_part_is_named() {
        assertThat(ReportChecks.parts("举措 问题 下一步"))
                .singleElement()
                .asString()
                .contains("第一责任人");
        assertThat(ReportChecks.parts("工作开展情况，第一责任人职责，存在的问题，下一步打算")).isEmpty();
    }
}
