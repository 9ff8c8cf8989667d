package cn.petition.reporting.statistic;

import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.OpinionOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was done with matters within the period, whenever they were received; a joined matter is not counted. */
@Component
@Order(2)
final class MatterStatistics implements StatisticGroup {

    private static final Population<Unit.Matters> EVENTS = Population.all(Grain.CASE_EVENT);
    private static final Population<Unit.Matters> OPINIONS =
            EVENTS.where(Condition.happened(CaseEvent.OPINION_ISSUED));

    static final Tally<Unit.Matters, Unit.Matters> REGISTERED = Tally.count(
            "matter.registered",
            "登记事项",
            Population.all(Grain.MATTER),
            "收到日期在统计期内、截至截止日没有并入其他事项的信访事项。");

    static final Tally<Unit.Matters, Unit.Matters> REGISTERED_COMPLETED = Tally.count(
            "matter.registered_completed",
            "登记事项已办结",
            REGISTERED.population().where(Condition.of("r.completed_on is not null")),
            "登记事项中，截至截止日已经办结的。");

    private static final Tally<Unit.Matters, Unit.Matters> ASSIGNED = event(
            "matter.assigned", "交办", CaseEvent.ASSIGNED, "统计期内交办（要求报送结果）过的事项，多次交办计一件。");

    private static final Tally<Unit.Matters, Unit.Matters> REPORTED = Tally.count(
            "matter.assigned_reported",
            "交办已报结",
            ASSIGNED.population().where(Condition.of("r.reported")),
            "交办的事项中，截至截止日办结报告已经交办机关审核认定的；报送而未审核的不算。");

    static final Tally<Unit.Matters, Unit.Matters> COMPLETED = Tally.count(
            "matter.completed",
            "办结",
            EVENTS.where(Condition.happened(CaseEvent.COMPLETED)),
            "统计期内办结的事项，包括台账带来的已答复事项；办结不等于化解。");

    static final Tally<Unit.Matters, Unit.Matters> ACCEPTED_TRANSFERRED_SUPERVISED = new Tally<>(
            "matter.accepted_transferred_supervised",
            "受理、转办、督办信访事项",
            "市、县两级信访部门登记、在统计期内受理、转送、交办或者签发督办的事项，一件事项只计一次。",
            new Formula(2, Formula.FIRST.validFrom()),
            EVENTS.where(
                    Condition.happened(
                            CaseEvent.ACCEPTED, CaseEvent.TRANSFERRED, CaseEvent.ASSIGNED, CaseEvent.SUPERVISED),
                    Condition.of("r.organ_id in (select o.id from organ o where o.kind = 'PETITION_OFFICE'"
                            + " and o.level in ('CITY', 'COUNTY'))")),
            Measure.rows(Grain.CASE_EVENT));

    @Override
    public String title() {
        return "信访事项";
    }

    @Override
    public List<Statistic<?>> statistics() {
        var all = new ArrayList<Statistic<?>>();
        all.add(REGISTERED);
        all.add(ACCEPTED_TRANSFERRED_SUPERVISED);
        all.add(event("matter.transferred", "转送", CaseEvent.TRANSFERRED, "统计期内转送过的事项，多次转送计一件。"));
        all.add(ASSIGNED);
        all.add(REPORTED);
        all.add(Rate.of("matter.report_rate", "交办报结率", REPORTED, ASSIGNED, "交办已报结 ÷ 交办。"));
        all.add(event("matter.sent_away", "转政法、纪检监察机关", CaseEvent.SENT_AWAY, "统计期内转政法机关或者纪检监察机关的事项。"));
        all.add(event("matter.accepted", "受理", CaseEvent.ACCEPTED, "统计期内由责任单位受理的事项，包括简易受理。"));
        all.add(event("matter.refused", "不予（不再）受理", CaseEvent.REFUSED, "统计期内决定不予受理或者不再受理的事项。"));
        all.add(Tally.count("matter.opinions", "出具处理意见", OPINIONS, "统计期内出具处理意见书的事项。"));
        for (var outcome : OpinionOutcome.values()) {
            all.add(Tally.count(
                    "matter.opinions." + outcome.name().toLowerCase(Locale.ROOT),
                    "处理意见：" + Labels.of(outcome),
                    OPINIONS.where(Condition.of("r.opinion_outcome = '" + outcome.name() + "'")),
                    "出具处理意见的事项中，结论为“" + Labels.of(outcome) + "”的。"));
        }
        all.add(COMPLETED);
        all.add(REGISTERED_COMPLETED);
        all.add(Rate.of(
                "matter.completion_rate", "办结率", REGISTERED_COMPLETED, REGISTERED, "登记事项已办结 ÷ 登记事项。"));
        all.add(Tally.count(
                "matter.complained",
                "指明被投诉机关、单位的事项",
                REGISTERED.population().where(Condition.of("r.complained_organ_id is not null")),
                "登记事项中，登记时指明了被投诉的机关、单位的；按机关、单位分列见分组表。"));
        all.add(Tally.count(
                "matter.resolved",
                "化解",
                Population.all(Grain.RESOLVED_MATTER),
                "化解之日在统计期内、截至截止日没有撤销化解认定的事项；化解不等于办结、报结。"));
        return all;
    }

    private static Tally<Unit.Matters, Unit.Matters> event(String key, String name, CaseEvent event, String words) {
        return Tally.count(key, name, EVENTS.where(Condition.happened(event)), words);
    }
}
