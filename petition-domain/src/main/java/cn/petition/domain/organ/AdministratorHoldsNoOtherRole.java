package cn.petition.domain.organ;

import java.util.Optional;

/** Who makes accounts reads no matters with them (separation of powers in classified protection). */
final class AdministratorHoldsNoOtherRole implements AccountRules.Rule {

    @Override
    public Optional<String> refusal(AccountRules.Grant grant) {
        boolean mixed = grant.roles().contains(Role.ADMINISTRATOR) && grant.roles().size() > 1;
        return mixed ? Optional.of("管理员不能兼任其他岗位，请为其他岗位另建账号。") : Optional.empty();
    }
}
