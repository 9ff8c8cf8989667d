package cn.petition.reporting.statistic;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether what was owed was done in time; a duty belongs to the period in which its last day falls. */
@Component
@Order(3)
final class DutyStatistics implements StatisticGroup {

    private static final Population<Unit.Duties> DUE =
            Population.all(Grain.DUTY).where(Condition.of("r.outcome is distinct from 'CANCELLED'"));
    private static final Condition MET_IN_TIME =
            Condition.of("r.outcome = 'MET' and r.ended_on <= r.overdue_after");

    @Override
    public String title() {
        return "期限";
    }

    @Override
    public List<Statistic<?>> statistics() {
        var all = new ArrayList<Statistic<?>>();
        addTo(all, "triage", "分流", "r.duty = 'TRIAGE'");
        addTo(all, "notice", "告知", "r.duty in ('NOTICE_ON_DIRECT_RECEIPT', 'NOTICE_ON_TRANSFER')");
        addTo(all, "handling", "办理", "r.duty = 'HANDLING'");
        all.add(Tally.count(
                "duty.overdue_open",
                "超期未了",
                Population.all(Grain.OVERDUE_DUTY),
                "截至截止日仍未履行、届满日（遇休假日顺延后）已过的应办，不限统计期；一件事项可以有几项。"));
        return all;
    }

    private static void addTo(List<Statistic<?>> all, String key, String name, String kind) {
        var due = Tally.count(
                "duty." + key + ".due",
                "到期应" + name,
                DUE.where(Condition.of(kind)),
                "届满日（遇休假日顺延后）在统计期内的" + name + "应办，已撤销的除外；尚未到期的也在内。");
        var inTime = Tally.count(
                "duty." + key + ".in_time",
                "按期" + name,
                DUE.where(Condition.of(kind), MET_IN_TIME),
                "到期应" + name + "中，在届满日当日或者以前履行的。");
        all.add(due);
        all.add(inTime);
        all.add(Tally.count(
                "duty." + key + ".late",
                "超期" + name,
                DUE.where(Condition.of(kind), Condition.of("r.outcome = 'MET' and r.ended_on > r.overdue_after")),
                "到期应" + name + "中，届满日过后才履行的。"));
        all.add(Tally.count(
                "duty." + key + ".open_late",
                "超期未" + name,
                DUE.where(Condition.of(kind), Condition.of("r.ended_on is null and r.overdue_after < :day")),
                "到期应" + name + "中，截至截止日届满日已过仍未履行的。"));
        all.add(Tally.count(
                "duty." + key + ".open_in_term",
                "期内未" + name,
                DUE.where(Condition.of(kind), Condition.of("r.ended_on is null and r.overdue_after >= :day")),
                "到期应" + name + "中，截至截止日届满日未过、尚未履行的。"));
        all.add(Rate.of("duty." + key + ".in_time_rate", "按期" + name + "率", inTime, due, "按期" + name + " ÷ 到期应" + name + "（按期、超期、超期未办、期内未办之和）；期限经延长的，以延长后的为准。"));
    }
}
