package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Matters under a named leader (领导包案, Art. 18), and which of them are settled at the as-of day. */
@Component
@Order(6)
final class LeaderCaseStatistics implements StatisticGroup {

    static final Tally<Unit.Matters, Unit.Matters> ASSIGNED = Tally.count(
            "leader_case.assigned",
            "领导包案事项",
            Population.all(Grain.mattersIn(
                    LedgerRows.begun(LedgerKind.LEADER_CASE), Condition.notStanding(LedgerStatus.CANCELLED))),
            "统计期内列入领导包案、截至截止日仍在包案之列（已销案的在内，已撤销、已移出的除外）的信访事项；几名领导包同一事项计一件。");

    static final Tally<Unit.Matters, Unit.Matters> RESOLVED = Tally.count(
            "leader_case.resolved",
            "包案已化解",
            ASSIGNED.population().where(Condition.of("r.resolved_on is not null")),
            "领导包案事项中，截至截止日矛盾本身已经化解的；办结、报结不等于化解。");

    @Override
    public String title() {
        return "领导包案";
    }

    @Override
    public List<Statistic<?>> statistics() {
        return List.of(
                ASSIGNED,
                RESOLVED,
                Rate.of("leader_case.resolution_rate", "包案化解率", RESOLVED, ASSIGNED, "包案已化解 ÷ 领导包案事项。"),
                Tally.count(
                        "leader_case.lines",
                        "包案台账",
                        Population.all(Grain.lines(LedgerRows.begun(LedgerKind.LEADER_CASE), Unit.LEDGER_CASES))
                                .where(Condition.notStanding(LedgerStatus.CANCELLED)),
                        "统计期内建立、截至截止日没有撤销的包案条目；一条可以包几件事项。"),
                Tally.count(
                        "leader_case.open_late",
                        "包案逾期未了",
                        Population.all(Grain.lines(LedgerRows.open(LedgerKind.LEADER_CASE), Unit.LEDGER_CASES))
                                .where(Condition.of("r.due_on < :day")),
                        "截至截止日时限已过而仍未销案的包案条目，不限统计期。"));
    }
}
