package cn.petition.workflow.notice;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerStepTaken;
import cn.petition.domain.organ.Actor;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells an organ in the transaction of a step what the step means for it; nobody is told what they did themselves. */
@Component
class TellOfLedgerSteps {

    /** Whoever looks at the answer is the office. */
    private static final Set<LedgerAction> ANSWERS = Set.of(
            LedgerAction.ANSWER,
            LedgerAction.REPORT_DONE,
            LedgerAction.RESOLVE,
            LedgerAction.DISPOSE,
            LedgerAction.ESCALATE,
            LedgerAction.BECOME_PETITION);

    private static final Set<LedgerAction> RETURNS = Set.of(
            LedgerAction.RETURN, LedgerAction.REMIND, LedgerAction.SUPERVISE_AGAIN, LedgerAction.REOPEN);

    private final LedgerNotices notices;

    TellOfLedgerSteps(LedgerNotices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(LedgerStepTaken taken) {
        LedgerEntry entry = taken.entry();
        UUID organ = organ(taken.moment().by());
        if (entry.status() == LedgerStatus.DRAFTED) {
            if (taken.action() == LedgerAction.DRAFT) {
                tell(taken, entry.office(), LedgerNoticeEvent.DRAFTED, organ);
            }
            return;
        }
        if (isNewlyOwed(taken)) {
            tell(taken, entry.responsible(), LedgerNoticeEvent.ASSIGNED, organ);
        } else if (RETURNS.contains(taken.action())) {
            tell(taken, entry.responsible(), LedgerNoticeEvent.RETURNED, organ);
        }
        if (ANSWERS.contains(taken.action())) {
            tell(taken, entry.office(), LedgerNoticeEvent.ANSWERED, organ);
        }
    }

    /** A draft that is signed is owed from then on, whoever was named in it before. */
    private static boolean isNewlyOwed(LedgerStepTaken taken) {
        LedgerEntry before = taken.before();
        return taken.entry().status().open()
                && (before == null
                        || before.status() == LedgerStatus.DRAFTED
                        || !Objects.equals(before.responsible(), taken.entry().responsible()));
    }

    private void tell(
            LedgerStepTaken taken, @Nullable UUID recipient, LedgerNoticeEvent event, @Nullable UUID actingOrgan) {
        if (recipient != null && !recipient.equals(actingOrgan)) {
            notices.write(taken.entry(), recipient, event, taken.moment());
        }
    }

    private static @Nullable UUID organ(@Nullable Actor by) {
        return by == null ? null : by.organ();
    }
}
