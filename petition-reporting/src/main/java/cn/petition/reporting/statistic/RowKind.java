package cn.petition.reporting.statistic;

/** The query from which the rows of a grain come; figures of one kind are counted by one query. */
sealed interface RowKind permits MatterRows, LedgerRows, PlaceRows {}
