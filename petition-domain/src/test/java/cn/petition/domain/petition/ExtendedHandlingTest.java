package cn.petition.domain.petition;

import static cn.petition.domain.organ.OrganFixture.housing;
import static cn.petition.domain.petition.PetitionFixture.aPetition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.legal.Proves;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("T22-34")
class ExtendedHandlingTest {

    /** Accepted on 6 March 2026: sixty days end on Tuesday 5 May, which is a holiday, so it is overdue after 6 May. */
    private static PetitionFixture accepted() {
        return aPetition()
                .triagedOn("2026-03-03")
                .transferredTo(housing(), "2026-03-04")
                .receivedOn("2026-03-05")
                .acceptedOn("2026-03-06");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "30, true", "31, false", "0, false"})
    void is_extended_by_one_to_thirty_days(int days, boolean allowed) {
        var matter = accepted();
        if (allowed) {
            matter.extendedBy(days, "2026-04-01");
            assertThat(matter.petition().dueOn()).isEqualTo(LocalDate.of(2026, 5, 5).plusDays(days));
        } else {
            assertThatThrownBy(() -> matter.extendedBy(days, "2026-04-01")).hasMessageContaining("累计不得超过30日");
        }
    }

    @Test
    void all_extensions_together_are_at_most_thirty_days() {
        var matter = accepted().extendedBy(20, "2026-04-01").extendedBy(10, "2026-04-02");
        assertThat(matter.petition().dueOn()).isEqualTo("2026-06-04");
        assertThatThrownBy(() -> matter.extendedBy(1, "2026-04-03")).hasMessageContaining("最多还可延0日");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-05, true", "2026-05-06, true", "2026-05-07, false"})
    void is_extended_before_the_day_has_passed(String day, boolean allowed) {
        var matter = accepted();
        if (allowed) {
            assertThat(matter.extendedBy(10, day).petition().dueOn()).isEqualTo("2026-05-15");
        } else {
            assertThatThrownBy(() -> matter.extendedBy(10, day)).hasMessageContaining("届满");
        }
    }

    @Test
    void is_extended_only_while_it_runs() {
        var matter = aPetition().triagedOn("2026-03-03").transferredTo(housing(), "2026-03-04").receivedOn("2026-03-05");
        assertThatThrownBy(() -> matter.extendedBy(10, "2026-03-06")).isInstanceOf(ActionRefused.class);
    }
}
