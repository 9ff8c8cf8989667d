package cn.petition.domain.routing;

import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.StatutoryWay;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a matter when the decision tables are asked.
 *
 * @param ruleSet code of the national rule set that governs the step, {@code R2005} or {@code R2022}
 * @param simplifiedEdition code of the edition of simplified handling in force, {@code null} before July 2016
 * @param way the way of Article 31, where somebody has said it
 */
public record MatterFacts(
        String ruleSet,
        @Nullable String simplifiedEdition,
        MatterKind kind,
        Channel channel,
        Origin origin,
        @Nullable StatutoryWay way,
        Set<Circumstance> circumstances) {

    public MatterFacts {
        circumstances = Set.copyOf(circumstances);
    }

    public static MatterFacts of(String ruleSet, @Nullable String simplifiedEdition, MatterKind kind, Channel channel) {
        return new MatterFacts(ruleSet, simplifiedEdition, kind, channel, Origin.DIRECT, null, Set.of());
    }

    public boolean is(Circumstance circumstance) {
        return circumstances.contains(circumstance);
    }

    public MatterFacts with(Circumstance... more) {
        var all = EnumSet.noneOf(Circumstance.class);
        all.addAll(circumstances);
        all.addAll(Set.of(more));
        return new MatterFacts(ruleSet, simplifiedEdition, kind, channel, origin, way, all);
    }

    public MatterFacts without(Circumstance one) {
        var all = EnumSet.noneOf(Circumstance.class);
        all.addAll(circumstances);
        all.remove(one);
        return new MatterFacts(ruleSet, simplifiedEdition, kind, channel, origin, way, all);
    }

    public MatterFacts by(@Nullable StatutoryWay found) {
        return new MatterFacts(ruleSet, simplifiedEdition, kind, channel, origin, found, circumstances);
    }

    public MatterFacts from(Origin whence) {
        return new MatterFacts(ruleSet, simplifiedEdition, kind, channel, whence, way, circumstances);
    }
}
