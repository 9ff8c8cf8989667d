package cn.petition.domain.organ;

import java.util.Optional;

/** An account without a role could only sign in and look at an empty desk. */
final class AtLeastOneRole implements AccountRules.Rule {

    @Override
    public Optional<String> refusal(AccountRules.Grant grant) {
        return grant.roles().isEmpty() ? Optional.of("请至少选择一个岗位。") : Optional.empty();
    }
}
