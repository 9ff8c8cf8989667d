package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Receptions by leaders (Art. 18): sessions, leaders, batches and petitioners, which are four numbers. A joint session is
 * one line of the office that keeps it, so that city and county add up.
 */
@Component
@Order(7)
final class ReceptionStatistics implements StatisticGroup {

    private static final Population<Unit.Sessions> HELD = Population.all(
                    Grain.lines(LedgerRows.said(LedgerKind.RECEPTION, LedgerFact.HELD_ON), Unit.SESSIONS))
            .where(Condition.standing(LedgerStatus.HELD, LedgerStatus.CLOSED));

    @Override
    public String title() {
        return "领导接访";
    }

    @Override
    public List<Statistic<?>> statistics() {
        return List.of(
                Tally.count("leader_reception.sessions", "领导接访场次", HELD, "接访之日在统计期内、已经举行的领导接访、下访、约访；联合接访计一场。"),
                Tally.sum(
                        "leader_reception.leader_times",
                        "领导接访人次",
                        Measure.said(LedgerFact.LEADER_TIMES, Unit.LEADER_TIMES),
                        HELD,
                        "各场接访到场领导人次之和，一名领导参加一场计一人次；与群众人次是两个数。"),
                Tally.sum(
                        "leader_reception.batches",
                        "接访批次",
                        Measure.said(LedgerFact.BATCHES, Unit.BATCHES),
                        HELD,
                        "各场接访接待的群众批次之和。"),
                Tally.sum(
                        "leader_reception.petitioners",
                        "接访群众人次",
                        Measure.said(LedgerFact.PETITIONER_TIMES, Unit.ATTENDANCES),
                        HELD,
                        "各场接访接待的群众人次之和，同一人来两次计两次。"));
    }
}
