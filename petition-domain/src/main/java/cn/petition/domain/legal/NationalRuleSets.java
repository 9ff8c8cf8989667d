package cn.petition.domain.legal;

import static cn.petition.domain.legal.PeriodUnit.DAYS;
import static cn.petition.domain.legal.PeriodUnit.WORKING_DAYS;
import static cn.petition.domain.legal.Regulation.PETITION_2005;
import static cn.petition.domain.legal.Regulation.PETITION_WORK_2022;
import static cn.petition.domain.legal.StatutoryPeriod.COMPLETION_REPORT;
import static cn.petition.domain.legal.StatutoryPeriod.EXTENSION_AT_MOST;
import static cn.petition.domain.legal.StatutoryPeriod.FORWARDING_QUOTA_CITY;
import static cn.petition.domain.legal.StatutoryPeriod.FORWARDING_QUOTA_COUNTY;
import static cn.petition.domain.legal.StatutoryPeriod.FORWARDING_QUOTA_NATION;
import static cn.petition.domain.legal.StatutoryPeriod.FORWARDING_QUOTA_PROVINCE;
import static cn.petition.domain.legal.StatutoryPeriod.HANDLING;
import static cn.petition.domain.legal.StatutoryPeriod.INSPECTION_OBJECTION;
import static cn.petition.domain.legal.StatutoryPeriod.INSPECTION_REVIEW;
import static cn.petition.domain.legal.StatutoryPeriod.NOTICE_ON_DIRECT_RECEIPT;
import static cn.petition.domain.legal.StatutoryPeriod.NOTICE_ON_TRANSFER;
import static cn.petition.domain.legal.StatutoryPeriod.OBJECTION;
import static cn.petition.domain.legal.StatutoryPeriod.RATING;
import static cn.petition.domain.legal.StatutoryPeriod.REGISTRATION;
import static cn.petition.domain.legal.StatutoryPeriod.REVIEW;
import static cn.petition.domain.legal.StatutoryPeriod.REVIEW_REQUEST;
import static cn.petition.domain.legal.StatutoryPeriod.RULE_OF_LAW_PUBLICATION;
import static cn.petition.domain.legal.StatutoryPeriod.RULE_OF_LAW_REPORT;
import static cn.petition.domain.legal.StatutoryPeriod.SECOND_REVIEW;
import static cn.petition.domain.legal.StatutoryPeriod.SECOND_REVIEW_REQUEST;
import static cn.petition.domain.legal.StatutoryPeriod.SIMPLIFIED_ACCEPTANCE;
import static cn.petition.domain.legal.StatutoryPeriod.SIMPLIFIED_FORWARDING;
import static cn.petition.domain.legal.StatutoryPeriod.SIMPLIFIED_HANDLING;
import static cn.petition.domain.legal.StatutoryPeriod.SITUATION_REPORT;
import static cn.petition.domain.legal.StatutoryPeriod.SUGGESTION_FEEDBACK;
import static cn.petition.domain.legal.StatutoryPeriod.TRIAGE;
import static cn.petition.domain.legal.StatutoryPeriod.URGENT_REPORT;

import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

/** The periods of national scope: the regulations of 2005 and 2022 and the measures that were issued beside them. */
public final class NationalRuleSets {

    private static final String ON_RECEIPT = "收到信访事项";
    private static final String ON_ASSIGNMENT = "收到交办";
    private static final String ON_URGENT = "接到重大、紧急信访事项或者信息";
    private static final String BY_OFFICE = "信访部门收到信访事项之日";
    private static final String BY_ORGAN = "机关、单位收到信访事项之日";
    private static final String ON_TRANSFER = "机关、单位收到转送、交办之日";
    private static final String ON_ACCEPTANCE = "受理之日";
    private static final String ON_DUE_DAY = "原办理期限届满之日";
    private static final String ON_REPLY = "信访人收到书面答复之日";
    private static final String ON_REVIEW_REQUEST = "复查机关收到复查请求之日";
    private static final String ON_REVIEW_REPLY = "信访人收到复查书面答复之日";
    private static final String ON_SECOND_REVIEW_REQUEST = "复核机关收到复核请求之日";
    private static final String ON_SUGGESTION = "有关机关、单位收到建议之日";
    private static final String ON_SERVICE = "处理意见送达之日";

