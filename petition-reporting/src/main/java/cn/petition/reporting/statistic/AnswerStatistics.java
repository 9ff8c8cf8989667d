package cn.petition.reporting.statistic;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How long petitioners waited: days from receipt to the first answer, for matters received in the period. */
@Component
@Order(4)
final class AnswerStatistics implements StatisticGroup {

    private static final Population<Unit.Matters> ANSWERED = Population.all(Grain.ANSWERED_MATTER);
    private static final int[] DAYS = {15, 30, 60};

    @Override
    public String title() {
        return "答复时间";
    }

    @Override
    public List<Statistic<?>> statistics() {
        var all = new ArrayList<Statistic<?>>();
        var answered = Tally.count(
                "answer.answered",
                "已答复",
                ANSWERED,
                "收到日期在统计期内、截至截止日已有答复（处理意见、对建议的回复或者台账带来的答复）的事项。");
        all.add(answered);
        for (int days : DAYS) {
            var within = Tally.count(
                    "answer.within_" + days,
                    days + "日内答复",
                    ANSWERED.where(Condition.of("r.days_to_answer <= " + days)),
                    "已答复的事项中，首次答复日减收到日不超过 " + days + " 个自然日的。");
            all.add(within);
            all.add(Rate.of(
                    "answer.within_" + days + "_rate",
                    days + "日内答复占比",
                    within,
                    answered,
                    days + "日内答复 ÷ 已答复。"));
        }
        return all;
    }
}
