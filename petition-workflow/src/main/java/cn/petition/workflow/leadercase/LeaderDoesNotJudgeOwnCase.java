package cn.petition.workflow.leadercase;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import java.util.Optional;

/** The leader of a case neither extends nor verifies nor strikes it off; nor does the person in charge verify it. */
final class LeaderDoesNotJudgeOwnCase {

    /** What is said when a case goes to a leader without an account. */
    static final String NO_ACCOUNT = "无";

    /** @param loginName how the officer signs in */
    void check(LedgerFacts facts, Actor actor, String loginName, String what) {
        var account = facts.text(LedgerFact.LEADER_ACCOUNT).filter(said -> !said.equals(NO_ACCOUNT));
        boolean own = account.isPresent()
                ? account.get().equals(loginName)
                : named(facts.text(LedgerFact.LEADER), actor);
        if (own) {
            throw new ActionRefused("LeaderDoesNotJudgeOwnCase", "您是本案的包案领导，" + what + "应当由其他人员办理。", null);
        }
    }

    void checkPersonInCharge(LedgerFacts facts, Actor actor, String what) {
        if (named(facts.text(LedgerFact.PERSON_IN_CHARGE), actor)) {
            throw new ActionRefused("LeaderDoesNotJudgeOwnCase", "您是本案的责任人，" + what + "应当由其他人员办理。", null);
        }
    }

    private static boolean named(Optional<String> name, Actor actor) {
        return name.filter(actor.name()::equals).isPresent();
    }
}
