package cn.petition.domain.petition;

import static cn.petition.domain.organ.OrganFixture.cityOffice;
import static cn.petition.domain.organ.OrganFixture.countyOffice;
import static cn.petition.domain.organ.OrganFixture.housing;
import static cn.petition.domain.petition.PetitionFixture.aPetition;
import static cn.petition.domain.petition.PetitionFixture.aPetitionAt;
import static cn.petition.domain.petition.PetitionFixture.aPetitionReceivedOn;
import static cn.petition.domain.petition.PetitionFixture.anAccusationAgainst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedPetitionTest {

    @Test
    void after_detaching_it_is_as_if_it_had_never_been_joined() {
        var joined = aPetitionReceivedOn("2026-03-05").triagedOn("2026-03-06");
        var alone = aPetitionReceivedOn("2026-03-05").triagedOn("2026-03-06");
        joined.joinedInto(aPetition(), "2026-03-06");
        FilingRank.assign(List.of(aPetition().filing(), joined.filing()));

        joined.detachedOn("2026-03-09");
        FilingRank.assign(List.of(joined.filing()));

        assertThat(joined.petition().dueOn()).isEqualTo(alone.petition().dueOn());
        assertThat(joined.petition().overdueAfter()).isEqualTo(alone.petition().overdueAfter());
        assertThat(joined.petition().dueOrgan()).isEqualTo(alone.petition().dueOrgan());
        assertThat(joined.petition().open()).isTrue();
        assertThat(joined.petition().joinedInto()).isNull();
        assertThat(joined.petition().obligations()).hasSameSizeAs(alone.petition().obligations());
        assertThat(joined.filing().firstKnown()).isTrue();
        assertThat(joined.filing().firstAtOffice()).isTrue();

        joined.transferredTo(housing(), "2026-03-10");
        alone.transferredTo(housing(), "2026-03-10");
        assertThat(joined.petition().dueOn()).isEqualTo(alone.petition().dueOn());
        assertThat(joined.petition().state()).isEqualTo(MatterState.replayed(joined.filing(), joined.petition().steps()));
    }

    @Test
    void a_step_taken_earlier_can_still_be_recorded_after_joining_and_detaching() {
        var joined = aPetitionReceivedOn("2026-03-05").joinedInto(aPetition(), "2026-03-20").detachedOn("2026-03-20");
        joined.triagedOn("2026-03-10");
        assertThat(joined.petition().status()).isEqualTo(PetitionStatus.TRIAGED);
    }

    @Test
    void the_first_filing_is_the_one_received_first_and_each_office_has_its_own() {
        var city = aPetitionReceivedOn("2026-03-09").filing();
        var county = aPetitionAt(countyOffice(), "2026-03-05").filing();
        var cityAgain = aPetitionAt(cityOffice(), "2026-03-12").filing();
        FilingRank.assign(List.of(cityAgain, city, county));
        assertThat(List.of(county, city, cityAgain)).extracting(Filing::firstKnown).containsExactly(true, false, false);
        assertThat(List.of(county, city, cityAgain)).extracting(Filing::firstAtOffice).containsExactly(true, true, false);
    }

    @Test
    void neither_chains_nor_circles_come_about() {
        var first = aPetition();
        var second = aPetition();
        var third = aPetition();
        second.joinedInto(first, "2026-03-03");
        assertThatThrownBy(() -> third.joinedInto(second, "2026-03-04")).hasMessageContaining("已并入其他事项");
        assertThatThrownBy(() -> second.joinedInto(third, "2026-03-04")).isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> first.joinedInto(first, "2026-03-04")).hasMessageContaining("它自己");
    }

    @Test
    void sealed_stays_with_sealed() {
        var accusation = anAccusationAgainst(housing());
        assertThatThrownBy(() -> accusation.joinedInto(aPetition(), "2026-03-03")).hasMessageContaining("检举控告");
    }

    @Test
    void a_joined_matter_takes_no_step_of_its_own() {
        var joined = aPetition().joinedInto(aPetition(), "2026-03-03");
        assertThatThrownBy(() -> joined.triagedOn("2026-03-04")).hasMessageContaining("已并入");
        assertThat(joined.petition().offers(joined.registrar("2026-03-04").by(), "R2022"))
                .containsExactlyInAnyOrder(CaseAction.DETACH, CaseAction.CORRECT_RECORD);
    }
}
