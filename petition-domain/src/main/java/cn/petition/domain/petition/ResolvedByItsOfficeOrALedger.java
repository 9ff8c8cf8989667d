package cn.petition.domain.petition;

import org.jspecify.annotations.Nullable;

/** Another office than the registering one says that a dispute is settled only through a ledger that it has verified. */
final class ResolvedByItsOfficeOrALedger {

    void check(Petition petition, CaseAction action, @Nullable String ledger, Moment moment) {
        var row = petition.standing().row(action, moment.by(), moment.ruleSet().code());
        if (row.by() == Party.LEDGER_OFFICE && ledger == null) {
            throw new ActionRefused(
                    "ResolvedByItsOfficeOrALedger",
                    "“" + Labels.of(action) + "”由登记的信访部门协调人办理，或者随台账的核查办结一并记录。",
                    null);
        }
    }
}
