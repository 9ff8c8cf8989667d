package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.LedgerAction;
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
                    Grain.lines(LedgerRows.done(LedgerKind.CONDUCT, LedgerAction.DECIDE), Unit.ACTS))
            .where(Condition.standing(LedgerStatus.CLOSED));

    @Override
    public String title() {
        return "维护信访秩序";
    }

    @Override
    public List<Statistic<?>> statistics() {
        return List.of(
                Tally.count("violation.acts", "依法处置违法信访行为（起）", DECIDED, "统计期内有权机关作出处理决定的行为。"),
                Tally.sum(
                        "violation.disposed",
                        "依法处置违法信访行为",
                        Measure.saidOrOne(LedgerFact.COUNT, Unit.PERSONS),
                        DECIDED,
                        "统计期内有权机关依法作出处理决定的人次，每起行为按决定书所涉人数计，未写人数的计一人次。"));
    }
}
