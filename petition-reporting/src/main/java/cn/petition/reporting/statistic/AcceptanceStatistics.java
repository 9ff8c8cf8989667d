package cn.petition.reporting.statistic;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whether matters were taken up in time, as superior offices assess it: by the day of receipt and a number of days, which
 * decides of the period as well. Since 2022 matters that belong to the political-legal organs are left out.
 */
@Component
@Order(3)
final class AcceptanceStatistics implements StatisticGroup {

    private static final Condition OFFICES = Condition.of("r.organ_id in (select o.id from organ o"
            + " where o.kind = 'PETITION_OFFICE' and o.level <> 'TOWNSHIP')");
    private static final Condition NO_LITIGATION = Condition.of("not r.litigation");

    @Override
    public String title() {
        return "及时受理";
    }

    @Override
    public List<Statistic<?>> statistics() {
        var all = new ArrayList<Statistic<?>>();
        addTo(
                all,
                "office",
                "信访部门",
                Population.all(Grain.OFFICE_ACCEPTANCE).where(OFFICES),
                "县级以上信访部门登记、收到之日起第 15 日在统计期内的初次信访事项；人数不在 1 至 9999 之间的和上级交办清单带来的除外。",
                "首次分流处理（转送、交办、受理、告知等）");
        addTo(
                all,
                "organ",
                "责任单位",
                Population.all(Grain.ORGAN_ACCEPTANCE).where(Condition.of("r.handed")),
                "已经转送、交办给责任单位或者由其直接登记、收到之日起第 30 日在统计期内的初次信访事项；人数不在 1 至 9999 之间的和上级交办清单带来的除外。",
                "首次作出受理或者不予（不再）受理的决定");
        return all;
    }

    private static void addTo(
            List<Statistic<?>> all, String key, String name, Population<Unit.Matters> of, String words, String decision) {
        var due = tally("acceptance." + key + ".due", name + "应受理", of, Condition.ALL, words);
        var inTime = tally(
                "acceptance." + key + ".in_time",
                name + "及时受理",
                of,
                Condition.of("r.decided_on <= r.last_on"),
                name + "应受理中，" + decision + "不晚于该日的。");
        all.add(due);
        all.add(inTime);
        all.add(tally(
                "acceptance." + key + ".late",
                name + "超期受理",
                of,
                Condition.of("r.decided_on > r.last_on"),
                name + "应受理中，" + decision + "晚于该日的。"));
        all.add(tally(
                "acceptance." + key + ".open_late",
                name + "超期未受理",
                of,
                Condition.of("r.decided_on is null and r.last_on < :day"),
                name + "应受理中，截至截止日该日已过、仍没有" + decision + "的。"));
        all.add(tally(
                "acceptance." + key + ".open_in_term",
                name + "期内未受理",
                of,
                Condition.of("r.decided_on is null and r.last_on >= :day"),
                name + "应受理中，截至截止日该日未过、尚没有" + decision + "的。"));
        all.add(Rate.of(
                "acceptance." + key + ".in_time_rate",
                name + "及时受理率",
                inTime,
                due,
                name + "及时受理 ÷ " + name + "应受理（及时受理、超期受理、超期未受理、期内未受理之和）。"));
    }

    private static Tally<Unit.Matters, Unit.Matters> tally(
            String key, String name, Population<Unit.Matters> of, Condition which, String words) {
        var first = Tally.count(key, name, of.where(which), words);
        return first.replacedBy(
                Formula.SECOND_OF_2022,
                of.where(NO_LITIGATION, which),
                words.substring(0, words.length() - 1) + "；涉法涉诉件（转政法机关或者告知向其提出的）除外。");
    }
}
