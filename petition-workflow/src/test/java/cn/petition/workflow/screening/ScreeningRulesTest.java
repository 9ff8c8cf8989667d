package cn.petition.workflow.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.WarningFinding;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScreeningRulesTest {

    private final Organs organs = mock();
    private final Organ city = organ("1", OrganKind.PETITION_OFFICE, OrganLevel.CITY, null);
    private final Organ county = organ("11", OrganKind.PETITION_OFFICE, OrganLevel.COUNTY, city);
    private final Organ department = organ("11-01", OrganKind.DEPARTMENT, OrganLevel.COUNTY, county);
    private final Organ township = organ("111", OrganKind.TOWNSHIP, OrganLevel.TOWNSHIP, county);
    private final Organ station = organ("111-1", OrganKind.PUBLIC_INSTITUTION, OrganLevel.TOWNSHIP, township);

    @Test
    void what_an_organ_cannot_resolve_goes_to_the_nearest_petition_office_above() {
        when(organs.petitionOfficeAbove(any())).thenCallRealMethod();
        var next = new NextLevel(organs);
        assertThat(next.above(station)).as("past the township, which is no petition office").isSameAs(county);
        assertThat(next.above(township)).isSameAs(county);
        assertThat(next.above(department)).isSameAs(county);
        assertThat(next.above(county)).isSameAs(city);
        assertThatThrownBy(() -> next.above(city)).isInstanceOf(ActionRefused.class).hasMessageContaining("最高一级");
    }

    @Test
    void nobody_hands_a_dispute_upward_or_sideways() {
        var rule = new ResponsibleWithinReach();
        var day = LocalDate.of(2026, 3, 2);
        assertThatCode(() -> rule.check(department, county, day)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rule.check(county, township, day)).hasMessageContaining("提交上一级");
        assertThatThrownBy(() -> rule.check(department, township, day)).isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> rule.check(department, county, LocalDate.of(2004, 1, 1))).hasMessageContaining("不存在");
    }

    @Test
    void the_level_below_no_longer_decides_about_what_went_up() {
        var rule = new HeldByTheHigherLevel();
        assertThatCode(() -> rule.check(township, county)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rule.check(county, township)).isInstanceOf(ActionRefused.class);
    }

    @Test
    void a_warning_is_disposed_of_when_founded_and_closed_when_not() {
        var rule = new DisposedOnlyWhenFounded();
        var founded = LedgerFacts.NONE.with(LedgerFact.OUTCOME, WarningFinding.FOUNDED);
        var unfounded = LedgerFacts.NONE.with(LedgerFact.OUTCOME, WarningFinding.UNFOUNDED);
        assertThatCode(() -> rule.check(LedgerAction.DISPOSE, founded)).doesNotThrowAnyException();
        assertThatCode(() -> rule.check(LedgerAction.CLOSE, unfounded)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rule.check(LedgerAction.DISPOSE, unfounded)).isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> rule.check(LedgerAction.CLOSE, founded)).isInstanceOf(ActionRefused.class);
    }

    private Organ organ(String code, OrganKind kind, OrganLevel level, Organ above) {
        var organ = new Organ(UUID.randomUUID(), code, code, code, kind, level, code, above, LocalDate.of(2005, 1, 1));
        when(organs.findById(organ.id())).thenReturn(Optional.of(organ));
        return organ;
    }
}
