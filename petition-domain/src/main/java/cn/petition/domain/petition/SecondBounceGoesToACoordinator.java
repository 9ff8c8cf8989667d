package cn.petition.domain.petition;

import cn.petition.domain.organ.Organ;
import java.util.List;

/**
 * What two organs have given back goes nowhere on the word of one desk: a coordinator determines who is competent, and
 * it is handed to just that organ (Art. 24).
 */
final class SecondBounceGoesToACoordinator {

    private static final int BOUNCES = 2;

    void check(Petition petition, Organ to) {
        List<Step> log = petition.steps();
        var returns = log.stream().filter(step -> step.action() == CaseAction.CONSENT_TO_RETURN).toList();
        if (returns.size() < BOUNCES) {
            return;
        }
        int last = returns.get(returns.size() - 1).sequence();
        var determined = log.stream()
                .filter(step -> step.action() == CaseAction.COORDINATE && step.sequence() > last)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> refused("该事项已被退回" + returns.size() + "次，请先由协调人定责，再转送、交办。"));
        if (!to.id().equals(determined.forOrgan())) {
            throw refused("协调人已确定责任单位，只能转送、交办给该单位；有不同意见请重新协调。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("SecondBounceGoesToACoordinator", words, "《信访工作条例》第二十四条");
    }
}
