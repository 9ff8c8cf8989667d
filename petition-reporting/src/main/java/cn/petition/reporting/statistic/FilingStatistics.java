package cn.petition.reporting.statistic;

import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What came in: filings by channel, first and repeated ones, visits and the people who came. */
@Component
@Order(1)
final class FilingStatistics implements StatisticGroup {

    private static final Population<Unit.Filings> FILINGS = Population.all(Grain.FILING);
    private static final Population<Unit.Batches> VISITS =
            Population.all(Grain.VISIT).where(Condition.of("r.channel = 'VISIT'"));
    private static final Population<Unit.Batches> GROUP_VISITS = VISITS.where(Condition.of("r.group_visit"));

    static final Tally<Unit.Filings, Unit.Filings> TOTAL =
            Tally.count("filing.total", "登记总件次", FILINGS, "收到日期在统计期内的全部登记件，重复登记各计一次。");

    private static final Tally<Unit.Filings, Unit.Filings> REPEAT = Tally.count(
            "filing.repeat",
            "重复信访",
            FILINGS.where(Condition.of("not r.first_known")),
            "登记件中不是所在事项第一件的：同一事项此前已在系统登记过。");

    private static final Tally<Unit.Filings, Unit.Filings> BY_PEOPLE = Tally.count(
            "filing.by_people",
            "群众来信来访来电网上件次",
            FILINGS.where(Condition.of("r.channel <> 'HANDED_DOWN'")),
            "登记总件次中由群众提出的，上级交办清单带来的除外。");

    private static final Tally<Unit.Filings, Unit.Filings> ONLINE = Tally.count(
            "filing.online",
            "网信件次",
            BY_PEOPLE.population().where(Condition.of("r.channel not in ('VISIT', 'LETTER')")),
            "群众提出的登记件中，除来信、来访以外的（网上、来电）。");

    @Override
    public String title() {
        return "登记件";
    }

    @Override
    public List<Statistic<?>> statistics() {
        var all = new ArrayList<Statistic<?>>();
        all.add(TOTAL);
        for (var channel : Channel.values()) {
            all.add(Tally.count(
                    "filing.channel." + channel.name().toLowerCase(Locale.ROOT),
                    Labels.of(channel),
                    FILINGS.where(Condition.of("r.channel = '" + channel.name() + "'")),
                    "登记总件次中信访形式为“" + Labels.of(channel) + "”的。"));
        }
        all.add(Tally.count(
                "filing.initial",
                "初次信访",
                FILINGS.where(Condition.of("r.first_known")),
                "登记件中是所在事项第一件的（系统所知的初次）。"));
        all.add(Tally.count(
                "filing.initial_at_office",
                "本机构初次",
                FILINGS.where(Condition.of("r.first_at_office")),
                "登记件中是所在事项在该登记机构第一件的；在别处登记过的也算。"));
        all.add(REPEAT);
        all.add(Rate.of("filing.repeat_rate", "重复信访率", REPEAT, TOTAL, "重复信访件次 ÷ 登记总件次。"));
        all.add(BY_PEOPLE);
        all.add(ONLINE);
        all.add(Rate.of("filing.online_rate", "网信占比", ONLINE, BY_PEOPLE, "网信件次 ÷ 群众来信来访来电网上件次。"));
        all.add(Tally.count("visit.batches", "来访批次", VISITS, "来访登记件，一次来访计一批，不论来了几人。"));
        all.add(Tally.sum(
                "visit.attendances", "来访人次", Measure.VISITORS, VISITS, "各批来访的实际来访人数之和，同一人来两次计两次。"));
        all.add(Tally.count(
                "group_visit.batches", "集体访批次", GROUP_VISITS, "来访批次中，来访人数达到登记之日生效的集体访人数下限的。"));
        all.add(Tally.sum("group_visit.attendances", "集体访人次", Measure.VISITORS, GROUP_VISITS, "各批集体访的实际来访人数之和。"));
        return all;
    }
}
