package cn.petition.reporting.statistic;

/** Rows that come from the list of divisions, for the area of the organ for which is asked. */
enum PlaceRows implements RowKind {
    TOWNSHIPS
}
