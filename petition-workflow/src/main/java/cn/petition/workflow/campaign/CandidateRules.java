package cn.petition.workflow.campaign;

import cn.petition.domain.petition.ActionRefused;
import java.util.List;
import java.util.Optional;

/** Which matters a campaign or the backlog takes: each once, standing for itself, known to whoever shall act. */
final class CandidateRules {

    private CandidateRules() {}

    /** The first rule that keeps a matter out, if any. */
    static Optional<ActionRefused> refusal(CandidateMatter matter, String ledger, String organ) {
        return List.of(
                        accusationStaysOut(matter),
                        standsForItself(matter),
                        onceInALedger(matter, ledger),
                        organKnowsTheMatter(matter, organ))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ActionRefused> accusationStaysOut(CandidateMatter matter) {
        return refusedIf(
                matter.sealed(),
                "AccusationStaysOutOfLedgers",
                "检举控告只由指定人员知悉，不进入台账；请在该事项中办理。",
                "《信访工作条例》第三十条");
    }

    private static Optional<ActionRefused> standsForItself(CandidateMatter matter) {
        String into = matter.joinedInto();
        return refusedIf(
                into != null,
                "MatterStandsForItself",
                into == null || into.isEmpty()
                        ? "已并入另一事项，不再单独成件。"
                        : "已并入 " + into + "，请改为加入 " + into + "。",
                null);
    }

    private static Optional<ActionRefused> onceInALedger(CandidateMatter matter, String ledger) {
        return refusedIf(matter.taken() != null, "MatterOnceInALedger", "已在“" + ledger + "”中（" + matter.taken() + "），不重复加入。", null);
    }

    private static Optional<ActionRefused> organKnowsTheMatter(CandidateMatter matter, String organ) {
        return refusedIf(
                !matter.known(),
                "OrganKnowsTheMatter",
                "“" + organ + "”还看不到这件事项，请先转送或者交办给该单位，再加入台账。",
                null);
    }

    private static Optional<ActionRefused> refusedIf(
            boolean broken, String rule, String words, @org.jspecify.annotations.Nullable String article) {
        return broken ? Optional.of(new ActionRefused(rule, words, article)) : Optional.empty();
    }
}
