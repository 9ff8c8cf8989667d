package cn.petition.domain.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parameters the product knows; a key that is not listed here is refused when it is loaded. */
public enum ParameterKey {
    /** Which day chooses the rule set: {@code start_event} or {@code registration}. */
    RULESET_SELECTED_BY("ruleset.selected_by", ParameterType.choice("start_event", "registration")),
    /** Whether a last day that is a day off moves to the next working day for being overdue. */
    DEADLINE_ROLL_FORWARD("deadline.roll_forward", ParameterType.flag()),
    /** From how many remaining days on a deadline counts as due soon (临期). */
    DEADLINE_DUE_SOON_DAYS("deadline.due_soon_days", ParameterType.number(0, 60)),
    /** When somebody is told about a duty: days left, or share of the time gone, e.g. {@code 7,3,1} or {@code 50%,75%}. */
    DEADLINE_NOTICE_THRESHOLDS("deadline.notice_thresholds", ParameterType.thresholds()),
    /** What proves the day of acceptance: the notice, or the first handling step. */
    ACCEPTANCE_DAY_SOURCE("acceptance.day_source", ParameterType.choice("notice", "first_step")),
    OBJECTION_PAUSES("objection.pauses", ParameterType.flag()),
    /** Working days. */
    SIMPLIFIED_ACCEPTANCE_DAYS("simplified.acceptance_days", ParameterType.number(1, 60)),
    /** Working days. */
    SIMPLIFIED_HANDLING_DAYS("simplified.handling_days", ParameterType.number(1, 60)),
    /** Working days for each level. */
    SIMPLIFIED_FORWARDING_DAYS("simplified.forwarding_days", ParameterType.number(1, 15)),
    /** Whether the ordinary period runs from the original acceptance after simplified handling was given up. */
    SIMPLIFIED_CONVERSION_KEEPS_ACCEPTANCE("simplified.conversion_keeps_acceptance", ParameterType.flag()),
    /** Days after service in which the petitioner may rate. */
    RATING_DAYS("rating.days", ParameterType.number(1, 365)),
    /** Visitors from which a visit is a group visit (集体访), 人. */
    VISIT_GROUP_FROM("visit.group_from", ParameterType.number(2, 100)),
    /** Pattern of the registration number with the fields organ, year, channel, sequence in braces. */
    NUMBER_TEMPLATE("number.template", ParameterType.template("organ", "year", "channel", "sequence")),
    /** Characters of the code with which a petitioner asks about a matter. */
    QUERY_CODE_LENGTH("query_code.length", ParameterType.number(8, 32)),
    SERVICE_REFUSAL_COUNTS_AS_SERVED("service.refusal_counts_as_served", ParameterType.flag()),
    /** Days after which a public notice counts as service when the addressee cannot be found. */
    SERVICE_NOTICE_DAYS("service.notice_days", ParameterType.number(1, 180)),
    /** What happens to a late request for review: decided on its ground, or refused. */
    REVIEW_LATE_REQUEST("review.late_request", ParameterType.choice("ground_and_decision", "refuse")),
    /** Days for the answer to a suggestion where the rule set names none. */
    SUGGESTION_FEEDBACK_DAYS("suggestion.feedback_days", ParameterType.number(1, 365)),
    /** Days for the answer to a supervision letter that names no other day. */
    SUPERVISION_ANSWER_DAYS("supervision.answer_days", ParameterType.number(1, 180)),
    /** City leaders receive visitors at least once in so many months. */
    RECEPTION_CITY_MONTHS("reception.frequency.city_months", ParameterType.number(1, 12)),
    /** County leaders receive visitors at least once in so many months. */
    RECEPTION_COUNTY_MONTHS("reception.frequency.county_months", ParameterType.number(1, 12)),
    /** Which matters a leader instructs on before they are handed over: none, the major ones, all. */
    DISPATCH_INSTRUCTION("dispatch.instruction", ParameterType.choice("none", "major", "all"));

    private final String key;
    private final ParameterType type;

    ParameterKey(String key, ParameterType type) {
        this.key = key;
        this.type = type;
    }

    /** The key as stored, e.g. {@code visit.group_from}. */
    public String key() {
        return key;
    }

    /**
     * Checks a value before it is stored or used.
     *
     * @throws ParameterRefused with a sentence that says what the value should be
     */
    public void check(String value) {
        type.complaint(value).ifPresent(expected -> {
            throw new ParameterRefused("参数“%s”的值“%s”不正确，%s。".formatted(key, value, expected));
        });
    }

    /** The values to choose from; empty when the value is free. */
    public List<String> choices() {
        return type.choices();
    }

    public static Optional<ParameterKey> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** @throws ParameterRefused when there is no such parameter */
    public static ParameterKey of(String key) {
        return find(key).orElseThrow(() -> new ParameterRefused("没有名为“%s”的参数，请核对参数名称。".formatted(key)));
    }
}
