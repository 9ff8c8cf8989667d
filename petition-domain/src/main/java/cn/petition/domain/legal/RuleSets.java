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
    private final List<RegionalPeriod> regionalPeriods;

    /**
     * @param regulations sets of which exactly one is in force on a day; overlapping ones are refused
     * @param procedures sets for periods that the regulations do not set
     * @param regionalPeriods overrides by region and day; the narrowest region wins, then the latest first day
     */
    public RuleSets(List<RuleSet> regulations, List<RuleSet> procedures, List<RegionalPeriod> regionalPeriods) {
        this.regulations = List.copyOf(regulations);
        this.procedures = List.copyOf(procedures);
        this.regionalPeriods = List.copyOf(regionalPeriods);
        refuseOverlaps();
    }

    /** Regulations only. */
    public RuleSets(List<RuleSet> regulations) {
        this(regulations, List.of(), List.of());
    }

    /** The same sets with other regional overrides. */
    public RuleSets withRegionalPeriods(List<RegionalPeriod> overrides) {
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
        return Stream.concat(regulations.stream(), procedures.stream())
                .filter(set -> set.code().equals(code))
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
        return regional(period, startEvent, region)
                .or(() -> regulation.find(period))
                .or(() -> procedural(period, startEvent));
    }

    private Optional<PeriodRule> regional(StatutoryPeriod period, LocalDate day, Region region) {
        return regionalPeriods.stream()
                .filter(one -> one.appliesTo(period, day, region))
                .max(Comparator.comparingInt((RegionalPeriod one) -> one.region().depth())
                        .thenComparing(RegionalPeriod::validFrom))
                .map(RegionalPeriod::rule);
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
