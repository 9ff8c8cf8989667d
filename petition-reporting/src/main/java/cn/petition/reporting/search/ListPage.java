package cn.petition.reporting.search;

import java.util.List;

/** One page of a list, with whether there is more on either side. */
public record ListPage<T>(List<T> rows, boolean before, boolean after) {

    /** Matters on one page. */
    public static final int SIZE = 50;

    public ListPage {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public T first() {
        return rows.get(0);
    }

    public T last() {
        return rows.get(rows.size() - 1);
    }
}
