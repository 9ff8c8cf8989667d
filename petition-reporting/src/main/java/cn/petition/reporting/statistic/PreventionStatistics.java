package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Disputes that were screened, warnings that were dealt with (Art. 10 and 14). */
@Component
@Order(8)
final class PreventionStatistics implements StatisticGroup {

    private static final Population<Unit.Disputes> DISPUTES = Population.all(
                    Grain.lines(LedgerRows.begun(LedgerKind.DISPUTE), Unit.DISPUTES))
            .where(Condition.notStanding(LedgerStatus.CANCELLED));

    private static final Tally<Unit.Disputes, Unit.Disputes> SCREENED = Tally.count(
            "dispute.screened", "排查矛盾纠纷", DISPUTES, "统计期内排查登记、截至截止日没有撤销的矛盾纠纷。");

    private static final Tally<Unit.Tasks, Unit.Disputes> TASK = Tally.sum(
            "dispute.screening_task",
            "排查任务数",
            Measure.said(LedgerFact.COUNT, Unit.DISPUTES),
            Population.all(Grain.lines(LedgerRows.forYear(LedgerKind.SCREENING_TASK), Unit.TASKS))
                    .where(Condition.notStanding(LedgerStatus.CANCELLED)),
            "为统计期所含年份（以该年 1 月 1 日计）下达、截至截止日没有撤销的排查任务所定件数之和；对一个地区下达了任务的，其所属地区分解的任务已在其中，不再相加。");

    private static final Tally<Unit.Disputes, Unit.Disputes> RESOLVED = Tally.count(
            "dispute.resolved",
            "化解矛盾纠纷",
            DISPUTES.where(Condition.standing(LedgerStatus.CLOSED)),
            "排查矛盾纠纷中，截至截止日已经化解的。");

    private static final Population<Unit.Warnings> WARNINGS = Population.all(
                    Grain.lines(LedgerRows.begun(LedgerKind.EARLY_WARNING), Unit.WARNINGS))
            .where(Condition.notStanding(LedgerStatus.CANCELLED));

    @Override
    public String title() {
        return "矛盾纠纷排查、预警";
    }

    @Override
    public List<Statistic<?>> statistics() {
        return List.of(
                SCREENED,
                TASK,
                new Rate(
                        "dispute.screening_rate",
                        "排查率",
                        "排查矛盾纠纷 ÷ 排查任务数，可以超过 100%。",
                        Formula.FIRST,
                        SCREENED,
                        TASK),
                RESOLVED,
                Rate.of("dispute.resolution_rate", "矛盾纠纷化解率", RESOLVED, SCREENED, "化解矛盾纠纷 ÷ 排查矛盾纠纷。"),
                Tally.count(
                        "dispute.petitioned",
                        "转为信访事项",
                        DISPUTES.where(Condition.standing(LedgerStatus.PETITIONED)),
                        "排查矛盾纠纷中，截至截止日已经转为信访事项的。"),
                Tally.count("warning.received", "收到预警", WARNINGS, "统计期内收到、截至截止日没有撤销的预警。"),
                Tally.count(
                        "warning.handled",
                        "处置预警",
                        Population.all(Grain.lines(
                                        LedgerRows.done(LedgerKind.EARLY_WARNING, LedgerAction.DISPOSE), Unit.WARNINGS))
                                .where(Condition.standing(LedgerStatus.CLOSED)),
                        "统计期内处置、截至截止日没有重开的预警，以最后一次处置之日计。"));
    }
}
