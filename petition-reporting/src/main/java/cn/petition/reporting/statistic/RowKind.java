package cn.petition.reporting.statistic;

import java.util.Set;

/** The query from which the rows of a grain come; figures of one kind are counted by one query. */
sealed interface RowKind permits MatterRows, LedgerRows, PlaceRows {

    String HALF_OPEN = "在统计期内；统计期自首日起，至末日的次日止，不含该次日（半开区间）";
    String NO_PERIOD = "不限统计期，以截止日终了时的状态为准";

    /** Which day of a row decides whether it belongs to the period, for the reader of the figure. */
    String periodBasis();

    /** The areas that a row has. */
    Set<Attribution> areas();
}
