package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was handed down from above (上级交办): rows as they came, what a person decided about each, and the matters that
 * stand. Each of the numbers is counted; none is a subtraction of others.
 */
@Component
@Order(13)
final class HandDownStatistics implements StatisticGroup {

    @Override
    public String title() {
        return "上级交办";
    }

    @Override
    public List<Statistic<?>> statistics() {
        var all = new ArrayList<Statistic<?>>();
        addTo(all, "handdown.", "上级交办", Condition.ALL, "p.id is not null");
        addTo(
                all,
                "inspection_handdown.",
                "巡视组交办",
                Condition.says(LedgerFact.SOURCE, CaseSource.INSPECTION_GROUP),
                "p.facts ->> 'SOURCE' = '" + CaseSource.INSPECTION_GROUP + "'");
        return all;
    }

    private static void addTo(List<Statistic<?>> all, String key, String name, Condition batches, String batch) {
        var rows = Population.all(Grain.lines(LedgerRows.begun(LedgerKind.HAND_DOWN_ROW), Unit.HANDED_DOWN))
                .where(Condition.partOf(LedgerKind.HAND_DOWN_BATCH, batch));
        all.add(Tally.count(
                key + "batches",
                name + "批次",
                Population.all(Grain.lines(LedgerRows.begun(LedgerKind.HAND_DOWN_BATCH), Unit.HAND_DOWNS))
                        .where(batches),
                "统计期内收到的交办批次。"));
        all.add(Tally.count(key + "received", name + "件", rows, "统计期内收到的交办件，清单一行计一件，重复的也计。"));
        all.add(row(key + "duplicates", name + "：重复交办", rows, "截至截止日判为同一件再次交办的。", LedgerStatus.REPEATED));
        all.add(row(key + "merged_away", name + "：并入其他事项", rows, "截至截止日判为反映同一事项、并入另一件的。", LedgerStatus.MERGED));
        all.add(row(key + "outside", name + "：不属本地区", rows, "截至截止日判为不属本地区的。", LedgerStatus.OUTSIDE));
        all.add(row(key + "undecided", name + "：待判断", rows, "截至截止日还没有人判断的。", LedgerStatus.UNDECIDED));
        var merged = row(
                key + "merged",
                name + "：合并去重后",
                rows,
                "截至截止日判为另立事项的，不含重复、并入和不属本地区的。",
                LedgerStatus.STANDING,
                LedgerStatus.REPORTED,
                LedgerStatus.CLOSED);
        var reported = row(
                key + "reported",
                name + "：已报结",
                rows,
                "合并去重后中截至截止日已报结、没有被退回的。",
                LedgerStatus.REPORTED,
                LedgerStatus.CLOSED);
        all.add(merged);
        all.add(reported);
        all.add(Rate.of(key + "report_rate", name + "报结率", reported, merged, "已报结 ÷ 合并去重后。"));
        all.add(row(key + "closed", name + "：已办结", rows, "合并去重后中截至截止日已审核办结的；办结不等于化解。", LedgerStatus.CLOSED));
        var matters = Tally.count(
                key + "matters",
                name + "：登记事项",
                Population.all(Grain.mattersIn(
                        LedgerRows.begun(LedgerKind.HAND_DOWN_ROW),
                        Condition.standing(LedgerStatus.STANDING, LedgerStatus.REPORTED, LedgerStatus.CLOSED)
                                .and(Condition.partOf(LedgerKind.HAND_DOWN_BATCH, batch)))),
                "合并去重后的交办件所登记的信访事项，一件事项只计一次。");
        var resolved = Tally.count(
                key + "resolved",
                name + "：已化解",
                matters.population().where(Condition.of("r.resolved_on is not null")),
                "登记事项中截至截止日矛盾本身已经化解的。");
        all.add(matters);
        all.add(resolved);
        all.add(Rate.of(key + "resolution_rate", name + "化解率", resolved, matters, "已化解 ÷ 登记事项。"));
    }

    private static Tally<Unit.HandedDown, Unit.HandedDown> row(
            String key,
            String name,
            Population<Unit.HandedDown> rows,
            String words,
            LedgerStatus first,
            LedgerStatus... more) {
        return Tally.count(key, name, rows.where(Condition.standing(first, more)), "交办件中，" + words);
    }
}
