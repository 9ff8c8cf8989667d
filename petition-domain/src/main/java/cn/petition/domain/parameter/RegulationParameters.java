package cn.petition.domain.parameter;

import cn.petition.domain.legal.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a bureau settled where the regulations leave something open, by day and region. The narrowest region that has a
 * value on the day wins; within it, the latest value. An immutable value built from the stored rows.
 */
public final class RegulationParameters {

    private final Map<ParameterKey, List<ParameterRow>> rowsByKey = new EnumMap<>(ParameterKey.class);

    private RegulationParameters(Collection<ParameterRow> rows) {
        Set<String> seen = new HashSet<>();
        for (ParameterRow row : rows) {
            ParameterKey key = ParameterKey.of(row.key());
            key.check(row.value());
            if (!seen.add(row.key() + ' ' + row.region().code() + ' ' + row.validFrom())) {
                throw new ParameterRefused(
                        "参数“%s”在同一地区、同一生效日有两个值，请删除其中一个。".formatted(row.key()));
            }
            rowsByKey.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
        }
    }

    /**
     * @throws ParameterRefused when a key is unknown, a value makes no sense or a value is stored twice
     */
    public static RegulationParameters of(Collection<ParameterRow> rows) {
        return new RegulationParameters(rows);
    }

    /**
     * The value as text.
     *
     * @throws ParameterRefused when nothing is stored for that day and region
     */
    public String text(ParameterKey key, LocalDate day, Region region) {
        return rowsByKey.getOrDefault(key, List.of()).stream()
                .filter(row -> row.region().covers(region) && !row.validFrom().isAfter(day))
                .max(Comparator.comparingInt((ParameterRow row) -> row.region().depth())
                        .thenComparing(ParameterRow::validFrom))
                .map(ParameterRow::value)
                .orElseThrow(() -> new ParameterRefused(
                        "参数“%s”在%s没有取值，请在参数维护中补录后重试。".formatted(key.key(), day)));
    }

    public int number(ParameterKey key, LocalDate day, Region region) {
        return Integer.parseInt(text(key, day, region));
    }

    public boolean flag(ParameterKey key, LocalDate day, Region region) {
        return Boolean.parseBoolean(text(key, day, region));
    }

    public RuleSetSelection ruleSetSelectedBy(LocalDate day, Region region) {
        return choice(RuleSetSelection.class, ParameterKey.RULESET_SELECTED_BY, day, region);
    }

    public AcceptanceDaySource acceptanceDaySource(LocalDate day, Region region) {
        return choice(AcceptanceDaySource.class, ParameterKey.ACCEPTANCE_DAY_SOURCE, day, region);
    }

    public LateReviewRequest lateReviewRequest(LocalDate day, Region region) {
        return choice(LateReviewRequest.class, ParameterKey.REVIEW_LATE_REQUEST, day, region);
    }

    public boolean rollForward(LocalDate day, Region region) {
        return flag(ParameterKey.DEADLINE_ROLL_FORWARD, day, region);
    }

    /** Remaining days, in the unit of the period, from which a deadline is due soon. */
    public int dueSoonDays(LocalDate day, Region region) {
        return number(ParameterKey.DEADLINE_DUE_SOON_DAYS, day, region);
    }

    public boolean objectionPauses(LocalDate day, Region region) {
        return flag(ParameterKey.OBJECTION_PAUSES, day, region);
    }

    public boolean conversionKeepsAcceptance(LocalDate day, Region region) {
        return flag(ParameterKey.SIMPLIFIED_CONVERSION_KEEPS_ACCEPTANCE, day, region);
    }

    /** Days after service in which the petitioner may rate. */
    public int ratingDays(LocalDate day, Region region) {
        return number(ParameterKey.RATING_DAYS, day, region);
    }

    /** Visitors (人) from which a visit is a group visit. */
    public int groupVisitFrom(LocalDate day, Region region) {
        return number(ParameterKey.VISIT_GROUP_FROM, day, region);
    }

    /** Pattern with {organ}, {year}, {channel} and {sequence}. */
    public String numberTemplate(LocalDate day, Region region) {
        return text(ParameterKey.NUMBER_TEMPLATE, day, region);
    }

    public int queryCodeLength(LocalDate day, Region region) {
        return number(ParameterKey.QUERY_CODE_LENGTH, day, region);
    }

    public boolean refusalCountsAsServed(LocalDate day, Region region) {
        return flag(ParameterKey.SERVICE_REFUSAL_COUNTS_AS_SERVED, day, region);
    }

    /** Days after which a public notice counts as service. */
    public int serviceNoticeDays(LocalDate day, Region region) {
        return number(ParameterKey.SERVICE_NOTICE_DAYS, day, region);
    }

    public int suggestionFeedbackDays(LocalDate day, Region region) {
        return number(ParameterKey.SUGGESTION_FEEDBACK_DAYS, day, region);
    }

    /** Days in which an organ answers a supervision letter. */
    public int supervisionAnswerDays(LocalDate day, Region region) {
        return number(ParameterKey.SUPERVISION_ANSWER_DAYS, day, region);
    }

    /** Months in which each city leader receives visitors at least once. */
    public int cityReceptionMonths(LocalDate day, Region region) {
        return number(ParameterKey.RECEPTION_CITY_MONTHS, day, region);
    }

    /** Months in which each county leader receives visitors at least once. */
    public int countyReceptionMonths(LocalDate day, Region region) {
        return number(ParameterKey.RECEPTION_COUNTY_MONTHS, day, region);
    }

    private <E extends Enum<E>> E choice(Class<E> type, ParameterKey key, LocalDate day, Region region) {
        return Enum.valueOf(type, text(key, day, region).toUpperCase(Locale.ROOT));
    }
}
