package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Matters that were not settled for long (积案): handed down, or found by own screening. */
@Component
@Order(12)
final class BacklogStatistics implements StatisticGroup {

    private static final LedgerRows BEGUN = LedgerRows.begun(LedgerKind.BACKLOG_CASE);
    private static final Condition STANDS = Condition.notStanding(LedgerStatus.CANCELLED);

    @Override
    public String title() {
        return "积案";
    }

    @Override
    public List<Statistic<?>> statistics() {
        var all = new ArrayList<Statistic<?>>();
        addTo(all, "", "all_", "积案", STANDS, "");
        addTo(all, "from_above_", "", "上级交办积案", STANDS.and(Condition.says(LedgerFact.SOURCE, sources(true))), "、来自上级交办");
        addTo(all, "self_screened_", "self_screened_", "自行排查积案", STANDS.and(Condition.says(LedgerFact.SOURCE, sources(false))), "、自行排查");
        return all;
    }

    private static CaseSource[] sources(boolean fromAbove) {
        return Arrays.stream(CaseSource.values())
                .filter(source -> source.fromAbove() == fromAbove)
                .toArray(CaseSource[]::new);
    }

    /** @param rate what stands before the keys of the rates; of those handed down they are the ones that reports print */
    private static void addTo(
            List<Statistic<?>> all, String key, String rate, String name, Condition lines, String which) {
        var registered = Tally.count(
                "backlog." + key + "registered",
                name,
                Population.all(Grain.mattersIn(BEGUN, lines)),
                "统计期内列入积案台账" + which + "、截至截止日没有撤销的信访事项，一件事项只计一次。");
        var reported = Tally.count(
                "backlog." + key + "reported",
                name + "已报结",
                Population.all(Grain.mattersIn(
                        BEGUN, lines.and(Condition.standing(LedgerStatus.REPORTED, LedgerStatus.CLOSED)))),
                name + "中，截至截止日承办单位已经报结的。");
        var resolved = Tally.count(
                "backlog." + key + "resolved",
                name + "已化解",
                registered.population().where(Condition.of("r.resolved_on is not null")),
                name + "中，截至截止日矛盾本身已经化解的。");
        all.add(registered);
        all.add(reported);
        all.add(resolved);
        all.add(Rate.of("backlog." + rate + "report_rate", name + "报结率", reported, registered, name + "已报结 ÷ " + name + "。"));
        all.add(Rate.of(
                "backlog." + rate + "resolution_rate", name + "化解率", resolved, registered, name + "已化解 ÷ " + name + "。"));
    }
}
