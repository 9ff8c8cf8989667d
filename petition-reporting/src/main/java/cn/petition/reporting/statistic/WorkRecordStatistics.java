package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.MechanismKind;
import cn.petition.domain.ledger.WorkRecordKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Work that no case contains. What an office did itself is counted from its own records, so that a city's studies are
 * not those of its counties; publicity and training add up over the area; mechanisms are places as of a day.
 */
@Component
@Order(14)
final class WorkRecordStatistics implements StatisticGroup {

    private static final LedgerRows BEGUN = LedgerRows.begun(LedgerKind.WORK_RECORD);
    private static final Condition STANDS = Condition.notStanding(LedgerStatus.CANCELLED);

    /** The keeper is the organ for which is asked, not one below it. */
    static final Condition OWN = Condition.of("r.organ_id = :ownOrgan");

    private static final String OF_ITSELF = "由本机关（所选机关）自己记录、截至截止日没有撤销的；下级机关的不计。";

    private static final Population<Unit.Decisions> DECISIONS = of(WorkRecordKind.MAJOR_DECISION, Unit.DECISIONS, true);

    private static final Tally<Unit.Decisions, Unit.Decisions> DECIDED =
            Tally.count("decision.major", "重大行政决策", DECISIONS, "统计期内作出的重大行政决策，" + OF_ITSELF);

    private static final Tally<Unit.Decisions, Unit.Decisions> WITH_ALL_STEPS = Tally.count(
            "decision.all_steps",
            "履行五项程序的重大行政决策",
            DECISIONS.where(Condition.of(Stream.of(
                            LedgerFact.PARTICIPATION_ON,
                            LedgerFact.EXPERTS_ON,
                            LedgerFact.RISK_ON,
                            LedgerFact.LEGALITY_ON,
                            LedgerFact.DELIBERATION_ON)
                    .map(step -> "r.facts ->> '" + step + "' is not null")
                    .collect(Collectors.joining(" and ")))),
            "重大行政决策中，公众参与、专家论证、风险评估、合法性审查、集体讨论决定五项都记录了日期的。");

    private static final Tally<Unit.Places, Unit.Places> JOINT_CONFERENCE = mechanism(
            "township.joint_conference",
            "建立联席会议机制的乡镇（街道）",
            MechanismKind.TOWNSHIP_JOINT_CONFERENCE,
            "截至截止日已经建立、没有停止运行的信访工作联席会议机制，一个乡镇（街道）只计一个，不限统计期。");

    private static final Tally<Unit.Places, Unit.Places> TOWNSHIPS = Tally.count(
            "township.total",
            "乡镇（街道）",
            Population.all(new Grain<>(PlaceRows.TOWNSHIPS, Unit.PLACES)),
            "本机关（所选机关）所在地区在截止日使用的乡镇、街道，按系统区划表计。");

    private static final Population<Unit.Periods> PERIODS = Population.all(
                    Grain.lines(LedgerRows.said(LedgerKind.WORK_RECORD, LedgerFact.UNTIL_ON), Unit.PERIODS))
            .where(
                    Condition.says(LedgerFact.RECORD_KIND, WorkRecordKind.SENSITIVE_PERIOD),
                    STANDS,
                    OWN,
                    Condition.of("cast(r.facts ->> 'UNTIL_ON' as date) <= :day"));

    @Override
    public String title() {
        return "工作记录";
    }

