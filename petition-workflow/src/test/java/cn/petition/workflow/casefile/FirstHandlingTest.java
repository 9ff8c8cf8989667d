package cn.petition.workflow.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.petition.CaseAction;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FirstHandlingTest {

    @Test
    void nobody_answers_before_somebody_has_taken_the_matter() {
        assertThat(FirstHandling.of(List.of(step(CaseAction.REGISTER, "县信访局", 1), step(CaseAction.TRANSFER, "县信访局", 2))))
                .isEmpty();
    }

    @Test
    void the_first_organ_answers_until_another_one_has_received_the_matter() {
        var transferred = List.of(
                step(CaseAction.RECEIVE, "甲局", 3), step(CaseAction.TRANSFER, "甲局", 5));
        var received = List.of(
                step(CaseAction.RECEIVE, "甲局", 3), step(CaseAction.TRANSFER, "甲局", 5), step(CaseAction.RECEIVE, "乙局", 9));

        assertThat(FirstHandling.of(transferred))
                .contains(new FirstHandling("甲局", day(3), "甲局", day(3)));
        assertThat(FirstHandling.of(received)).contains(new FirstHandling("甲局", day(3), "乙局", day(9)));
    }

    @Test
    void after_a_consented_return_nobody_answers_until_it_is_received_again() {
        var returned = List.of(step(CaseAction.RECEIVE, "甲局", 3), step(CaseAction.CONSENT_TO_RETURN, "县信访局", 6));

        assertThat(FirstHandling.of(returned)).contains(new FirstHandling("甲局", day(3), null, null));
    }

    @Test
    void who_receives_twice_answers_since_the_first_time() {
        var twice = List.of(step(CaseAction.TAKE_UP, "县信访局", 2), step(CaseAction.RECEIVE, "县信访局", 4));

        assertThat(FirstHandling.of(twice)).contains(new FirstHandling("县信访局", day(2), "县信访局", day(2)));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static StepInFile step(CaseAction action, String organ, int day) {
        return new StepInFile(
                UUID.randomUUID(), day, action, "张某", organ, null, null, day(day),
                OffsetDateTime.parse("2026-03-16T09:00:00+08:00"), null, null, null, null, Map.of(), null, false);
    }
}
