package cn.petition.journey;

import static java.util.Objects.requireNonNull;

import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFlag;
import cn.petition.domain.petition.OpinionOutcome;
import cn.petition.journey.InventedOffice.Case;
import cn.petition.journey.InventedOffice.Matter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two months of an invented office, enough to fill lists and figures; every name, phone and event is made up. */
final class InventedMatters {

    static final Case LEAKING_ROOF = new Case(
            Channel.VISIT,
            "王小满",
            "13800000001",
            "X010102",
            "141002001",
            "杏园小区三号楼屋顶漏雨多年未修",
            "请求维修杏园小区三号楼屋顶，解决顶层住户漏雨问题。",
            "三号楼建于2004年，2023年夏天起六楼四户屋顶漏雨，多次向物业反映，只刷过一次防水涂料，去年雨季又漏，屋内墙皮脱落，家具受潮。",
            Set.of());
    static final Case UNPAID_WAGES = new Case(
            Channel.LETTER,
            "李谷雨",
            "13800000002",
            "X020101",
            "141002002",
            "青山新城工地拖欠三十一名工人工资",
            "请求帮助追回青山新城项目拖欠的2025年9月至12月工资。",
            "我们三十一人在青山新城项目二标段做模板，分包单位以总包没有拨款为由一直不发，有考勤表和欠条。",
            Set.of(FilingFlag.JOINT_LETTER, FilingFlag.MAJOR_URGENT));
    private static final Case HEATING = new Case(
            Channel.CALL,
            "赵立秋",
            "13800000003",
            "X010303",
            "141002001",
            "向阳里供暖温度不达标",
            "请求查明向阳里二号楼供暖不热的原因，达标供暖或者退费。",
            "入冬以来室内只有十四度，换热站说是管道老化，供热公司说是住户自己的问题。",
            Set.of());
    private static final Case PROPERTY = new Case(
            Channel.ONLINE,
            "陈白露",
            "13800000004",
            "X010103",
            "141002003",
            "锦绣园物业擅自提高停车费",
            "请求责令锦绣园物业恢复原来的停车收费标准，退还多收的费用。",
            "今年一月起停车费由每月一百元涨到二百元，没有召开业主大会，也没有公示。",
            Set.of());
    private static final Case NOISE = new Case(
            Channel.ONLINE,
            "周清明",
            "13800000005",
            "X010502",
            "141002002",
            "汾河东岸工地夜间施工扰民",
            "请求制止夜间十点以后的施工。",
            "工地连续两周夜里打桩，附近有中学，学生无法休息。",
            Set.of());
    private static final Case ROAD = new Case(
            Channel.LETTER,
            "吴小雪",
            "13800000006",
            "X040201",
            "141002101",
            "北坡村进村道路塌陷",
            "请求修复北坡村进村道路塌陷路段。",
            "去年秋雨后路基塌陷约二十米，校车不能进村。",
            Set.of());
    private static final Case PENSION = new Case(
            Channel.VISIT,
            "郑霜降",
            "13800000007",
            "X020201",
            "141002003",
            "原纺织厂工龄认定与档案不一致",
            "请求重新核定养老保险视同缴费年限。",
            "档案记载1986年参加工作，核定时只从1992年算起，少算六年。",
            Set.of());
    private static final Case SMOKE = new Case(
            Channel.CALL,
            "冯大暑",
            "13800000008",
            "X080102",
            "141002001",
            "楼下餐馆油烟直排居民楼",
            "请求责令餐馆安装油烟净化设施。",
            "排烟口正对三楼窗户，夏天不能开窗。",
            Set.of());
    private static final Case DISMISSAL = new Case(
            Channel.VISIT,
            "孙寒露",
            "13800000009",
            "X020102",
            "141002002",
            "超市未签合同辞退员工",
            "请求依法支付未签订劳动合同的双倍工资。",
            "在超市工作十四个月，没有签合同，今年二月口头通知不用来了。",
            Set.of());
    private static final Case CERTIFICATE = new Case(
            Channel.LETTER,
            "钱立夏",
            "13800000010",
            "X010104",
            "141002004",
            "和顺家园入住八年未办不动产登记",
            "请求协调开发企业补齐资料，办理不动产登记。",
            "开发企业未交验收资料，三百余户都没有办成证。",
            Set.of(FilingFlag.JOINT_LETTER));

    private final InventedOffice office;
    private @Nullable Matter registered;
    private @Nullable Matter triaged;
    private @Nullable Matter transferred;
    private @Nullable Matter accepted;
    private @Nullable Matter answered;

    InventedMatters(InventedOffice office) {
        this.office = office;
    }

    Matter registered() {
        return requireNonNull(registered);
    }

    Matter triaged() {
        return requireNonNull(triaged);
    }

    Matter transferred() {
        return requireNonNull(transferred);
    }

    Matter accepted() {
        return requireNonNull(accepted);
    }

    Matter answered() {
        return requireNonNull(answered);
    }

    /** From New Year to the middle of March, matters at every stage of the road. */
    void twoMonths() {
        office.registers("2026-01-05", HEATING)
                .triaged("2026-01-06")
                .transferred("2026-01-07", "141000-01")
                .received("2026-01-08", "housing")
                .accepted("2026-01-12", "housing")
                .answered("2026-02-02", "housing", OpinionOutcome.SUPPORTED)
                .served("2026-02-03", "housing")
                .completed("2026-02-10", "housing")
                .rated("2026-02-11", "housing");
        office.registers("2026-01-08", PENSION)
                .triaged("2026-01-09")
                .transferred("2026-01-12", "141000-02")
                .received("2026-01-13", "labour")
                .accepted("2026-01-15", "labour")
                .answered("2026-02-26", "labour", OpinionOutcome.EXPLAINED)
                .served("2026-03-02", "labour");
        office.registers("2026-01-12", CERTIFICATE)
                .triaged("2026-01-13")
                .assigned("2026-01-14", "141000-01", "2026-03-20")
                .received("2026-01-15", "housing")
                .accepted("2026-01-19", "housing");
        transferred =
                office.registers("2026-01-20", SMOKE).triaged("2026-01-21").transferred("2026-01-22", "141000-01");
        accepted = office.registers("2026-01-27", ROAD)
                .triaged("2026-01-28")
                .transferred("2026-01-30", "141000-01")
                .received("2026-02-02", "housing")
                .accepted("2026-02-05", "housing");
        office.registers("2026-02-04", UNPAID_WAGES)
                .triaged("2026-02-04")
                .assigned("2026-02-05", "141000-02", "2026-03-16")
                .received("2026-02-05", "labour")
                .accepted("2026-02-06", "labour");
        office.registers("2026-02-25", DISMISSAL)
                .triaged("2026-02-26")
                .transferred("2026-02-27", "141000-02")
                .received("2026-03-02", "labour");
        office.registers("2026-03-03", NOISE).triaged("2026-03-04");
        triaged = office.registers("2026-03-10", PROPERTY).triaged("2026-03-11");
        registered = office.registers("2026-03-13", SMOKE);
        answered = office.registers("2026-01-14", LEAKING_ROOF)
                .triaged("2026-01-15")
                .transferred("2026-01-16", "141000-01")
                .received("2026-01-19", "housing")
                .accepted("2026-01-21", "housing")
                .answered("2026-03-05", "housing", OpinionOutcome.SUPPORTED);
    }
}
