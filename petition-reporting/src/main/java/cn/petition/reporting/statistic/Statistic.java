package cn.petition.reporting.statistic;

/**
 * A figure of the office: its key, its unit and its definition in words. Number, list, export and what a report keeps
 * all come from the one object.
 *
 * @param <U> unit of the number
 */
public sealed interface Statistic<U extends Unit> permits Tally, Rate {

    /** Stable name, in lower case with dots: {@code matter.registered}. */
    String key();

    /** Name on pages and in reports. */
    String name();

    U unit();

    /** What is counted, in one or two sentences for the reader of the figure. */
    String definition();

    Formula formula();
}
