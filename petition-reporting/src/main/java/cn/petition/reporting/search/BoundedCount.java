package cn.petition.reporting.search;

/** How many there are: exactly up to 1,000; beyond that nobody pages and only "more" is said. */
public record BoundedCount(int counted) {

    public static final int EXACT_UP_TO = 1_000;

    /** Rows to count at most, so that one more than the limit is noticed. */
    public static final int LOOKED_AT = EXACT_UP_TO + 1;

    public boolean more() {
        return counted > EXACT_UP_TO;
    }

    public boolean none() {
        return counted == 0;
    }

    /** As printed: {@code 37} or {@code 1000+}. */
    public String words() {
        return more() ? EXACT_UP_TO + "+" : String.valueOf(counted);
    }
}
