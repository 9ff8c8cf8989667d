package cn.petition.domain.petition;

/**
 * An officer decided otherwise than a rule of the decision tables suggested; kept as facts of the step.
 *
 * @param rule code of the rule, such as {@code T2.2-1}
 * @param reason why, in the officer's words
 */
public record Deviation(String rule, String reason) {

    StepFacts in(StepFacts facts) {
        return facts.with("rule", rule).with("against", reason);
    }
}
