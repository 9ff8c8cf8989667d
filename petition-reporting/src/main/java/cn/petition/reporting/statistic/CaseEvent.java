package cn.petition.reporting.statistic;

import cn.petition.domain.petition.CaseAction;
import java.util.Set;

/** What can happen to a matter within a period, as figures tell it apart; each stands for one or more steps. */
enum CaseEvent {
    TRANSFERRED(CaseAction.TRANSFER),
    ASSIGNED(CaseAction.ASSIGN_WITH_REPORT),
    SENT_AWAY(CaseAction.SEND_TO_POLITICAL_LEGAL, CaseAction.SEND_TO_DISCIPLINE),
    ACCEPTED(CaseAction.ACCEPT, CaseAction.ACCEPT_SIMPLY),
    REFUSED(CaseAction.REFUSE_ACCEPTANCE, CaseAction.REFUSE_FURTHER_ACCEPTANCE),
    OPINION_ISSUED(CaseAction.ISSUE_OPINION),
    COMPLETED(CaseAction.COMPLETE, CaseAction.ANSWER_IMPORTED),
    RATED(CaseAction.RATE);

    private final Set<CaseAction> steps;

    CaseEvent(CaseAction... steps) {
        this.steps = Set.of(steps);
    }

    Set<CaseAction> steps() {
        return steps;
    }

    int bit() {
        return 1 << ordinal();
    }
}
