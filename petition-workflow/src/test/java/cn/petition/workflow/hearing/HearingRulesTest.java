package cn.petition.workflow.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HearingRulesTest {

    private static final LocalDate NOTICE = LocalDate.of(2026, 3, 2);

    @Test
    void a_hearing_is_called_a_week_ahead_or_with_a_reason() {
        var rule = new NoticeSevenDaysAhead();
        assertThatCode(() -> rule.check(NOTICE, NOTICE.plusDays(7), null)).doesNotThrowAnyException();
        assertThatCode(() -> rule.check(NOTICE, NOTICE.plusDays(3), "各方同意提前。")).doesNotThrowAnyException();
        assertThatThrownBy(() -> rule.check(NOTICE, NOTICE.plusDays(6), null))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("2026-03-09");
        assertThatThrownBy(() -> rule.check(NOTICE, NOTICE.minusDays(1), "理由")).isInstanceOf(ActionRefused.class);
    }

    @Test
    void participants_are_read_with_their_units() {
        assertThat(Participant.read(ParticipantKind.LAWYER, "王某（甲、乙律师事务所）、李某\n赵某(丙所)"))
                .containsExactly(
                        new Participant(ParticipantKind.LAWYER, "王某", "甲、乙律师事务所"),
                        new Participant(ParticipantKind.LAWYER, "李某", null),
                        new Participant(ParticipantKind.LAWYER, "赵某", "丙所"));
        assertThat(Participant.read(ParticipantKind.OTHER, null)).isEmpty();
        assertThat(Participant.read(ParticipantKind.OTHER, " 、 ")).isEmpty();
    }

    @Test
    void those_who_came_are_counted_by_kind() {
        var result = new HearingResult(
                "某记录员",
                List.of(
                        new Participant(ParticipantKind.LAWYER, "王某", null),
                        new Participant(ParticipantKind.COMMUNITY_WORKER, "李某", null),
                        new Participant(ParticipantKind.COMMUNITY_WORKER, "赵某", null)),
                "笔录",
                "某听证员",
                "事实",
                null,
                "结论");
        assertThat(HearingFacts.concluded(result).facts())
                .containsEntry("attended.COMMUNITY_WORKER", "2")
                .containsEntry("attended.LAWYER", "1")
                .hasSize(2);
    }
}
