package cn.petition.reporting.statistic;

import java.util.Map;
import java.util.UUID;

/** A number on some page, the list behind it, and how to count it again from nothing but the logs. */
public interface CheckedFigure {

    String key();

    /** The number as the page shows it. */
    long number(Inquiry inquiry);

    /** Each row of the list that the number opens, with what it adds to the number. */
    Map<UUID, Long> list(Inquiry inquiry);

    /** The rows and what they add, found by reading the logs from their beginning. */
    Map<UUID, Long> recount(EventLog log, Inquiry inquiry);
}
