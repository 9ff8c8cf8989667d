package cn.petition.workflow.routing;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.routing.Circumstance;
import cn.petition.domain.routing.DecisionTable;
import cn.petition.domain.routing.Finding;
import cn.petition.domain.routing.MatterFacts;
import cn.petition.domain.routing.RoutingRule;
import cn.petition.workflow.channel.ListedChannel;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules suggest for a step on a matter, and on what they rest.
 *
 * @param binding the table that decides whether the step goes against the suggestion
 * @param competent the organs that the table of competence names
 * @param channels what the list of statutory channels says on demands of this kind
 */
public record Advice(
        MatterFacts facts,
        List<Finding> findings,
        DecisionTable binding,
        List<Competent> competent,
        List<ListedChannel> channels) {

    private static final Set<CaseAction> DISPOSALS = EnumSet.of(
            CaseAction.TRANSFER,
            CaseAction.ASSIGN_WITH_REPORT,
            CaseAction.SEND_TO_POLITICAL_LEGAL,
            CaseAction.GUIDE_TO_POLITICAL_LEGAL,
            CaseAction.SEND_TO_DISCIPLINE,
            CaseAction.REFUSE_ACCEPTANCE,
            CaseAction.TAKE_UP,
            CaseAction.ACCEPT,
            CaseAction.ACCEPT_SIMPLY,
            CaseAction.DIVERT_TO_STATUTORY_CHANNEL);

    public Advice {
        findings = List.copyOf(findings);
        competent = List.copyOf(competent);
        channels = List.copyOf(channels);
    }

    /** The rule against which the step would be decided, if it is. */
    public Optional<RoutingRule> contradictedBy(CaseAction step) {
        if (!DISPOSALS.contains(step)) {
            return Optional.empty();
        }
        return findings.stream()
                .filter(finding -> finding.table() == binding || finding.table() == DecisionTable.SIMPLIFIED)
                .flatMap(finding -> finding.rule().stream())
                .filter(rule -> rule.table() != DecisionTable.SIMPLIFIED || step == CaseAction.ACCEPT_SIMPLY)
                .filter(rule -> rule.isContradictedBy(step))
                .findFirst();
    }

    /** What is known of the matter, in the order of the tables. */
    public List<Circumstance> known() {
        return facts.circumstances().stream().sorted().toList();
    }
}
