package cn.petition.domain.parameter;

import cn.petition.domain.legal.Region;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The parameters as the product is delivered, with single values changed at will. */
public final class ParameterFixture {

    private static final LocalDate FROM = LocalDate.of(2005, 5, 1);

    private ParameterFixture() {}

    public static RegulationParameters delivered() {
        return RegulationParameters.of(rows());
    }

    public static RegulationParameters deliveredAnd(ParameterRow... more) {
        return RegulationParameters.of(
                Stream.concat(rows().stream(), Arrays.stream(more)).toList());
    }

    public static List<ParameterRow> rows() {
        return List.of(
                row("ruleset.selected_by", "start_event"),
                row("deadline.roll_forward", "true"),
                row("deadline.due_soon_days", "5"),
                row("deadline.notice_thresholds", "7,3,1"),
                row("acceptance.day_source", "notice"),
                row("objection.pauses", "false"),
                row("simplified.acceptance_days", "3"),
                row("simplified.handling_days", "10"),
                row("simplified.forwarding_days", "1"),
                row("simplified.conversion_keeps_acceptance", "true"),
                row("rating.days", "30"),
                row("visit.group_from", "5"),
                row("number.template", "{organ}-{year}-{channel}-{sequence}"),
                row("query_code.length", "10"),
                row("service.refusal_counts_as_served", "true"),
                row("service.notice_days", "30"),
                row("review.late_request", "ground_and_decision"),
                row("suggestion.feedback_days", "30"),
                row("supervision.answer_days", "15"),
                row("reception.frequency.city_months", "3"),
                row("reception.frequency.county_months", "1"),
                row("dispatch.instruction", "none"));
    }

    private static ParameterRow row(String key, String value) {
        return new ParameterRow(key, Region.NATION, FROM, value);
    }
}
