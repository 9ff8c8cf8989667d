package cn.petition.reporting.statistic;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reviews and second reviews (Art. 35 and 36), and whether legal counsel was heard. */
@Component
@Order(15)
final class ReviewStatistics implements StatisticGroup {

    private static final Population<Unit.Reviews> DECIDED =
            Population.all(new Grain<>(MatterRows.REVIEW, Unit.REVIEWS));

    private static final Tally<Unit.Reviews, Unit.Reviews> EXAMINED = Tally.count(
            "review.examined",
            "审核复查复核事项",
            DECIDED,
            "统计期内作出复查、复核意见或者责令重办的复查复核事项；同一信访事项的复查和复核各计一件。");

    private static final Tally<Unit.Reviews, Unit.Reviews> WITH_COUNSEL = Tally.count(
            "review.with_counsel",
            "邀请或征询法律顾问的复查复核",
            DECIDED.where(Condition.of("r.with_counsel")),
            "审核复查复核事项中，作出意见之前记录了邀请或者征询法律顾问意见的。");

    @Override
    public String title() {
        return "复查、复核";
    }

    @Override
    public List<Statistic<?>> statistics() {
        return List.of(
                EXAMINED,
                WITH_COUNSEL,
                Rate.of(
                        "review.with_counsel_rate",
                        "复查复核法律顾问参与率",
                        WITH_COUNSEL,
                        EXAMINED,
                        "邀请或征询法律顾问的复查复核 ÷ 审核复查复核事项。"));
    }
}
