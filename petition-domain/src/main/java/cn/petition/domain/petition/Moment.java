package cn.petition.domain.petition;

import cn.petition.domain.legal.RuleSet;
import cn.petition.domain.organ.Actor;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, on which day it happens, when the office records it, and the rule set in force on that day.
 *
 * @param on the day that counts; never after the day of {@code recordedAt}
 * @param deviation the suggestion against which the officer decided, if so
 */
public record Moment(Actor by, LocalDate on, Instant recordedAt, RuleSet ruleSet, @Nullable Deviation deviation) {

    public Moment(Actor by, LocalDate on, Instant recordedAt, RuleSet ruleSet) {
        this(by, on, recordedAt, ruleSet, null);
    }

    public Moment deciding(@Nullable Deviation otherwise) {
        return new Moment(by, on, recordedAt, ruleSet, otherwise);
    }
}
