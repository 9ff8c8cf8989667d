package cn.petition.reporting.statistic;

import java.util.EnumSet;
import java.util.Set;

/** Rows that come from the list of divisions, for the area of the organ for which is asked. */
enum PlaceRows implements RowKind {
    TOWNSHIPS;

    @Override
    public String periodBasis() {
        return NO_PERIOD;
    }

    @Override
    public Set<Attribution> areas() {
        return EnumSet.of(Attribution.PLACE);
    }
}
