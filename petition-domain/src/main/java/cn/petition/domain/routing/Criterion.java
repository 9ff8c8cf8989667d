package cn.petition.domain.routing;

import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.StatutoryWay;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One condition of a rule, in words and as a test.
 *
 * @param words such as 走访 or 涉法涉诉
 */
public record Criterion(String words, Predicate<MatterFacts> holds) {

    static Criterion is(Circumstance one) {
        return new Criterion(Labels.of(one), facts -> facts.is(one));
    }

    static Criterion isNot(Circumstance one) {
        return new Criterion("不属于“" + Labels.of(one) + "”", facts -> !facts.is(one));
    }

    static Criterion kind(MatterKind kind) {
        return new Criterion(Labels.of(kind), facts -> facts.kind() == kind);
    }

    static Criterion came(String words, Channel... channels) {
        var any = EnumSet.copyOf(Arrays.asList(channels));
        return new Criterion(words, facts -> any.contains(facts.channel()));
    }

    static Criterion origin(Origin origin) {
        return new Criterion(Labels.of(origin), facts -> facts.origin() == origin);
    }

    static Criterion way(StatutoryWay... ways) {
        var any = EnumSet.copyOf(Arrays.asList(ways));
        String words = any.stream().map(Labels::of).collect(Collectors.joining("或者"));
        return new Criterion(words, facts -> facts.way() != null && any.contains(facts.way()));
    }
}
