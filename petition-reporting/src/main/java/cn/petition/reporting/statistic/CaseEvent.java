package cn.petition.reporting.statistic;

import cn.petition.domain.petition.CaseAction;
import java.util.Set;

/** What can happen to a matter within a period, as figures tell it apart; each stands for one or more steps. */
enum CaseEvent {
    TRANSFERRED("transferred_on", CaseAction.TRANSFER, CaseAction.TRANSFER_IMPORTED),
    ASSIGNED("assigned_on", CaseAction.ASSIGN_WITH_REPORT),
    SENT_AWAY("sent_away_on", CaseAction.SEND_TO_POLITICAL_LEGAL, CaseAction.SEND_TO_DISCIPLINE),
    ACCEPTED("taken_up_on", CaseAction.ACCEPT, CaseAction.ACCEPT_SIMPLY, CaseAction.ACCEPTANCE_IMPORTED),
    REFUSED("refused_on", CaseAction.REFUSE_ACCEPTANCE, CaseAction.REFUSE_FURTHER_ACCEPTANCE),
    OPINION_ISSUED("opinion_on", CaseAction.ISSUE_OPINION),
    COMPLETED("completed_on", CaseAction.COMPLETE, CaseAction.ANSWER_IMPORTED),
    RATED("rated_on", CaseAction.RATE),
    /** A supervision letter about the matter was signed; told by the ledger of supervisions and not by the case log. */
    SUPERVISED("");

    private final String column;
    private final Set<CaseAction> steps;

    CaseEvent(String column, CaseAction... steps) {
        this.column = column;
        this.steps = Set.of(steps);
    }

    Set<CaseAction> steps() {
        return steps;
    }

    /** Column of {@code matter} with the day on which it last happened. */
    String column() {
        return column;
    }

    int bit() {
        return 1 << ordinal();
    }
}
