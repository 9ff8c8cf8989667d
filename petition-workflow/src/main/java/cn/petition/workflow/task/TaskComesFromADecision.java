package cn.petition.workflow.task;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.petition.ActionRefused;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task rests on what a reception, meeting or inspection of the same office decided; nobody thinks one up alone. */
final class TaskComesFromADecision {

    private static final Set<LedgerKind> SOURCES =
            Set.of(LedgerKind.LEADER_CASE, LedgerKind.RECEPTION, LedgerKind.MEETING, LedgerKind.INSPECTION);
    private static final Set<LedgerStatus> BEFORE = Set.of(LedgerStatus.DRAFTED, LedgerStatus.PLANNED);

    void check(@Nullable LedgerEntry parent, UUID office) {
        if (parent == null || !SOURCES.contains(parent.kind())) {
            throw refused("任务由包案、接访、会议或者督查提出，请打开那次接访、会议、督查或者包案，在那里新建任务。");
        }
        if (!parent.office().equals(office)) {
            throw refused("任务由举行接访、会议或者督查的机关提出，请由该机关新建。");
        }
        if (BEFORE.contains(parent.status())) {
            throw refused("“" + parent.number() + "”还没有举行，请先登记举行情况，再新建任务。");
        }
        if (parent.status() == LedgerStatus.CANCELLED) {
            throw refused("“" + parent.number() + "”已撤销，不能再提出任务。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("TaskComesFromADecision", words, null);
    }
}
