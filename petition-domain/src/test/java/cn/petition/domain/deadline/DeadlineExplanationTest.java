package cn.petition.domain.deadline;

import static cn.petition.domain.legal.StatutoryPeriod.OBJECTION;
import static cn.petition.domain.legal.StatutoryPeriod.SECOND_REVIEW;
import static cn.petition.domain.legal.StatutoryPeriod.TRIAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.petition.domain.legal.NationalRuleSets;
import cn.petition.domain.legal.StatutoryPeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineExplanationTest {

    @Test
    void tells_day_by_day_what_was_counted_and_why() {
        DeadlineExplanation explanation = start(OBJECTION, LocalDate.of(2026, 9, 24)).explanation();
        assertThat(explanation.days())
                .extracting(
                        day -> day.date().getDayOfMonth(), ExplainedDay::weekday, ExplainedDay::count, ExplainedDay::note)
                .startsWith(
                        tuple(24, "星期四", 0, "起算日不计入"),
                        tuple(25, "星期五", 0, "中秋节放假，不计"),
                        tuple(26, "星期六", 0, "中秋节放假，不计"),
                        tuple(27, "星期日", 0, "中秋节放假，不计"),
                        tuple(28, "星期一", 1, ""))
                .endsWith(tuple(8, "星期四", 4, ""), tuple(9, "星期五", 5, "届满"));
        assertThat(explanation.summary())
                .isEqualTo("2026年9月24日（机关、单位收到转送、交办之日）起算，当日不计入，期限5个工作日，至2026年10月9日届满。"
                        + "依据：信访工作条例第23条第3款。");
    }

    @Test
    void names_exchanged_working_days_and_weekends() {
        DeadlineExplanation explanation = start(OBJECTION, LocalDate.of(2026, 2, 12)).explanation();
        assertThat(explanation.days()).extracting(ExplainedDay::note).contains("春节调休上班", "春节放假，不计");
        assertThat(start(OBJECTION, LocalDate.of(2026, 3, 5)).explanation().days())
                .extracting(ExplainedDay::note)
                .contains("周末不计");
    }

    @Test
    void tells_that_the_last_day_moved_over_a_holiday() {
        DeadlineExplanation explanation = start(TRIAGE, LocalDate.of(2026, 2, 3)).explanation();
        assertThat(explanation.days())
                .filteredOn(day -> !day.date().isBefore(LocalDate.of(2026, 2, 18)))
                .extracting(ExplainedDay::note)
                .containsExactly("春节放假；届满", "顺延", "顺延", "顺延", "顺延", "顺延", "顺延至本日届满");
        assertThat(explanation.summary())
                .contains("至2026年2月18日届满；当日为春节假期，顺延至2026年2月24日。")
                .doesNotContain("暂定");
    }

    @Test
    void names_extensions_and_the_time_of_a_hearing() {
        DeadlineExplanation extended = start(StatutoryPeriod.HANDLING, LocalDate.of(2026, 3, 2))
                .extendedBy(2)
                .explanation();
        assertThat(extended.summary()).contains("期限60日，延长2日，至2026年5月3日届满；当日为劳动节假期");
        assertThat(extended.days()).extracting(ExplainedDay::note).contains("劳动节放假；延长期内；届满");

        Suspension hearing = new Suspension(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 12), "听证");
        DeadlineExplanation heard =
                start(SECOND_REVIEW, LocalDate.of(2026, 3, 2)).suspended(hearing).explanation();
        assertThat(heard.days()).filteredOn(day -> day.note().equals("听证期间不计")).hasSize(2);
        assertThat(heard.summary()).contains("停止计算的2日不计入");
    }

    @Test
    void says_that_no_day_is_known_while_a_hearing_lasts() {
        DeadlineExplanation explanation = start(SECOND_REVIEW, LocalDate.of(2026, 3, 2))
                .suspended(Suspension.open(LocalDate.of(2026, 3, 10), "听证"))
                .explanation();
        assertThat(explanation.summary()).contains("目前停止计算，恢复后重新推算届满日");
        assertThat(explanation.days()).last().extracting(ExplainedDay::note).isEqualTo("听证期间不计");
    }

    @Test
    void says_that_a_day_is_provisional() {
        assertThat(start(OBJECTION, LocalDate.of(2026, 12, 29)).explanation().summary())
                .endsWith("相关年份的放假安排尚未公布，以上日期为暂定。");
    }

    @Test
    void says_that_an_authority_set_the_day() {
        assertThat(Deadline.fixedOn(LocalDate.of(2026, 10, 1)).explanation().summary())
                .startsWith("由有关机关指定在2026年10月1日以前（含当日）完成");
    }

    private static Deadline start(StatutoryPeriod period, LocalDate startedOn) {
        return Deadline.counted(
                NationalRuleSets.registry().period(period, startedOn), startedOn, CalendarFixture.calendar(), true);
    }
}