    /** 信访条例 (2005); knows no objection. */
    public static final RuleSet R2005 = RuleSet.of(
            "R2005",
            "信访条例（2005）",
            PETITION_2005.validFrom(),
            PETITION_2005.validTo(),
            List.of(
                    days2005(TRIAGE, 15, BY_OFFICE, 21, 0),
                    days2005(NOTICE_ON_DIRECT_RECEIPT, 15, BY_ORGAN, 22, 2),
                    days2005(NOTICE_ON_TRANSFER, 15, ON_TRANSFER, 21, 2),
                    days2005(HANDLING, 60, ON_ACCEPTANCE, 33, 0).extensibleBy(30),
                    days2005(EXTENSION_AT_MOST, 30, ON_DUE_DAY, 33, 0),
                    days2005(REVIEW_REQUEST, 30, ON_REPLY, 34, 0),
                    days2005(REVIEW, 30, ON_REVIEW_REQUEST, 34, 0),
                    days2005(SECOND_REVIEW_REQUEST, 30, ON_REVIEW_REPLY, 35, 1),
                    days2005(SECOND_REVIEW, 30, ON_SECOND_REVIEW_REQUEST, 35, 1)
                            .pausableUnder(LegalBasis.of(PETITION_2005, 35, 2)),
                    days2005(SUGGESTION_FEEDBACK, 30, ON_SUGGESTION, 36, 2)),
            List.of(
                    words2005(REGISTRATION, "收到即登记，及时录入信访信息系统", ON_RECEIPT, 21),
                    words2005(COMPLETION_REPORT, "交办机关指定的日期", ON_ASSIGNMENT, 21, 0, 4),
                    words2005(URGENT_REPORT, "立即报告，必要时通报", ON_URGENT, 26),
                    words2005(SITUATION_REPORT, "定期提交信访情况分析报告", "定期", 39)));

    /** 信访工作条例 (2022); names no number of days for the answer to a suggestion. */
    public static final RuleSet R2022 = RuleSet.of(
            "R2022",
            "信访工作条例（2022）",
            PETITION_WORK_2022.validFrom(),
            PETITION_WORK_2022.validTo(),
            List.of(
                    days2022(TRIAGE, 15, BY_OFFICE, 22, 0),
                    days2022(NOTICE_ON_DIRECT_RECEIPT, 15, BY_ORGAN, 23, 2),
                    days2022(NOTICE_ON_TRANSFER, 15, ON_TRANSFER, 23, 3),
                    PeriodRule.of(
                            "R2022", OBJECTION, 5, WORKING_DAYS, ON_TRANSFER, LegalBasis.of(PETITION_WORK_2022, 23, 3)),
                    days2022(HANDLING, 60, ON_ACCEPTANCE, 34, 0).extensibleBy(30),
                    days2022(EXTENSION_AT_MOST, 30, ON_DUE_DAY, 34, 0),
                    days2022(REVIEW_REQUEST, 30, ON_REPLY, 35, 0),
                    days2022(REVIEW, 30, ON_REVIEW_REQUEST, 35, 0),
                    days2022(SECOND_REVIEW_REQUEST, 30, ON_REVIEW_REPLY, 36, 1),
                    days2022(SECOND_REVIEW, 30, ON_SECOND_REVIEW_REQUEST, 36, 1)
                            .pausableUnder(LegalBasis.of(PETITION_WORK_2022, 36, 2)),
                    days2022(SUGGESTION_FEEDBACK, 30, ON_SUGGESTION, 40, 4).settledBy("suggestion.feedback_days")),
            List.of(
                    words2022(REGISTRATION, "收到即登记，及时录入信访信息系统", ON_RECEIPT, 22),
                    words2022(COMPLETION_REPORT, "交办机关指定的日期", ON_ASSIGNMENT, 22, 0, 3),
                    words2022(URGENT_REPORT, "及时报告，并通报有关主管部门和本级联席会议办公室", ON_URGENT, 25),
                    words2022(SITUATION_REPORT, "每年编制信访情况年度报告", "年度终了", 41)));

    /** Simplified handling on trial, in working days. */
    public static final RuleSet SIMPLIFIED_2016 = simplified("JY2016", Regulation.SIMPLIFIED_HANDLING_2016, false);

    /** Simplified handling since 2022-07-17; its numbers are parameters, for the text that sets them is not public. */
    public static final RuleSet SIMPLIFIED_2022 = simplified("JY2022", Regulation.SIMPLIFIED_HANDLING_2022, true);

    /** Names the share of each level in the 15 days of triage; no source tells whether the edition of 2022 does. */
    public static final RuleSet RATING_2014 = rating(
            "MY2014",
            Regulation.SATISFACTION_2014,
            quota(FORWARDING_QUOTA_NATION, 5),
            quota(FORWARDING_QUOTA_PROVINCE, 3),
            quota(FORWARDING_QUOTA_CITY, 3),
            quota(FORWARDING_QUOTA_COUNTY, 4));

    public static final RuleSet RATING_2022 = rating("MY2022", Regulation.SATISFACTION_2022);

