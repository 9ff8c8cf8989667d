package cn.petition.web.statistics;

import cn.petition.reporting.statistic.Attribution;
import cn.petition.reporting.statistic.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/** What the reader asks of the figures; it stands in the address, so that a question can be kept and sent. */
public class StatisticsForm {

    /** How the period is given. */
    public enum Span {
        YEAR("年"),
        QUARTER("季度"),
        MONTH("月"),
        DAYS("自选日期");

        private final String words;

        Span(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private @Nullable Span span;
    private @Nullable Integer year;
    private @Nullable Integer quarter;
    private @Nullable Integer month;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate from;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate last;

    private @Nullable String organ;
    private @Nullable String place;
    private @Nullable Attribution area;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate asOf;

    /** Without sealed matters, even for those who may see them: what everybody in the office counts alike. */
    private boolean shared;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
    private @Nullable Instant knownAt;

    /** Fills in what was not given: the current year, quarter, month. */
    public void complete(LocalDate today) {
        span = span == null ? Span.YEAR : span;
        year = year == null ? today.getYear() : year;
        quarter = quarter == null ? today.get(IsoFields.QUARTER_OF_YEAR) : quarter;
        month = month == null ? today.getMonthValue() : month;
        organ = blankToNull(organ);
        place = blankToNull(place);
        if (span == Span.DAYS) {
            last = last == null ? today : last;
            from = from == null ? LocalDate.of(last.getYear(), 1, 1) : from;
        }
    }

    /** The period asked for; empty when there is no such period. */
    public Optional<Period> period() {
        try {
            return Optional.of(
                    switch (span == null ? Span.YEAR : span) {
                        case YEAR -> Period.year(number(year));
                        case QUARTER -> Period.quarter(number(year), number(quarter));
                        case MONTH -> Period.month(YearMonth.of(number(year), number(month)));
                        case DAYS -> Period.days(given(from), given(last));
                    });
        } catch (RuntimeException impossible) {
            return Optional.empty();
        }
    }

    /** The same question about the year before. */
    StatisticsForm aYearEarlier(LocalDate today) {
        var earlier = new StatisticsForm();
        earlier.span = span;
        earlier.year = year == null ? null : year - 1;
        earlier.quarter = quarter;
        earlier.month = month;
        earlier.from = from == null ? null : from.minusYears(1);
        earlier.last = last == null ? null : last.minusYears(1);
        earlier.organ = organ;
        earlier.place = place;
        earlier.area = area;
        earlier.asOf = (asOf == null || asOf.isAfter(today) ? today : asOf).minusYears(1);
        earlier.shared = shared;
        return earlier;
    }

    private static int number(@Nullable Integer value) {
        int number = value == null ? 0 : value;
        if (number < 1 || number > 9999) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    private static LocalDate given(@Nullable LocalDate value) {
        if (value == null) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    /** The parameters of an address that asks the same again. */
    public UriComponentsBuilder addTo(UriComponentsBuilder address) {
        var chosen = span == null ? Span.YEAR : span;
        address.queryParam("span", chosen);
        switch (chosen) {
            case YEAR -> address.queryParam("year", year);
            case QUARTER -> address.queryParam("year", year).queryParam("quarter", quarter);
            case MONTH -> address.queryParam("year", year).queryParam("month", month);
            case DAYS -> address.queryParam("from", from).queryParam("last", last);
        }
        address.queryParamIfPresent("organ", Optional.ofNullable(organ));
        address.queryParamIfPresent("place", Optional.ofNullable(place));
        if (area != null && area != Attribution.PLACE) {
            address.queryParam("area", area);
        }
        address.queryParamIfPresent("asOf", Optional.ofNullable(asOf));
        address.queryParamIfPresent("knownAt", Optional.ofNullable(knownAt));
        if (shared) {
            address.queryParam("shared", true);
        }
        return address;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public @Nullable Span getSpan() {
        return span;
    }

    public void setSpan(@Nullable Span span) {
        this.span = span;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public @Nullable Integer getQuarter() {
        return quarter;
    }

    public void setQuarter(@Nullable Integer quarter) {
        this.quarter = quarter;
    }

    public @Nullable Integer getMonth() {
        return month;
    }

    public void setMonth(@Nullable Integer month) {
        this.month = month;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public @Nullable String getOrgan() {
        return organ;
    }

    public void setOrgan(@Nullable String organ) {
        this.organ = organ;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable Attribution getArea() {
        return area;
    }

    public void setArea(@Nullable Attribution area) {
        this.area = area;
    }

    public @Nullable LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(@Nullable LocalDate asOf) {
        this.asOf = asOf;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public @Nullable Instant getKnownAt() {
        return knownAt;
    }

    public void setKnownAt(@Nullable Instant knownAt) {
        this.knownAt = knownAt;
    }
}
