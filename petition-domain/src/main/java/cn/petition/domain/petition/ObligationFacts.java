package cn.petition.domain.petition;

import cn.petition.domain.deadline.Suspension;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clock has to know about an obligation: the facts as they were recorded, from which the day follows.
 *
 * @param ruleSet code of the rule set under which it began
 * @param amount length in the unit of the rule, {@code null} where an authority fixed the day
 * @param place division code of the matter, {@code null} for the nation
 * @param extensions days granted that still stand, in order
 */
public record ObligationFacts(
        Duty duty,
        LocalDate startedOn,
        String ruleSet,
        @Nullable Integer amount,
        @Nullable LocalDate fixedOn,
        @Nullable String place,
        List<Integer> extensions,
        List<Suspension> suspensions,
        @Nullable LocalDate endedOn,
        @Nullable ObligationOutcome outcome) {

    public ObligationFacts {
        extensions = List.copyOf(extensions);
        suspensions = List.copyOf(suspensions);
    }
}
