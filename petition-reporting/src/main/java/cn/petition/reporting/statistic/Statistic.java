package cn.petition.reporting.statistic;

import java.util.List;
import java.util.Set;

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

    /** Which day decides whether something belongs to the period. */
    String basis();

    /** By which areas it can be counted to a region, in the order of {@link Attribution}. */
    Set<Attribution> areas();

    /** The figure as it was defined when the period began; a later definition does not change older periods. */
    Statistic<U> during(Period period);

    /** All wordings of the definition, the oldest first, this one last. */
    List<Statistic<U>> versions();
}
