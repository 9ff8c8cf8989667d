package cn.petition.reporting.statistic;

import java.util.List;
import java.util.Optional;

/** Figures of which there is one set for each thing that the office keeps, such as each campaign. */
public interface StatisticFamily {

    /** A figure of the family, if the thing exists that its key names. */
    Optional<Statistic<?>> find(String key);

    /** Whether the family would have a figure of this name if the thing existed that its key names. */
    default boolean covers(String key) {
        return find(key).isPresent();
    }

    /** One subject for each thing that the reader sees, newest first, not more than a page has room for. */
    List<Statistics.Subject> subjects(Scope scope);
}
