package cn.petition.web.casefile;

import cn.petition.domain.petition.Labels;
import cn.petition.domain.routing.Finding;
import cn.petition.domain.routing.RoutingRule;
import cn.petition.workflow.routing.Advice;
import cn.petition.workflow.routing.Competent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the decision tables suggest on a step, in words.
 *
 * @param known what is known of the matter
 * @param competent the organs with authority, each with the reason
 * @param channels what the list of statutory channels says on such demands
 * @param against code of the rule against which the step would be decided
 */
record RoutingPanel(
        List<String> known,
        List<Table> tables,
        List<String> competent,
        List<String> channels,
        @Nullable String against) {

    /** One table: the rule that fits, if any, and the others with the reason why not. */
    record Table(String title, @Nullable Suggestion suggestion, List<Other> others) {}

    /** @param step what follows from the rule, {@code null} where it only informs */
    record Suggestion(String code, String ground, String article, @Nullable String step, String told) {}

    record Other(String code, String ground, String why) {}

    static RoutingPanel of(Advice advice, @Nullable RoutingRule against) {
        return new RoutingPanel(
                advice.known().stream().map(Labels::of).toList(),
                advice.findings().stream().map(finding -> table(finding, advice)).toList(),
                advice.competent().stream().map(Competent::reason).toList(),
                advice.channels().stream()
                        .map(one -> one.department() + "：" + one.demand() + " → " + one.channel() + "（"
                                + Labels.of(one.way()) + "）")
                        .toList(),
                against == null ? null : against.code());
    }

    private static Table table(Finding finding, Advice advice) {
        return new Table(
                finding.table().number() + " " + Labels.of(finding.table()),
                finding.rule().map(rule -> suggestion(rule, advice)).orElse(null),
                finding.others().stream()
                        .map(one -> new Other(one.rule().code(), one.rule().ground(), one.why()))
                        .toList());
    }

    private static Suggestion suggestion(RoutingRule rule, Advice advice) {
        return new Suggestion(
                rule.code(),
                rule.ground(),
                rule.article(advice.facts()).orElse(""),
                rule.suggestion() == null ? null : Labels.of(rule.suggestion()),
                rule.told());
    }
}
