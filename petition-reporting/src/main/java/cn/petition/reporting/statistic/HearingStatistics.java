package cn.petition.reporting.statistic;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hearings in handling, review and second review (Art. 31 and 36), and the three kinds of invited people. */
@Component
@Order(16)
final class HearingStatistics implements StatisticGroup {

    private static final Population<Unit.Sessions> HELD =
            Population.all(new Grain<>(MatterRows.HEARING, Unit.SESSIONS));

    @Override
    public String title() {
        return "听证";
    }

    @Override
    public List<Statistic<?>> statistics() {
        return List.of(
                Tally.count(
                        "hearing.held", "召开听证评议会", HELD, "统计期内举行、截至截止日已经结束的听证，办理、复查、复核环节的都计入。"),
                invited("lawyers", "到会法律专家、律师"),
                invited("legal_workers", "到会法律工作者"),
                invited("community_workers", "到会社区基层工作人员"));
    }

    private static Tally<Unit.Sessions, Unit.Participants> invited(String kind, String name) {
        return Tally.sum(
                "hearing." + kind,
                name,
                Measure.column("coalesce(r." + kind + ", 0)", Unit.PARTICIPANTS),
                HELD,
                "召开的听证评议会中登记为这一类别的到会人员，一人到会一次计一人次。");
    }
}
