package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.ConductDecision;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Acts with which the competent authority dealt (Art. 26 and 47); counted by act, never by person. */
@Component
@Order(11)
final class ConductStatistics implements StatisticGroup {

    private static final Population<Unit.Acts> DECIDED = Population.all(
                    Grain.lines(LedgerRows.said(LedgerKind.CONDUCT, LedgerFact.DECIDED_ON), Unit.ACTS))
            .where(
                    Condition.standing(LedgerStatus.CLOSED),
                    Condition.saysNot(LedgerFact.OUTCOME, ConductDecision.NOT_PUNISHED, ConductDecision.REVOKED));

    @Override
    public String title() {
        return "维护信访秩序";
    }

    @Override
    public List<Statistic<?>> statistics() {
        return List.of(
                Tally.count("violation.acts", "依法处置违法信访行为（起）", DECIDED, "有权机关的处理决定日期在统计期内的行为，决定不予处罚和已经撤销的除外。"),
                Tally.sum(
                        "violation.disposed",
                        "依法处置违法信访行为",
                        Measure.saidOrOne(LedgerFact.COUNT, Unit.PERSONS),
                        DECIDED,
                        "依法处置违法信访行为（起）中各决定所涉人次之和，未写人次的计一人次。"));
    }
}
