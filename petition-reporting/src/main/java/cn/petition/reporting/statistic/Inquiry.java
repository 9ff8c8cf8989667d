package cn.petition.reporting.statistic;

/** One question to the figures: which days, whose matters, in which state. The same question gives number and list. */
public record Inquiry(Period period, Scope scope, AsOf asOf) {

    /** The same question about the year before: period and as-of day are both a year earlier (上年同期). */
    public Inquiry aYearEarlier() {
        return new Inquiry(
                new Period(period.from().minusYears(1), period.to().minusYears(1)), scope, asOf.aYearEarlier());
    }
}