    /** 政府督查工作条例: objections to the conclusion of a government inspection. */
    public static final RuleSet INSPECTION = RuleSet.of(
            "DC2020",
            Regulation.INSPECTION_2020.title(),
            Regulation.INSPECTION_2020.validFrom(),
            Regulation.INSPECTION_2020.validTo(),
            List.of(
                    inspection(INSPECTION_OBJECTION, "被督查单位收到督查结论之日"),
                    inspection(INSPECTION_REVIEW, "督查机构收到复核申请之日")));

    /** The two days of the year for the report on law-based government. */
    public static final RuleSet RULE_OF_LAW = RuleSet.of(
            "FZ2019",
            Regulation.RULE_OF_LAW_2019.title(),
            Regulation.RULE_OF_LAW_2019.validFrom(),
            Regulation.RULE_OF_LAW_2019.validTo(),
            List.of(),
            List.of(
                    UncountedRule.yearly(
                            "FZ2019",
                            RULE_OF_LAW_REPORT,
                            MonthDay.of(3, 1),
                            "上一年度终了",
                            LegalBasis.of(Regulation.RULE_OF_LAW_2019)),
                    UncountedRule.yearly(
                            "FZ2019",
                            RULE_OF_LAW_PUBLICATION,
                            MonthDay.of(4, 1),
                            "上一年度终了",
                            LegalBasis.of(Regulation.RULE_OF_LAW_2019, 24))));

    private NationalRuleSets() {}

    /** The registry without any regional override. */
    public static RuleSets registry() {
        return new RuleSets(
                List.of(R2005, R2022),
                List.of(SIMPLIFIED_2016, SIMPLIFIED_2022, RATING_2014, RATING_2022, INSPECTION, RULE_OF_LAW),
                RegionalRules.NONE);
    }

    private static PeriodRule days2005(
            StatutoryPeriod period, int days, String startEvent, int article, int paragraph) {
        return PeriodRule.of(
                "R2005", period, days, DAYS, startEvent, LegalBasis.of(PETITION_2005, article, paragraph));
    }

    private static PeriodRule days2022(
            StatutoryPeriod period, int days, String startEvent, int article, int paragraph) {
        return PeriodRule.of(
                "R2022", period, days, DAYS, startEvent, LegalBasis.of(PETITION_WORK_2022, article, paragraph));
    }

    private static UncountedRule words2005(
            StatutoryPeriod period, String words, String event, int article, int... within) {
        return UncountedRule.words("R2005", period, words, event, article(PETITION_2005, article, within));
    }

    private static UncountedRule words2022(
            StatutoryPeriod period, String words, String event, int article, int... within) {
        return UncountedRule.words("R2022", period, words, event, article(PETITION_WORK_2022, article, within));
    }

    private static LegalBasis article(Regulation text, int article, int... within) {
        return within.length == 0
                ? LegalBasis.of(text, article)
                : new LegalBasis(text, article, within[0], within[1]);
    }

    private static PeriodRule quota(StatutoryPeriod level, int days) {
        return PeriodRule.of(
                "MY2014", level, days, DAYS, "该级信访部门收到之日", LegalBasis.of(Regulation.SATISFACTION_2014, 6));
    }

    private static PeriodRule inspection(StatutoryPeriod period, String event) {
        return PeriodRule.of("DC2020", period, 30, DAYS, event, LegalBasis.of(Regulation.INSPECTION_2020, 17));
    }

    private static RuleSet simplified(String code, Regulation text, boolean numbersAreParameters) {
        LegalBasis basis = LegalBasis.of(text);
        PeriodRule acceptance = PeriodRule.of(code, SIMPLIFIED_ACCEPTANCE, 3, WORKING_DAYS, "有权处理机关收到之日", basis);
        PeriodRule handling = PeriodRule.of(code, SIMPLIFIED_HANDLING, 10, WORKING_DAYS, ON_ACCEPTANCE, basis);
        PeriodRule forwarding = PeriodRule.of(code, SIMPLIFIED_FORWARDING, 1, WORKING_DAYS, "该层级收到之日", basis);
        List<PeriodRule> rules = numbersAreParameters
                ? List.of(
                        acceptance.settledBy("simplified.acceptance_days"),
                        handling.settledBy("simplified.handling_days"),
                        forwarding.settledBy("simplified.forwarding_days"))
                : List.of(acceptance, handling, forwarding);
        return RuleSet.of(code, text.title(), text.validFrom(), text.validTo(), rules);
    }

    private static RuleSet rating(String code, Regulation text, PeriodRule... more) {
        PeriodRule rating = PeriodRule.of(code, RATING, 30, DAYS, ON_SERVICE, LegalBasis.of(text));
        List<PeriodRule> rules = Stream.concat(Stream.of(rating.settledBy("rating.days")), Stream.of(more)).toList();
        return RuleSet.of(code, text.title(), text.validFrom(), text.validTo(), rules);
    }
}
