package cn.petition.domain.petition;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a step says beyond who, when and what: the organ it concerns, the document, the decision in detail. */
public record StepFacts(
        @Nullable UUID forOrgan,
        @Nullable UUID otherMatter,
        @Nullable UUID document,
        @Nullable UUID corrects,
        @Nullable String remark,
        Map<String, String> facts) {

    public StepFacts {
        facts = Map.copyOf(facts);
    }

    public static StepFacts none() {
        return new StepFacts(null, null, null, null, null, Map.of());
    }

    public static StepFacts concerning(UUID organ) {
        return none().forOrgan(organ);
    }

    public StepFacts forOrgan(UUID organ) {
        return new StepFacts(organ, otherMatter, document, corrects, remark, facts);
    }

    public StepFacts otherMatter(UUID matter) {
        return new StepFacts(forOrgan, matter, document, corrects, remark, facts);
    }

    public StepFacts document(@Nullable UUID issued) {
        return new StepFacts(forOrgan, otherMatter, issued, corrects, remark, facts);
    }

    public StepFacts corrects(UUID step) {
        return new StepFacts(forOrgan, otherMatter, document, step, remark, facts);
    }

    public StepFacts remark(@Nullable String words) {
        return new StepFacts(forOrgan, otherMatter, document, corrects, words, facts);
    }

    public StepFacts with(String key, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new TreeMap<>(facts);
        more.put(key, value.toString());
        return new StepFacts(forOrgan, otherMatter, document, corrects, remark, more);
    }
}
