package cn.petition.domain.organ;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountRulesTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_may_stand_alone(Role role) {
        assertThat(AccountRules.refusals(grant(false, role))).isEmpty();
    }

    @Test
    void business_roles_may_be_held_together() {
        Set<Role> business = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR));

        assertThat(AccountRules.refusals(new AccountRules.Grant(business, true))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobody_administers_and_does_anything_else(Role other) {
        assertThat(AccountRules.refusals(grant(false, Role.ADMINISTRATOR, other)))
                .contains("管理员不能兼任其他岗位，请为其他岗位另建账号。");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "AUDITOR", mode = EnumSource.Mode.EXCLUDE)
    void nobody_audits_and_does_anything_else(Role other) {
        assertThat(AccountRules.refusals(grant(false, Role.AUDITOR, other)))
                .contains("审计员不能兼任其他岗位，请为其他岗位另建账号。");
    }

    @Test
    void an_account_holds_a_role() {
        assertThat(AccountRules.refusals(grant(false))).containsExactly("请至少选择一个岗位。");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMINISTRATOR", "AUDITOR"})
    void neither_administrator_nor_auditor_knows_accusations(Role role) {
        assertThat(AccountRules.refusals(grant(true, role))).containsExactly("管理员和审计员不能指定为检举控告知悉人，请取消该项。");
    }

    private static AccountRules.Grant grant(boolean accusationOfficer, Role... roles) {
        return new AccountRules.Grant(Set.of(roles), accusationOfficer);
    }
}
