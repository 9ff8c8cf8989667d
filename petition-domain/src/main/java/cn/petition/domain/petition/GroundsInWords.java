package cn.petition.domain.petition;

import cn.petition.domain.deadline.DeadlineCalculator;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.legal.LegalBasis;
import cn.petition.domain.legal.PeriodRule;
import cn.petition.domain.legal.Region;
import cn.petition.domain.legal.RegionalRegulation;
import cn.petition.domain.legal.RegionalRules;
import cn.petition.domain.legal.RuleSet;
import cn.petition.domain.legal.RuleSets;
import cn.petition.domain.parameter.ParameterKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why a date rests on the rule it rests on: the day that chose the rule set, the region, what the office settled. */
final class GroundsInWords {

    private final RuleSets rules;
    private final DeadlineCalculator calculator;

    GroundsInWords(RuleSets rules, DeadlineCalculator calculator) {
        this.rules = rules;
        this.calculator = calculator;
    }

    List<String> of(ObligationFacts obligation, PeriodRule rule) {
        var words = new ArrayList<String>();
        var place = Region.ofPlace(obligation.place());
        var regional = rules.regional().regulation(rule.ruleSet());
        if (regional.isPresent()) {
            words.add(override(regional.get(), obligation, rule));
            words.add(replaced(obligation, rule));
        } else {
            words.add(national(rules.withCode(rule.ruleSet()), obligation.startedOn()));
            words.add(noOverride(rule, obligation.startedOn(), place));
        }
        if (rule.parameter() != null) {
            words.add("条文没有写明日数，%s由参数“%s”确定，本项起算时为%s。"
                    .formatted(rule.basis().cite(), Labels.of(ParameterKey.of(rule.parameter())), rule.lengthInWords()));
        }
        words.add(calculator.rollsForward(obligation.startedOn(), place)
                ? "届满日遇休息日的，顺延至其后第一个工作日才算超期；预警仍按未顺延的日期（参数“届满日遇休息日顺延”，参照民法典第203条）。"
                : "届满日遇休息日不顺延（参数“届满日遇休息日顺延”）。");
        return words;
    }

    private static String national(RuleSet set, LocalDate startedOn) {
        if (set.inForceOn(startedOn)) {
            return "起算的事实发生在%s，当日施行的是%s，适用该规则集。".formatted(ChineseDate.of(startedOn), title(set));
        }
        return "起算的事实发生在%s，但参数“跨期事项适用规定的依据日”定为登记日，按登记日适用%s。"
                .formatted(ChineseDate.of(startedOn), title(set));
    }

    private static String title(RuleSet set) {
        return set.title() + "（" + set.code() + "，自" + ChineseDate.of(set.validFrom())
                + (set.validTo() == null ? "起" : "至" + ChineseDate.of(set.validTo())) + "）";
    }

    private static String override(RegionalRegulation regulation, ObligationFacts obligation, PeriodRule rule) {
        return "事项属地在%s适用的地区，起算的事实发生在%s，适用地方规定%s：%s（%s）。"
                .formatted(
                        "《" + regulation.text().title() + "》",
                        ChineseDate.of(obligation.startedOn()),
                        regulation.code(),
                        rule.lengthInWords(),
                        rule.basis().fullCite());
    }

    private String replaced(ObligationFacts obligation, PeriodRule rule) {
        Optional<PeriodRule> national = rules.withRegionalRules(RegionalRules.NONE)
                .find(rule.period(), obligation.startedOn(), Region.NATION);
        return national.map(one -> "全国规定为%s（%s），由地方规定代替。".formatted(one.lengthInWords(), one.basis().fullCite()))
                .orElse("全国规定没有这一期限。");
    }

    /** Says so when the place has an override by now that this obligation, begun earlier, does not follow. */
    private String noOverride(PeriodRule rule, LocalDate startedOn, Region place) {
        return rules.regional()
                .period(rule.period(), startedOn, place)
                .map(PeriodRule::basis)
                .map(LegalBasis::fullCite)
                .map("本项起算时尚未启用%s，仍按起算时的规定；启用只及于以后产生的期限。"::formatted)
                .orElse("事项属地没有启用的地方规定，适用全国规定。");
    }
}
