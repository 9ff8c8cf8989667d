package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What receptions, meetings and inspections asked somebody to do, and whether it was done in time. */
@Component
@Order(10)
final class TaskStatistics implements StatisticGroup {

    private static final Population<Unit.Tasks> DUE = Population.all(Grain.lines(
                    LedgerRows.due(LedgerKind.TASK).finishedBy(LedgerAction.REPORT_DONE), Unit.TASKS))
            .where(Condition.notStanding(LedgerStatus.CANCELLED));

    private static final Tally<Unit.Tasks, Unit.Tasks> TASKS_DUE =
            Tally.count("task.due", "到期任务", DUE, "期限（延期后）在统计期内的任务，已撤销的除外；尚未到期的也在内。");

    private static final Tally<Unit.Tasks, Unit.Tasks> IN_TIME = Tally.count(
            "task.in_time",
            "按期完成任务",
            DUE.where(
                    Condition.standing(LedgerStatus.REPORTED, LedgerStatus.CLOSED),
                    Condition.of("r.finished_on <= r.due_on")),
            "到期任务中，在期限当日或者以前报告完成、截至截止日没有被退回的。");

    @Override
    public String title() {
        return "会议和任务";
    }

    @Override
    public List<Statistic<?>> statistics() {
        return List.of(
                Tally.count(
                        "meeting.held",
                        "召开联席会议和专题会议",
                        Population.all(Grain.lines(
                                        LedgerRows.done(LedgerKind.MEETING, LedgerAction.HOLD), Unit.SESSIONS))
                                .where(Condition.standing(LedgerStatus.HELD, LedgerStatus.CLOSED)),
                        "统计期内召开的联席会议、专题协调会和会商。"),
                TASKS_DUE,
                IN_TIME,
                Rate.of("task.in_time_rate", "任务按期完成率", IN_TIME, TASKS_DUE, "按期完成任务 ÷ 到期任务。"),
                Tally.count(
                        "task.open_late",
                        "任务逾期未完成",
                        Population.all(Grain.lines(LedgerRows.open(LedgerKind.TASK), Unit.TASKS))
                                .where(Condition.standing(LedgerStatus.ASSIGNED), Condition.of("r.due_on < :day")),
                        "截至截止日期限已过、没有报告完成的任务，不限统计期。"));
    }
}
