package cn.petition.domain.routing;

import static cn.petition.domain.petition.CaseAction.*;
import static cn.petition.domain.routing.Circumstance.*;
import static cn.petition.domain.routing.DecisionTable.*;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.StatutoryWay;
import cn.petition.domain.routing.Finding.PassedOver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All rules of the decision tables 2.1 to 2.6, in the order in which they are asked, for both regulations and both
 * editions of simplified handling. They suggest; a person decides and says why, where it is decided otherwise.
 */
public final class DecisionTables {

    private static final String NOT_REGULATED = "全国条例未作规定";

    private static final Set<CaseAction> ANYWHERE_ELSE = Set.of();
    private static final Set<CaseAction> HAND_OVER = Set.of(
            TRANSFER, ASSIGN_WITH_REPORT, TAKE_UP, REPLY_TO_PROPOSAL, REFUSE_ACCEPTANCE, REFUSE_FURTHER_ACCEPTANCE);
    private static final Set<CaseAction> REFUSALS = Set.of(REFUSE_ACCEPTANCE, REFUSE_FURTHER_ACCEPTANCE);
    private static final Set<CaseAction> LED_AWAY = Set.of(DIVERT_TO_STATUTORY_CHANNEL, REFUSE_ACCEPTANCE);
    private static final Set<CaseAction> NOT_SIMPLY =
            Set.of(ACCEPT, DIVERT_TO_STATUTORY_CHANNEL, REPLY_TO_PROPOSAL, REFUSE_ACCEPTANCE);

    private static final StatutoryWay[] OTHER_WAYS =
            Arrays.stream(StatutoryWay.values()).filter(StatutoryWay::leadsAway).toArray(StatutoryWay[]::new);

    private static final List<RoutingRule> RULES = Stream.of(
                    kinds(), office(), organ(), redress(), refusals(), simplified())
            .flatMap(List::stream)
            .toList();

    private DecisionTables() {}

    /** All rules, in order. */
    public static List<RoutingRule> rules() {
        return RULES;
    }

    public static List<RoutingRule> of(DecisionTable table) {
        return RULES.stream().filter(rule -> rule.table() == table).toList();
    }

