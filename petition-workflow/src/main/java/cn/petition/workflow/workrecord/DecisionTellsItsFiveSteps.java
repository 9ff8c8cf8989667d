package cn.petition.workflow.workrecord;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A major decision tells the day of each of its five steps, or says which one was left out and why. No step follows the
 * decision, and nothing is deliberated before its legality was checked.
 */
final class DecisionTellsItsFiveSteps {

    static final List<LedgerFact> STEPS = List.of(
            LedgerFact.PARTICIPATION_ON,
            LedgerFact.EXPERTS_ON,
            LedgerFact.RISK_ON,
            LedgerFact.LEGALITY_ON,
            LedgerFact.DELIBERATION_ON);

    /** @param decidedOn day of the decision */
    void check(LedgerFacts facts, LocalDate decidedOn) {
        var missing = STEPS.stream().filter(step -> !facts.says(step)).toList();
        if (!missing.isEmpty() && !facts.says(LedgerFact.STEPS_LEFT_OUT)) {
            throw refused("没有填写" + missing.stream().map(Labels::of).collect(Collectors.joining("、"))
                    + "，请补填日期，或者在“未履行的程序和理由”中写明。");
        }
        for (var step : STEPS) {
            if (facts.date(step).filter(day -> day.isAfter(decidedOn)).isPresent()) {
                throw refused("“" + Labels.of(step) + "”晚于决定日期，请核对后重新填写。");
            }
        }
        var checked = facts.date(LedgerFact.LEGALITY_ON);
        var deliberated = facts.date(LedgerFact.DELIBERATION_ON);
        if (checked.isPresent() && deliberated.isPresent() && deliberated.get().isBefore(checked.get())) {
            throw refused("集体讨论决定早于合法性审查，请核对两项日期；未经合法性审查不得提交讨论。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("DecisionTellsItsFiveSteps", words, null);
    }
}
