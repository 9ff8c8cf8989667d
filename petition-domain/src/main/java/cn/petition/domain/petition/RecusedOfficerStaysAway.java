package cn.petition.domain.petition;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who withdrew from a matter because of an interest in it handles it no more (Art. 28). */
final class RecusedOfficerStaysAway {

    void checkSuccessor(List<Step> log, UUID officer, @Nullable UUID successor) {
        if (officer.equals(successor)) {
            throw new ActionRefused(
                    "RecusedOfficerStaysAway", "接办人不能是申请回避的人员，请另选接办人。", "《信访工作条例》第二十八条第三款");
        }
        if (successor != null) {
            check(log, successor, "所选的接办人");
        }
    }

    void check(List<Step> log, UUID officer, String name) {
        boolean recused = log.stream()
                .filter(step -> step.action() == CaseAction.DECIDE_RECUSAL
                        && officer.toString().equals(step.facts().get("officer")))
                .reduce((earlier, later) -> later)
                .filter(step -> "true".equals(step.facts().get("recused")))
                .isPresent();
        if (recused) {
            throw new ActionRefused(
                    "RecusedOfficerStaysAway", name + "已经决定回避本事项，请另选承办人。", "《信访工作条例》第二十八条第三款");
        }
    }
}
