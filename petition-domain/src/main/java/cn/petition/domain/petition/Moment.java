package cn.petition.domain.petition;

import cn.petition.domain.legal.RuleSet;
import cn.petition.domain.organ.Actor;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who does something, on which day it happens, when the office records it, and the rule set in force on that day.
 *
 * @param on the day that counts; never after the day of {@code recordedAt}
 */
public record Moment(Actor by, LocalDate on, Instant recordedAt, RuleSet ruleSet) {}
