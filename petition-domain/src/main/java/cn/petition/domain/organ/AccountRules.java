package cn.petition.domain.organ;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which roles one account may hold together: whoever administers or audits does no business, and not the other. */
public final class AccountRules {

    /**
     * What an account is to hold.
     *
     * @param accusationOfficer named to know the accusations registered at the organ (Art. 30)
     */
    public record Grant(Set<Role> roles, boolean accusationOfficer) {

        public Grant {
            roles = Set.copyOf(roles);
        }
    }

    /** One rule, named by its class. */
    interface Rule {

        /** Why the grant cannot stand, in one sentence; empty when it can. */
        Optional<String> refusal(Grant grant);
    }

    private static final List<Rule> ALL = List.of(
            new AtLeastOneRole(),
            new AdministratorHoldsNoOtherRole(),
            new AuditorHoldsNoOtherRole(),
            new AccusationsAreKnownToThoseWhoHandleThem());

    private AccountRules() {}

    /** The sentences of all rules that refuse; empty when the account may hold what is asked for. */
    public static List<String> refusals(Grant grant) {
        return ALL.stream().flatMap(rule -> rule.refusal(grant).stream()).toList();
    }
}
