package cn.petition.workflow.leadercase;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.petition.ActionRefused;
import java.util.List;

/** A case is struck off when what was promised in it and given as a task is done. */
final class PromisesAreKept {

    void check(List<LedgerEntry> tasks) {
        tasks.stream().filter(task -> task.status().open()).findFirst().ifPresent(task -> {
            throw new ActionRefused(
                    "PromisesAreKept", "任务“" + task.title() + "”（" + task.number() + "）还没有办结，请办结后再销案。", null);
        });
    }
}
