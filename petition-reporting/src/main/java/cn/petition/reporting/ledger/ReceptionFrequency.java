package cn.petition.reporting.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether a leader received petitioners as often as the rule asks: at least once in each period of so many months,
 * counted from January (JF09: city leaders each quarter, county leaders each month).
 *
 * @param months length of a period, 1 to 12
 */
public record ReceptionFrequency(int months) {

    /** Where a leader stands on a day. */
    public enum State {
        /** 本期已接访 */
        MET,
        /** 本期尚未接访，期限未到 */
        DUE,
        /** 上一期没有接访，本期也还没有 */
        BEHIND
    }

    /**
     * @param days of attendance in this period
     * @param before days of attendance in the period before
     * @param until last day of this period
     */
    public record Standing(State state, long days, long before, LocalDate until) {}

    /** @param attended days on which the leader was present at a reception; a day counts once */
    public Standing of(List<LocalDate> attended, LocalDate today) {
        var begins = beginningOf(today);
        var ends = begins.plusMonths(months).minusDays(1);
        long days = between(attended, begins, today);
        long before = between(attended, beginningOf(begins.minusDays(1)), begins.minusDays(1));
        var state = days > 0 ? State.MET : before > 0 ? State.DUE : State.BEHIND;
        return new Standing(state, days, before, ends);
    }

    /** First day of the period before the one of this day; attendance since then decides. */
    public LocalDate since(LocalDate today) {
        return beginningOf(beginningOf(today).minusDays(1));
    }

    private LocalDate beginningOf(LocalDate day) {
        int first = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), first, 1);
    }

    private static long between(List<LocalDate> days, LocalDate from, LocalDate to) {
        return days.stream().distinct().filter(day -> !day.isBefore(from) && !day.isAfter(to)).count();
    }
}
