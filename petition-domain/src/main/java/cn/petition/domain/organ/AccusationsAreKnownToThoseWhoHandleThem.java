package cn.petition.domain.organ;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Only who works on matters can be named to know accusations (Art. 30); administrators and auditors never are. */
final class AccusationsAreKnownToThoseWhoHandleThem implements AccountRules.Rule {

    private static final Set<Role> APART = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR);

    @Override
    public Optional<String> refusal(AccountRules.Grant grant) {
        boolean apart = grant.roles().stream().anyMatch(APART::contains);
        return grant.accusationOfficer() && apart
                ? Optional.of("管理员和审计员不能指定为检举控告知悉人，请取消该项。")
                : Optional.empty();
    }
}
