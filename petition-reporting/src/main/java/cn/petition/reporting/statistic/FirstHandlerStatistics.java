package cn.petition.reporting.statistic;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who took a matter first and answers for it (首接首办), and how often it comes back after that (初转重). */
@Component
@Order(4)
final class FirstHandlerStatistics implements StatisticGroup {

    private static final Tally<Unit.Matters, Unit.Matters> HANDLED = Tally.count(
            "first_handler.handled",
            "首接首办初次事项",
            Population.all(Grain.FIRST_HANDLED),
            "统计期内首次由机关、单位签收或者自办的初次信访事项，归首接单位；并入其他事项的和经筛重为同人同事的重复件不计。");

    private static final Tally<Unit.Matters, Unit.Matters> REPEATED = Tally.count(
            "first_handler.turned_repeat",
            "初转重",
            HANDLED.population().where(Condition.of("r.repeated_on is not null")),
            "首接首办初次事项中，首接之后、截至截止日又有同一事项重复登记（并入该事项或者经筛重为同人同事）的。");

    @Override
    public String title() {
        return "首接首办";
    }

    @Override
    public boolean perOrgan() {
        return true;
    }

    @Override
    public List<Statistic<?>> statistics() {
        return List.of(
                HANDLED,
                REPEATED,
                Rate.of("first_handler.turned_repeat_rate", "初转重率", REPEATED, HANDLED, "初转重 ÷ 首接首办初次事项。"),
                Tally.count(
                        "first_handler.answerable",
                        "首办责任在办",
                        Population.all(Grain.ANSWERABLE),
                        "截至截止日没有办结、首办责任在该单位的事项，不限统计期；转出后对方没有签收的，责任仍在原单位。"));
    }
}
