package cn.petition.reporting.statistic;

import java.util.EnumSet;
import java.util.Set;

/** Rows that come from filings, matters and their duties. */
enum MatterRows implements RowKind {
    FILING("登记件的收到日期"),
    MATTER("事项的收到日期"),
    ANSWERED_MATTER("事项的收到日期"),
    CASE_EVENT("所计之事（受理、转送、交办、答复、办结、评价等）发生之日，不论事项何时收到；同一件几次的，以期内最后一次列入清单"),
    RESOLVED_MATTER("化解之日"),
    FIRST_HANDLED("首次签收或者自办之日"),
    ANSWERABLE(""),
    /** Matters by the fifteenth day after receipt, with the day on which the petition office dealt with each. */
    OFFICE_ACCEPTANCE("收到之日起第 15 日"),
    /** Matters by the thirtieth day after receipt, with the day on which the responsible organ decided on acceptance. */
    ORGAN_ACCEPTANCE("收到之日起第 30 日"),
    /** Matters that are due for a rating: by the day of it, or by the last day for it. */
    RATEABLE("评价之日；没有评价的，为评价期限的最后一日"),
    REVIEW("作出复查、复核决定之日"),
    HEARING("听证举行之日"),
    DUTY("届满日（延期后，遇休假日顺延）"),
    OVERDUE_DUTY("");

    private final String day;

    MatterRows(String day) {
        this.day = day;
    }

    @Override
    public String periodBasis() {
        return day.isEmpty() ? NO_PERIOD : day + HALF_OPEN;
    }

    @Override
    public Set<Attribution> areas() {
        return EnumSet.allOf(Attribution.class);
    }
}
