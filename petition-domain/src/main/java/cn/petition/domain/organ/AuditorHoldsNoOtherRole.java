package cn.petition.domain.organ;

import java.util.Optional;

/** Who looks into what others did does nothing that has to be looked into. */
final class AuditorHoldsNoOtherRole implements AccountRules.Rule {

    @Override
    public Optional<String> refusal(AccountRules.Grant grant) {
        boolean mixed = grant.roles().contains(Role.AUDITOR) && grant.roles().size() > 1;
        return mixed ? Optional.of("审计员不能兼任其他岗位，请为其他岗位另建账号。") : Optional.empty();
    }
}