    @Override
    public List<Statistic<?>> statistics() {
        return List.of(
                session("study.centre_group", "中心组学习", WorkRecordKind.CENTRE_GROUP_STUDY, "统计期内的中心组学习，"),
                session("study.whole_bureau", "全局集中学习", WorkRecordKind.BUREAU_STUDY, "统计期内的全局集中学习，"),
                session("study.lectures", "法治讲座", WorkRecordKind.LECTURE, "统计期内举办的法治讲座，"),
                session("law_group.meetings", "法治建设领导小组会议", WorkRecordKind.LAW_GROUP_MEETING, "统计期内召开的法治建设领导小组会议，"),
                Tally.count(
                        "publicity.sessions",
                        "法治宣传活动",
                        of(WorkRecordKind.PUBLICITY, Unit.SESSIONS, false),
                        "统计期内举办、截至截止日没有撤销的法治宣传活动，下级机关记录的也计入。"),
                reach("publicity.reach", "法治宣传受众", WorkRecordKind.PUBLICITY, "法治宣传活动的受众人次之和。"),
                Tally.count(
                        "training.sessions",
                        "培训",
                        of(WorkRecordKind.TRAINING, Unit.SESSIONS, false),
                        "统计期内举办、截至截止日没有撤销的培训，下级机关记录的也计入。"),
                reach("training.attendances", "参训", WorkRecordKind.TRAINING, "培训的参训人次之和。"),
                Tally.count(
                        "paper.checked",
                        "审查规范性文件",
                        of(WorkRecordKind.PAPER_CHECK, Unit.PAPERS, true),
                        "统计期内审查、清理的规范性文件，" + OF_ITSELF),
                DECIDED,
                WITH_ALL_STEPS,
                Rate.of("decision.all_steps_rate", "五项程序履行率", WITH_ALL_STEPS, DECIDED, "履行五项程序的重大行政决策 ÷ 重大行政决策。"),
                Tally.count(
                        "counsel.engaged",
                        "在聘法律顾问",
                        running(WorkRecordKind.LEGAL_COUNSEL, Unit.ENGAGEMENTS)
                                .where(OWN, Condition.of("coalesce(cast(r.facts ->> 'UNTIL_ON' as date) >= :day, true)")),
                        "截至截止日聘期没有届满、没有终止的法律顾问聘请，不限统计期；只计本机关（所选机关）自己聘请的。"),
                Tally.count(
                        "first_responsible.duties",
                        "第一责任人履职",
                        of(WorkRecordKind.FIRST_RESPONSIBLE_DUTY, Unit.DUTY_ACTS, true),
                        "统计期内党政主要负责人履行推进法治建设第一责任人职责的事项，" + OF_ITSELF),
                JOINT_CONFERENCE,
                TOWNSHIPS,
                new Rate(
                        "township.joint_conference_rate",
                        "乡镇（街道）联席会议机制建立率",
                        "建立联席会议机制的乡镇（街道）÷ 乡镇（街道）。",
                        Formula.FIRST,
                        JOINT_CONFERENCE,
                        TOWNSHIPS),
                mechanism(
                        "county.mediation_centre_pilot",
                        "县级多元化解中心试点",
                        MechanismKind.COUNTY_MEDIATION_CENTRE_PILOT,
                        "截至截止日已经建立、没有停止的县级矛盾纠纷多元化解中心试点，一个县（市、区）只计一个，不限统计期。"),
                Tally.count(
                        "visit.sensitive_periods",
                        "重要敏感时期",
                        PERIODS,
                        "结束日期在统计期内、截至截止日已经结束的重要敏感时期，" + OF_ITSELF),
                Tally.sum(
                        "visit.capital",
                        "重要敏感时期赴京上访",
                        Measure.saidByEach(LedgerFact.CAPITAL_VISITS, Unit.BATCHES),
                        PERIODS,
                        "各重要敏感时期的赴京上访批次之和；没有登记时期，或者有一个时期没有登记批次的，没有数值，不等于零。"));
    }

    private static <U extends Unit> Population<U> of(WorkRecordKind kind, U unit, boolean own) {
        var all = Population.all(Grain.lines(BEGUN, unit))
                .where(Condition.says(LedgerFact.RECORD_KIND, kind), STANDS);
        return own ? all.where(OWN) : all;
    }

    private static <U extends Unit> Population<U> running(WorkRecordKind kind, U unit) {
        return Population.all(Grain.lines(LedgerRows.all(LedgerKind.WORK_RECORD), unit))
                .where(Condition.says(LedgerFact.RECORD_KIND, kind), Condition.standing(LedgerStatus.RECORDED));
    }

    private static Tally<Unit.Sessions, Unit.Sessions> session(
            String key, String name, WorkRecordKind kind, String words) {
        return Tally.count(key, name, of(kind, Unit.SESSIONS, true), words + OF_ITSELF);
    }

    private static Tally<Unit.Sessions, Unit.Attendances> reach(
            String key, String name, WorkRecordKind kind, String words) {
        return Tally.sum(
                key, name, Measure.said(LedgerFact.REACH, Unit.ATTENDANCES), of(kind, Unit.SESSIONS, false), words);
    }

    private static Tally<Unit.Places, Unit.Places> mechanism(
            String key, String name, MechanismKind mechanism, String words) {
        return Tally.count(
                key,
                name,
                running(WorkRecordKind.MECHANISM, Unit.PLACES).where(Condition.says(LedgerFact.MECHANISM, mechanism)),
                words);
    }
}
