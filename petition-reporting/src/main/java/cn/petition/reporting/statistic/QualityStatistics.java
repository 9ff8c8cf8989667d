package cn.petition.reporting.statistic;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where registrations and answers fall short: what a report writer looks for under shortcomings. */
@Component
@Order(4)
final class QualityStatistics implements StatisticGroup {

    @Override
    public String title() {
        return "登记和答复质量";
    }

    @Override
    public List<Statistic<?>> statistics() {
        var registered = Population.all(Grain.MATTER);
        var answers = Population.all(Grain.DUTY)
                .where(Condition.of("r.outcome is distinct from 'CANCELLED'"), Condition.of("r.duty = 'HANDLING'"));
        return List.of(
                Tally.count(
                        "quality.incomplete_registration",
                        "登记不完整",
                        registered.where(Condition.of("r.category_code is null or r.place_code is null")),
                        "收到日期在统计期内、截至截止日仍没有内容分类或者问题属地的事项。"),
                Tally.count(
                        "quality.late_answers",
                        "答复超期",
                        answers.where(Condition.of("r.outcome = 'MET' and r.ended_on > r.overdue_after")),
                        "届满日（遇休假日顺延后）在统计期内、在届满日以后才答复的办理应办。"));
    }
}
