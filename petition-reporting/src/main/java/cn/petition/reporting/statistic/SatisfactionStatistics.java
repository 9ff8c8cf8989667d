package cn.petition.reporting.statistic;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What petitioners said of the petition office and of the responsible organ, each on its own (Art. 21). */
@Component
@Order(5)
final class SatisfactionStatistics implements StatisticGroup {

    private static final Population<Unit.Matters> RATED =
            Population.all(Grain.CASE_EVENT).where(Condition.happened(CaseEvent.RATED));

    static final Tally<Unit.Matters, Unit.Matters> DUE = Tally.count(
            "rating.due",
            "应评价",
            Population.all(Grain.RATEABLE),
            "已答复的初次信访事项中，统计期内已评价的，和评价期限在统计期内届满而没有评价的；检举控告、涉法涉诉件、没有经信访程序答复的除外。");

    static final Tally<Unit.Matters, Unit.Matters> OF_DUE = Tally.count(
            "rating.rated_of_due",
            "应评价中已评价",
            DUE.population().where(Condition.of("r.rated_on is not null")),
            "应评价中信访人已经评价的。");

    static final Tally<Unit.Matters, Unit.Matters> UNRATED = Tally.count(
            "rating.unrated",
            "超期未评价",
            DUE.population().where(Condition.of("r.rated_on is null")),
            "应评价中评价期限已过、信访人没有评价的；不推定为满意。");

    @Override
    public String title() {
        return "满意度";
    }

    @Override
    public List<Statistic<?>> statistics() {
        var all = new ArrayList<Statistic<?>>();
        all.add(Tally.count("rating.rated", "已评价", RATED, "统计期内信访人作出满意度评价的事项。"));
        var ratedOfCompleted = Tally.count(
                "rating.rated_of_completed",
                "办结且已评价",
                RATED.where(Condition.happened(CaseEvent.COMPLETED)),
                "统计期内办结的事项中，统计期内信访人也作出评价的。");
        all.add(ratedOfCompleted);
        all.add(DUE);
        all.add(OF_DUE);
        all.add(UNRATED);
        all.add(Rate.of(
                        "rating.participation",
                        "参评率",
                        ratedOfCompleted,
                        MatterStatistics.COMPLETED,
                        "办结且已评价 ÷ 办结。没有评价的不推定为满意。")
                .replacedBy(Formula.SECOND_OF_2022, OF_DUE, DUE, "应评价中已评价 ÷ 应评价。没有评价的不推定为满意。"));
        addTo(all, "office", "信访部门", "r.office_rating");
        addTo(all, "organ", "责任单位", "r.organ_rating");
        return all;
    }

    private static void addTo(List<Statistic<?>> all, String key, String name, String column) {
        var rated = Tally.count(
                "rating." + key,
                "评价" + name,
                RATED.where(Condition.of(column + " is not null")),
                "已评价的事项中，信访人对" + name + "作出评价的。");
        var satisfied = Tally.count(
                "rating." + key + ".satisfied",
                name + "：满意和基本满意",
                RATED.where(Condition.of(column + " in ('SATISFIED', 'MOSTLY_SATISFIED')")),
                "评价" + name + "的事项中，评价为满意或者基本满意的。");
        all.add(rated);
        all.add(satisfied);
        all.add(Rate.of(
                "rating." + key + ".satisfaction",
                name + "满意率",
                satisfied,
                rated,
                name + "：满意和基本满意 ÷ 评价" + name + "。"));
    }
}
