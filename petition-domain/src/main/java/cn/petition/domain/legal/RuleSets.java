package cn.petition.domain.legal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All rule sets the product knows. The regulations and the procedural measures (simplified handling, rating) changed on
 * different days, so they are versioned apart; a period that a region sets differently wins over both.
 */
public final class RuleSets {

    private final List<RuleSet> regulations;
    private final List<RuleSet> procedures;
    private final RegionalRules regional;

    /**
     * @param regulations sets of which exactly one is in force on a day; overlapping ones are refused
     * @param procedures sets for periods that the regulations do not set
     * @param regional overrides by region and day
     */
    public RuleSets(List<RuleSet> regulations, List<RuleSet> procedures, RegionalRules regional) {
        this.regulations = List.copyOf(regulations);
        this.procedures = List.copyOf(procedures);
        this.regional = regional;
        refuseOverlaps();
    }

    /** Regulations only. */
    public RuleSets(List<RuleSet> regulations) {
        this(regulations, List.of(), RegionalRules.NONE);
    }

    /** The same sets with other regional overrides. */
    public RuleSets withRegionalRules(RegionalRules overrides) {
        return new RuleSets(regulations, procedures, overrides);
    }

    /**
     * The regulations in force on the day of the event that starts a period.
     *
     * @throws NoRuleInForce for days before 2005-05-01
     */
    public RuleSet on(LocalDate startEvent) {
        return regulations.stream()
                .filter(set -> set.inForceOn(startEvent))
                .findFirst()
                .orElseThrow(() -> new NoRuleInForce(notInForce(startEvent)));
    }

    /** The rule set with this code, as kept with an earlier decision. */
    public RuleSet withCode(String code) {
        return sets().filter(set -> set.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoRuleInForce("没有代号为“" + code + "”的规则集，请核对后重试。"));
    }

    /** The national rule for a period that starts on this day. */
    public PeriodRule period(StatutoryPeriod period, LocalDate startEvent) {
        return period(period, startEvent, Region.NATION);
    }

    /**
     * The rule for a period that starts on this day in this region.
     *
     * @throws NoRuleInForce when no rule in force on that day sets the period, e.g. an objection before 2022-05-01
     */
    public PeriodRule period(StatutoryPeriod period, LocalDate startEvent, Region region) {
        return find(period, startEvent, region).orElseThrow(() -> new NoRuleInForce(
                "%s起算的事项适用%s，其中没有规定这一期限，不能按该期限计算。".formatted(ChineseDate.of(startEvent), on(startEvent).title())));
    }

    /** As {@link #period}, but empty where no rule sets the period; still refuses days before 2005-05-01. */
    public Optional<PeriodRule> find(StatutoryPeriod period, LocalDate startEvent, Region region) {
        RuleSet regulation = on(startEvent);
        Optional<PeriodRule> national = regulation.find(period).or(() -> procedural(period, startEvent));
        return regional.period(period, startEvent, region)
                .map(override -> override.pausedLike(national))
                .or(() -> national);
    }

    /** What the law says about a period that starts on this day in this region, with a number or in words only. */
    public Optional<StatutoryRule> says(StatutoryPeriod period, LocalDate startEvent, Region region) {
        return find(period, startEvent, region)
                .map(StatutoryRule.class::cast)
                .or(() -> Stream.concat(Stream.of(on(startEvent)), procedures.stream())
                        .filter(set -> set.inForceOn(startEvent))
                        .flatMap(set -> set.says(period).stream())
                        .findFirst());
    }

    /**
     * The rule under which something was begun, even where the text has been switched off or changed since.
     *
     * @param code code of a national or regional rule set, as kept with the obligation
     * @param startEvent the day it began
     */
    public Optional<PeriodRule> recorded(String code, StatutoryPeriod period, LocalDate startEvent) {
        return regional.recorded(code, period)
                .map(override -> override.pausedLike(find(period, startEvent, Region.NATION)))
                .or(() -> sets().filter(set -> set.code().equals(code)).flatMap(set -> set.find(period).stream()).findFirst());
    }

    /** What regions set differently. */
    public RegionalRules regional() {
        return regional;
    }

    /** All national sets: the regulations in their order, then the procedural measures. */
    public List<RuleSet> national() {
        return sets().toList();
    }

    private Stream<RuleSet> sets() {
        return Stream.concat(regulations.stream(), procedures.stream());
    }

    private Optional<PeriodRule> procedural(StatutoryPeriod period, LocalDate day) {
        return procedures.stream()
                .filter(set -> set.inForceOn(day))
                .flatMap(set -> set.find(period).stream())
                .findFirst();
    }

    private String notInForce(LocalDate day) {
        return regulations.stream()
                .map(RuleSet::validFrom)
                .min(Comparator.naturalOrder())
                .filter(day::isBefore)
                .map(first -> "%s早于%s，没有可以适用的信访规定，请核对起算日期。".formatted(ChineseDate.of(day), ChineseDate.of(first)))
                .orElseGet(() -> "%s没有可以适用的信访规定，请联系管理员补充规则集。".formatted(ChineseDate.of(day)));
    }

    private void refuseOverlaps() {
        for (int i = 0; i < regulations.size(); i++) {
            for (int j = i + 1; j < regulations.size(); j++) {
                if (regulations.get(i).overlaps(regulations.get(j))) {
                    throw new IllegalArgumentException("规则集“%s”与“%s”的适用时间重叠，请核对。"
                            .formatted(regulations.get(i).title(), regulations.get(j).title()));
                }
            }
        }
    }
}
