package cn.petition.web.settings;

import cn.petition.workflow.recomputation.RecomputeDueDays;
import java.util.UUID;

/** How far a recomputation has come, for the page that began it. */
final class RunInWords {

    private RunInWords() {}

    static String of(RecomputeDueDays recomputation, UUID run) {
        String moves = recomputation.moves(run).inWords();
        return recomputation.isFinished(run) ? moves + "。" : "期限正在后台重算，目前" + moves + "，稍后自动完成。";
    }
}