    /** @throws IllegalArgumentException when there is no rule with this code */
    public static RoutingRule rule(String code) {
        return RULES.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + code));
    }

    /** What each of these tables says about a matter. */
    public static List<Finding> ask(MatterFacts facts, DecisionTable... tables) {
        return Arrays.stream(tables).map(table -> ask(facts, table)).toList();
    }

    /** The first rule of a table that fits, and why the others were passed over. */
    public static Finding ask(MatterFacts facts, DecisionTable table) {
        @Nullable RoutingRule hit = null;
        var others = new ArrayList<PassedOver>();
        for (RoutingRule rule : of(table)) {
            if (hit == null && rule.hits(facts)) {
                hit = rule;
            } else {
                others.add(new PassedOver(rule, why(rule, hit, facts)));
            }
        }
        return new Finding(table, hit, others);
    }

    private static String why(RoutingRule rule, @Nullable RoutingRule hit, MatterFacts facts) {
        if (rule.article(facts).isEmpty()) {
            return "所适用的规定没有这一条";
        }
        var missing = rule.missing(facts);
        if (missing.isEmpty()) {
            return "在前的" + (hit == null ? "条件" : hit.code()) + "已经适用";
        }
        return "不具备：" + String.join("、", missing);
    }

    /** 2.1: the class decides the procedure. */
    private static List<RoutingRule> kinds() {
        return List.of(
                new RoutingRule(
                        "T2.1-1",
                        KIND,
                        List.of(Criterion.kind(MatterKind.PROPOSAL)),
                        "建议意见类：有权机关研究论证，合理可行的采纳或者部分采纳并回复，没有法定天数。",
                        Map.of("R2005", "《信访条例》第二十九条", "R2022", "《信访工作条例》第二十九条"),
                        null,
                        ANYWHERE_ELSE,
                        "您提出的建议将由有权处理的机关研究，并予以回复。"),
                new RoutingRule(
                        "T2.1-2",
                        KIND,
                        List.of(Criterion.kind(MatterKind.ACCUSATION)),
                        "检举控告类：由纪检监察机关或者有权机关依规处理，不适用六十日；材料不得透露或者转给被检举控告人。",
                        Map.of("R2005", "《信访条例》第二十三条", "R2022", "《信访工作条例》第三十条"),
                        SEND_TO_DISCIPLINE,
                        ANYWHERE_ELSE,
                        "您反映的问题由纪检监察机关或者有权机关按有关规定处理。"),
                new RoutingRule(
                        "T2.1-3",
                        KIND,
                        List.of(Criterion.kind(MatterKind.REDRESS)),
                        "申诉求决类：先分清应当走哪条法定途径，不属于其他途径的适用信访程序。",
                        Map.of("R2005", "《信访条例》第三十二条", "R2022", "《信访工作条例》第三十一条"),
                        null,
                        ANYWHERE_ELSE,
                        "您提出的请求将依法分别由相应的法定途径处理。"));
    }

    /** 2.2: where the petition office sends what it received; asked in order. */
    private static List<RoutingRule> office() {
        return List.of(
                new RoutingRule(
                        "T2.2-1",
                        OFFICE,
                        List.of(
                                Criterion.is(LITIGATION_RELATED),
                                Criterion.came("来信、网上或者来电", Channel.LETTER, Channel.ONLINE, Channel.CALL)),
                        "涉法涉诉的信件：登记，转送同级政法部门。",
                        Map.of("R2022", "《信访工作条例》第二十二条第二款"),
                        SEND_TO_POLITICAL_LEGAL,
                        Set.of(SEND_TO_POLITICAL_LEGAL, SEND_TO_DISCIPLINE, REFUSE_FURTHER_ACCEPTANCE),
                        "您反映的是涉法涉诉事项，已转送同级政法部门依法处理；是否告知由政法部门按规定办理。"),
                new RoutingRule(
                        "T2.2-2",
                        OFFICE,
                        List.of(Criterion.is(LITIGATION_RELATED), Criterion.came("走访", Channel.VISIT)),
                        "走访反映涉诉问题：登记，释法明理，引导向有关政法部门反映，记录在案。",
                        Map.of("R2022", "《信访工作条例》第二十条第二款、第二十二条第二款"),
                        GUIDE_TO_POLITICAL_LEGAL,
                        Set.of(
                                GUIDE_TO_POLITICAL_LEGAL,
                                SEND_TO_POLITICAL_LEGAL,
                                SEND_TO_DISCIPLINE,
                                REFUSE_FURTHER_ACCEPTANCE),
                        "您反映的是涉诉事项，请依照法律规定的程序向有关政法部门提出。"),
                new RoutingRule(
                        "T2.2-05-1",
                        OFFICE,
                        List.of(Criterion.is(OTHER_STATE_POWER)),
                        "属于人大、法院、检察院职权范围：告知分别向有关机关提出。",
                        Map.of("R2005", "《信访条例》第十五条、第二十一条第一款第一项"),
                        REFUSE_ACCEPTANCE,
                        REFUSALS,
                        "您反映的事项属于人民代表大会、人民法院、人民检察院的职权，请分别向其提出。"),
                new RoutingRule(
                        "T2.2-05-2",
                        OFFICE,
                        List.of(Criterion.is(LITIGATION_RELATED)),
                        "已经或者依法应当通过诉讼、仲裁、行政复议等法定途径解决：不予受理，告知去处。",
                        Map.of("R2005", "《信访条例》第二十一条第一款第一项"),
                        REFUSE_ACCEPTANCE,
                        REFUSALS,
                        "您反映的事项应当通过诉讼、仲裁、行政复议等法定途径解决，不予受理；请依照有关法律规定的程序向有关机关提出。"),
                new RoutingRule(
                        "T2.2-3",
                        OFFICE,
                        List.of(Criterion.kind(MatterKind.ACCUSATION)),
                        "纪检监察受理范围的检举控告：登记，按管理权限转送纪检监察机关。",
                        Map.of("R2005", "《信访条例》第二十一条第一款", "R2022", "《信访工作条例》第二十二条第二款"),
                        SEND_TO_DISCIPLINE,
                        Set.of(SEND_TO_DISCIPLINE),
                        "您反映的问题已按管理权限转送，由纪检监察机关按有关规定处理。"),
                new RoutingRule(
                        "T2.2-4",
                        OFFICE,
                        List.of(Criterion.is(OWN_LEVEL), Criterion.isNot(REPORT_WANTED)),
                        "属于本级机关、单位或者其工作部门处理：转送有权机关；重大、紧急的及时提出建议，报本级党委和政府决定。",
                        Map.of("R2005", "《信访条例》第二十一条第一款第二项", "R2022", "《信访工作条例》第二十二条第一款第一项"),
                        TRANSFER,
                        HAND_OVER,
                        "您的信访事项已转送有权处理的机关、单位，由其在十五日内告知您。"),
                new RoutingRule(
                        "T2.2-5",
                        OFFICE,
                        List.of(Criterion.is(LOWER_LEVEL), Criterion.isNot(REPORT_WANTED)),
                        "涉及下级机关、单位或者其人员：按属地管理、分级负责，谁主管谁负责，转送有权机关（2005 年规则：直接转送并抄送下级信访机构）。",
                        Map.of("R2005", "《信访条例》第二十一条第一款第三项", "R2022", "《信访工作条例》第二十二条第一款第二项"),
                        TRANSFER,
                        HAND_OVER,
                        "您的信访事项已按属地管理、分级负责的原则转送有权处理的机关、单位。"),
                new RoutingRule(
                        "T2.2-6",
                        OFFICE,
                        List.of(Criterion.is(REPORT_WANTED)),
                        "转送中有重要情况、需要反馈办理结果：交办，指定期限，要求反馈结果并提交办结报告。",
                        Map.of("R2005", "《信访条例》第二十一条第一款第四项", "R2022", "《信访工作条例》第二十二条第一款第三项"),
                        ASSIGN_WITH_REPORT,
                        HAND_OVER,
                        "您的信访事项已交有权处理的机关、单位办理，并要求其反馈办理结果。"));
    }

    /** 2.3: what an organ does with what it received; disputes and vanished organs come first. */
    private static List<RoutingRule> organ() {
        return List.of(
                new RoutingRule(
                        "T2.3-7",
                        ORGAN,
                        List.of(Criterion.is(ORGAN_CHANGED)),
                        "有权机关已经分立、合并、撤销：由继续行使其职权的机关受理；职责不清的由本级党委和政府或者其指定的机关受理。",
                        Map.of("R2005", "《信访条例》第二十四条", "R2022", "《信访工作条例》第二十四条第二款"),
                        TRANSFER,
                        ANYWHERE_ELSE,
                        "原机关的职权已由其他机关继续行使，您的信访事项由该机关受理。"),
                new RoutingRule(
                        "T2.3-6",
                        ORGAN,
                        List.of(Criterion.is(SEVERAL_ORGANS)),
                        "涉及两个以上机关：协商受理；有争议的由共同的上一级机关决定（2022 年起，没有共同上一级的由共同的信访工作联席会议协调）。",
                        Map.of("R2005", "《信访条例》第二十四条", "R2022", "《信访工作条例》第二十四条第一款"),
                        COORDINATE,
                        ANYWHERE_ELSE,
                        "您的信访事项涉及两个以上机关，受理机关确定后将告知您。"),
                new RoutingRule(
                        "T2.3-1",
                        ORGAN,
                        List.of(Criterion.origin(Origin.DIRECT), Criterion.is(OURS)),
                        "信访人直接提出，属于本机关职权：接收，告知接收情况以及处理途径和程序。",
                        Map.of("R2005", "《信访条例》第二十二条第一款", "R2022", "《信访工作条例》第二十三条第一款、第二款"),
                        TAKE_UP,
                        ANYWHERE_ELSE,
                        "您的信访事项已经接收，处理途径和程序如下。"),
                new RoutingRule(
                        "T2.3-2",
                        ORGAN,
                        List.of(Criterion.origin(Origin.DIRECT), Criterion.is(LOWER_IN_SYSTEM)),
                        "信访人直接提出，属于本系统下级职权：转送、交办，告知转送、交办去向。",
                        Map.of("R2005", "《信访条例》第二十二条第一款", "R2022", "《信访工作条例》第二十三条第一款、第二款"),
                        TRANSFER,
                        ANYWHERE_ELSE,
                        "您的信访事项已转送、交办有权处理的下级机关、单位。"),
                new RoutingRule(
                        "T2.3-3",
                        ORGAN,
                        List.of(Criterion.origin(Origin.DIRECT), Criterion.is(NOT_OURS)),
                        "信访人直接提出，不属于本机关、本系统职权：告知向有权处理的机关、单位提出。",
                        Map.of("R2005", "《信访条例》第二十二条第一款", "R2022", "《信访工作条例》第二十三条第一款"),
                        REFUSE_ACCEPTANCE,
                        ANYWHERE_ELSE,
                        "您反映的事项不属于本机关职权范围，请向有权处理的机关、单位提出。"),
                new RoutingRule(
                        "T2.3-4",
                        ORGAN,
                        List.of(Criterion.origin(Origin.HANDED_OVER), Criterion.isNot(NOT_OURS)),
                        "转送、交办来，属于本机关职权：接收，告知接收情况以及处理途径和程序（2005 年规则：十五日内决定是否受理并书面告知）。",
                        Map.of("R2005", "《信访条例》第二十一条第二款", "R2022", "《信访工作条例》第二十三条第三款"),
                        RECEIVE,
                        ANYWHERE_ELSE,
                        "您的信访事项已由本机关接收，处理途径和程序如下。"),
                new RoutingRule(
                        "T2.3-5",
                        ORGAN,
                        List.of(Criterion.origin(Origin.HANDED_OVER), Criterion.is(NOT_OURS)),
                        "转送、交办来，不属于本机关、本系统：自收到之日起五个工作日内提出异议并详细说明理由，经核实同意后交还材料。",
                        Map.of("R2022", "《信访工作条例》第二十三条第三款"),
                        OBJECT_TO_TRANSFER,
                        ANYWHERE_ELSE,
                        "（不另行告知信访人，由转送、交办机关重新分流。）"));
    }

    /** 2.4: which statutory way leads on. */
    private static List<RoutingRule> redress() {
        return List.of(
                new RoutingRule(
                        "T2.4-1",
                        REDRESS,
                        List.of(Criterion.way(StatutoryWay.LITIGATION)),
                        "应当通过诉讼、复议程序或者检察监督、刑事立案、公安机关法律程序处理，涉法涉诉事项未依法终结：导入政法机关的法律程序。",
                        Map.of("R2022", "《信访工作条例》第三十一条第一项"),
                        DIVERT_TO_STATUTORY_CHANNEL,
                        LED_AWAY,
                        "您反映的事项应当通过政法机关的法律程序解决，请按所告知的机关、期限和材料提出。"),
                new RoutingRule(
                        "T2.4-2",
                        REDRESS,
                        List.of(Criterion.way(StatutoryWay.ARBITRATION)),
                        "应当通过仲裁解决：导入仲裁程序。",
                        Map.of("R2022", "《信访工作条例》第三十一条第二项"),
                        DIVERT_TO_STATUTORY_CHANNEL,
                        LED_AWAY,
                        "您反映的事项应当通过仲裁解决，请在规定的时效内向仲裁机构提出。"),
                new RoutingRule(
                        "T2.4-3",
                        REDRESS,
                        List.of(Criterion.way(StatutoryWay.PARTY_APPEAL)),
                        "可以通过党员申诉、申请复审等解决：导入相应程序。",
                        Map.of("R2022", "《信访工作条例》第三十一条第三项"),
                        DIVERT_TO_STATUTORY_CHANNEL,
                        LED_AWAY,
                        "您反映的事项应当通过党员申诉、申请复审等程序解决，请向有关组织提出。"),
                new RoutingRule(
                        "T2.4-4",
                        REDRESS,
                        List.of(Criterion.way(StatutoryWay.ADMINISTRATIVE_PROCEDURE)),
                        "可以通过行政复议、行政裁决、行政确认、行政许可、行政处罚等行政程序解决：导入相应程序。",
                        Map.of("R2022", "《信访工作条例》第三十一条第四项"),
                        DIVERT_TO_STATUTORY_CHANNEL,
                        LED_AWAY,
                        "您反映的事项应当通过相应的行政程序解决，请按所告知的机关、期限和材料提出。"),
                new RoutingRule(
                        "T2.4-5",
                        REDRESS,
                        List.of(Criterion.way(StatutoryWay.DUTY_PERFORMANCE)),
                        "申请查处违法行为、履行保护人身权或者财产权等合法权益职责：依法履行或者答复。",
                        Map.of("R2022", "《信访工作条例》第三十一条第五项"),
                        DIVERT_TO_STATUTORY_CHANNEL,
                        LED_AWAY,
                        "您的申请将由有关行政机关依法履行职责或者答复。"),
                new RoutingRule(
                        "T2.4-05-1",
                        REDRESS,
                        List.of(Criterion.way(
                                StatutoryWay.LITIGATION,
                                StatutoryWay.ARBITRATION,
                                StatutoryWay.ADMINISTRATIVE_PROCEDURE)),
                        "已经或者依法应当通过诉讼、仲裁、行政复议等法定途径解决：不予受理，告知依照法定程序向有关机关提出。",
                        Map.of("R2005", "《信访条例》第二十一条第一款第一项"),
                        REFUSE_ACCEPTANCE,
                        REFUSALS,
                        "您反映的事项应当通过诉讼、仲裁、行政复议等法定途径解决，不予受理；请依照有关法律规定的程序向有关机关提出。"),
                new RoutingRule(
                        "T2.4-05-5",
                        REDRESS,
                        List.of(Criterion.way(StatutoryWay.PARTY_APPEAL, StatutoryWay.DUTY_PERFORMANCE)),
                        "2005 年规则没有规定导入党内程序和履职程序：按投诉请求受理并办理。",
                        Map.of("R2005", "《信访条例》第二十一条第二款"),
                        ACCEPT,
                        Set.of(ACCEPT, ACCEPT_SIMPLY, REFUSE_ACCEPTANCE),
                        "您的信访事项已经受理，将在规定期限内办理并书面答复。"),
                new RoutingRule(
                        "T2.4-7",
                        REDRESS,
                        List.of(Criterion.is(DISCLOSURE_FORM)),
                        "以政府信息公开申请的形式进行信访：告知不作为政府信息公开申请处理，可以通过信访渠道提出。",
                        Map.of("R2005", "《政府信息公开条例》第三十九条", "R2022", "《政府信息公开条例》第三十九条"),
                        null,
                        ANYWHERE_ELSE,
                        "您的申请内容属于信访事项，不作为政府信息公开申请处理，现按信访事项办理。"),
                new RoutingRule(
                        "T2.4-6",
                        REDRESS,
                        List.of(Criterion.way(StatutoryWay.PETITION)),
                        "不属于以上情形：听取陈述事实和理由，调查核实，出具信访处理意见书。",
                        Map.of("R2005", "《信访条例》第三十一条、第三十二条", "R2022", "《信访工作条例》第三十一条第六项"),
                        ACCEPT,
                        Set.of(ACCEPT, ACCEPT_SIMPLY, REFUSE_ACCEPTANCE),
                        "您的信访事项已经受理，自受理之日起六十日内办结，并出具信访处理意见书。"));
    }

    /** 2.5: the six ways of not taking something up, each with its own conditions. */
    private static List<RoutingRule> refusals() {
        return List.of(
                new RoutingRule(
                        "T2.5-4",
                        REFUSAL,
                        List.of(Criterion.is(SECOND_REVIEW_GIVEN)),
                        "对复核意见不服，仍然以同一事实和理由提出：不再受理。",
                        Map.of("R2005", "《信访条例》第三十五条第三款", "R2022", "《信访工作条例》第三十六条第三款"),
                        REFUSE_FURTHER_ACCEPTANCE,
                        ANYWHERE_ELSE,
                        "您以同一事实和理由提出的请求已有复核意见，不再受理。"),
                new RoutingRule(
                        "T2.5-1",
                        REFUSAL,
                        List.of(Criterion.is(UNDER_WAY_BELOW)),
                        "已经受理或者正在办理，在规定期限内又向上级提出同一事项：上级不予受理。",
                        Map.of("R2005", "《信访条例》第十六条", "R2022", "《信访工作条例》第十九条第三款"),
                        REFUSE_ACCEPTANCE,
                        ANYWHERE_ELSE,
                        "您反映的同一事项正在办理期限内，不予受理；请等待受理、办理机关的答复。"),
                new RoutingRule(
                        "T2.5-2",
                        REFUSAL,
                        List.of(Criterion.is(LITIGATION_RELATED)),
                        "已经或者依法应当通过诉讼、仲裁、复议解决：不予受理（2022 年起改为登记后转送、引导或者导入法定途径，不再称为不予受理）。",
                        Map.of("R2005", "《信访条例》第二十一条第一款第一项"),
                        REFUSE_ACCEPTANCE,
                        ANYWHERE_ELSE,
                        "您反映的事项应当通过法定途径解决，不予受理；请向有关机关提出。"),
                new RoutingRule(
                        "T2.5-3",
                        REFUSAL,
                        List.of(Criterion.came("走访", Channel.VISIT), Criterion.is(LEVEL_SKIPPED)),
                        "走访跨越本级和上一级机关：引导到有权处理的本级或者上一级机关设立或者指定的接待场所提出。",
                        Map.of("R2005", "《信访条例》第十六条", "R2022", "《信访工作条例》第二十条第一款"),
                        REFUSE_ACCEPTANCE,
                        ANYWHERE_ELSE,
                        "请到依法有权处理的本级或者上一级机关、单位的接待场所提出。"),
                new RoutingRule(
                        "T2.5-5",
                        REFUSAL,
                        List.of(Criterion.is(NOT_OURS)),
                        "不归本机关、本系统职权：告知向有权处理的机关提出。",
                        Map.of("R2005", "《信访条例》第二十二条第一款", "R2022", "《信访工作条例》第二十三条第一款"),
                        REFUSE_ACCEPTANCE,
                        ANYWHERE_ELSE,
                        "您反映的事项不属于本机关职权范围，请向有权处理的机关、单位提出。"),
                new RoutingRule(
                        "T2.5-6",
                        REFUSAL,
                        List.of(Criterion.is(PETITIONER_UNCLEAR)),
                        "姓名（名称）、住址不清：不发告知，内部留痕；事项照常处理。",
                        Map.of("R2005", "《信访条例》第二十二条第二款", "R2022", "《信访工作条例》第二十三条第二款"),
                        null,
                        ANYWHERE_ELSE,
                        "（姓名、住址不清，无法告知。）"),
                new RoutingRule(
                        "T2.5-7",
                        REFUSAL,
                        List.of(Criterion.is(REVIEW_TIME_PASSED)),
                        "逾期未申请复查、复核又提出：全国条例没有规定，按地方规则和本机关参数“逾期申请复查复核的处理”决定。",
                        Map.of("R2005", NOT_REGULATED, "R2022", NOT_REGULATED),
                        null,
                        ANYWHERE_ELSE,
                        "您没有在规定期限内申请复查、复核，请说明逾期的理由。"));
    }

    /** 2.6: what bars simplified handling comes before what allows it. */
    private static List<RoutingRule> simplified() {
        return List.of(
                new RoutingRule(
                        "T2.6-1",
                        SIMPLIFIED,
                        List.of(Criterion.isNot(FIRST_MATTER)),
                        "必须是初次信访事项；重复提出的不适用简易办理。",
                        Map.of("JY2016", "《信访事项简易办理办法（试行）》第四条", "JY2022", "《信访事项简易办理办法》第四条"),
                        null,
                        NOT_SIMPLY,
                        "您的信访事项按普通程序办理。"),
                new RoutingRule(
                        "T2.6-16-1",
                        SIMPLIFIED,
                        List.of(Criterion.is(HANDED_DOWN)),
                        "上级信访机构、行政机关交办的不适用。",
                        Map.of("JY2016", "《信访事项简易办理办法（试行）》第五条"),
                        null,
                        NOT_SIMPLY,
                        "您的信访事项按普通程序办理。"),
                new RoutingRule(
                        "T2.6-16-2",
                        SIMPLIFIED,
                        List.of(Criterion.is(MAY_NOT_BE_SUPPORTED)),
                        "可能不支持诉求的不适用。",
                        Map.of("JY2016", "《信访事项简易办理办法（试行）》第五条"),
                        null,
                        NOT_SIMPLY,
                        "您的信访事项按普通程序办理。"),
                new RoutingRule(
                        "T2.6-16-3",
                        SIMPLIFIED,
                        List.of(Criterion.way(OTHER_WAYS)),
                        "已进入或者可以通过法定程序解决的不适用。",
                        Map.of("JY2016", "《信访事项简易办理办法（试行）》第五条"),
                        null,
                        NOT_SIMPLY,
                        "您的信访事项按普通程序办理。"),
                new RoutingRule(
                        "T2.6-16-4",
                        SIMPLIFIED,
                        List.of(Criterion.is(JOINT_OR_SEVERAL)),
                        "多个责任主体、集体联名的重大复杂疑难事项不适用。",
                        Map.of("JY2016", "《信访事项简易办理办法（试行）》第五条"),
                        null,
                        NOT_SIMPLY,
                        "您的信访事项按普通程序办理。"),
                new RoutingRule(
                        "T2.6-22-1",
                        SIMPLIFIED,
                        List.of(Criterion.way(OTHER_WAYS)),
                        "属于《信访工作条例》第三十一条前五项的不适用。",
                        Map.of("JY2022", "《信访事项简易办理办法》第五条"),
                        null,
                        NOT_SIMPLY,
                        "您的信访事项按普通程序办理。"),
                new RoutingRule(
                        "T2.6-22-2",
                        SIMPLIFIED,
                        List.of(Criterion.is(HANDED_DOWN)),
                        "上级机关、单位交办的不适用。",
                        Map.of("JY2022", "《信访事项简易办理办法》第五条"),
                        null,
                        NOT_SIMPLY,
                        "您的信访事项按普通程序办理。"),
                new RoutingRule(
                        "T2.6-22-3",
                        SIMPLIFIED,
                        List.of(Criterion.is(MAY_NOT_BE_SUPPORTED)),
                        "可能不支持诉求的不适用。",
                        Map.of("JY2022", "《信访事项简易办理办法》第五条"),
                        null,
                        NOT_SIMPLY,
                        "您的信访事项按普通程序办理。"),
                new RoutingRule(
                        "T2.6-22-4",
                        SIMPLIFIED,
                        List.of(Criterion.is(JOINT_OR_SEVERAL)),
                        "多个责任主体或者集体联名的重大复杂疑难等事项不适用。",
                        Map.of("JY2022", "《信访事项简易办理办法》第五条"),
                        null,
                        NOT_SIMPLY,
                        "您的信访事项按普通程序办理。"),
                new RoutingRule(
                        "T2.6-2",
                        SIMPLIFIED,
                        List.of(Criterion.is(FIRST_MATTER), Criterion.is(CLEAR)),
                        "事实清楚、责任明确、争议不大、易于解决，可以简易办理。",
                        Map.of("JY2016", "《信访事项简易办理办法（试行）》第四条", "JY2022", "《信访事项简易办理办法》第四条"),
                        ACCEPT_SIMPLY,
                        ANYWHERE_ELSE,
                        "您的信访事项适用简易办理：三个工作日内决定是否受理，受理后十个工作日内作出处理意见；不要纸质文书的可以用网络、电话、短信告知。"),
                new RoutingRule(
                        "T2.6-3",
                        SIMPLIFIED,
                        List.of(Criterion.is(FIRST_MATTER), Criterion.is(ENQUIRY_OR_THANKS)),
                        "提出咨询、意见建议、表达感谢，可以即时反馈，可以简易办理。",
                        Map.of("JY2016", "《信访事项简易办理办法（试行）》第四条", "JY2022", "《信访事项简易办理办法》第四条"),
                        ACCEPT_SIMPLY,
                        ANYWHERE_ELSE,
                        "您的信访事项适用简易办理：三个工作日内决定是否受理，受理后十个工作日内作出处理意见；不要纸质文书的可以用网络、电话、短信告知。"),
                new RoutingRule(
                        "T2.6-4",
                        SIMPLIFIED,
                        List.of(Criterion.is(FIRST_MATTER), Criterion.is(DAILY_AND_PRESSING)),
                        "涉及群众日常生产生活、时效性强，应当即时处理，可以简易办理。",
                        Map.of("JY2016", "《信访事项简易办理办法（试行）》第四条", "JY2022", "《信访事项简易办理办法》第四条"),
                        ACCEPT_SIMPLY,
                        ANYWHERE_ELSE,
                        "您的信访事项适用简易办理：三个工作日内决定是否受理，受理后十个工作日内作出处理意见；不要纸质文书的可以用网络、电话、短信告知。"),
                new RoutingRule(
                        "T2.6-5",
                        SIMPLIFIED,
                        List.of(Criterion.is(FIRST_MATTER), Criterion.is(PROMISED_BEFORE)),
                        "有关机关已有明确承诺或者结论，可以简易办理。",
                        Map.of("JY2016", "《信访事项简易办理办法（试行）》第四条", "JY2022", "《信访事项简易办理办法》第四条"),
                        ACCEPT_SIMPLY,
                        ANYWHERE_ELSE,
                        "您的信访事项适用简易办理：三个工作日内决定是否受理，受理后十个工作日内作出处理意见；不要纸质文书的可以用网络、电话、短信告知。"),
                new RoutingRule(
                        "T2.6-6",
                        SIMPLIFIED,
                        List.of(Criterion.is(FIRST_MATTER), Criterion.is(OTHERWISE_SIMPLE)),
                        "其他可以简易办理的情形。",
                        Map.of("JY2016", "《信访事项简易办理办法（试行）》第四条", "JY2022", "《信访事项简易办理办法》第四条"),
                        ACCEPT_SIMPLY,
                        ANYWHERE_ELSE,
                        "您的信访事项适用简易办理：三个工作日内决定是否受理，受理后十个工作日内作出处理意见；不要纸质文书的可以用网络、电话、短信告知。"));
    }
}
