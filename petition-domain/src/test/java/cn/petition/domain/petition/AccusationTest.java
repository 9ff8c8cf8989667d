package cn.petition.domain.petition;

import static cn.petition.domain.organ.OrganFixture.countyOffice;
import static cn.petition.domain.organ.OrganFixture.discipline;
import static cn.petition.domain.organ.OrganFixture.housing;
import static cn.petition.domain.organ.OrganFixture.housingStation;
import static cn.petition.domain.organ.OrganFixture.labour;
import static cn.petition.domain.petition.PetitionFixture.aPetition;
import static cn.petition.domain.petition.PetitionFixture.anAccusationAgainst;
import static cn.petition.domain.petition.PetitionFixture.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Organ;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Proves({"T22-30", "T22-46", "T05-23"})
class AccusationTest {

    static Stream<Organ> accusedAndBelow() {
        return Stream.of(housing(), housingStation());
    }

    @ParameterizedTest
    @MethodSource("accusedAndBelow")
    void never_reaches_the_accused_or_whoever_is_below(Organ organ) {
        var matter = anAccusationAgainst(housing()).triagedOn("2026-03-03");
        assertThatThrownBy(() -> matter.transferredTo(organ, "2026-03-04"))
                .isInstanceOfSatisfying(ActionRefused.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo("AccusationNeverReachesTheAccused"));
        assertThatThrownBy(() -> matter.assignedTo(organ, "2026-03-04", "2026-04-01")).isInstanceOf(ActionRefused.class);
        assertThat(matter.petition().responsibleOrganOrNull()).isNull();
    }

    @Test
    void goes_to_the_discipline_organ_unless_that_is_the_accused() {
        var matter = anAccusationAgainst(housing()).triagedOn("2026-03-03").sentToDiscipline("2026-03-04");
        assertThat(matter.petition().status()).isEqualTo(PetitionStatus.SENT_TO_DISCIPLINE);
        assertThat(matter.petition().dueOn()).as("their own rules apply from here").isNull();
        var against = anAccusationAgainst(discipline()).triagedOn("2026-03-03");
        assertThatThrownBy(() -> against.sentToDiscipline("2026-03-04")).isInstanceOf(ActionRefused.class);
    }

    @Test
    void goes_to_another_organ_than_the_accused() {
        assertThat(anAccusationAgainst(housing()).triagedOn("2026-03-03").transferredTo(countyOffice(), "2026-03-04").petition().status())
                .isEqualTo(PetitionStatus.TRANSFERRED);
    }

    @Test
    void is_sealed_before_it_is_called_one() {
        var matter = aPetition();
        assertThatThrownBy(() -> matter.petition().triage(MatterKind.ACCUSATION, null, null, null, matter.triageDesk("2026-03-03"), ids()))
                .hasMessageContaining("密封");
        matter.sealedOn("2026-03-03");
        assertThat(matter.petition().sealed()).isTrue();
        assertThat(matter.filing().sealed()).isTrue();
        assertThat(matter.petition().state()).isEqualTo(MatterState.replayed(matter.filing(), matter.petition().steps()));
    }

    @Test
    void is_not_sealed_while_others_are_joined_into_it() {
        var matter = aPetition();
        assertThatThrownBy(() -> matter.petition().seal(matter.filing(), true, "检举", matter.triageDesk("2026-03-03"), ids()))
                .hasMessageContaining("先退出并入");
    }

    @Test
    void an_ordinary_matter_does_go_to_the_organ_complained_about() {
        assertThat(aPetition().triagedOn("2026-03-03").transferredTo(labour(), "2026-03-04").petition().status())
                .isEqualTo(PetitionStatus.TRANSFERRED);
    }
}
