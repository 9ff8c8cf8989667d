package cn.petition.reporting.statistic;

import java.util.List;

/**
 * Figures that stand together on the page, under one heading. One such bean for each subject; a new figure is one line
 * in the class of its subject.
 */
public interface StatisticGroup {

    /** Heading on the page. */
    String title();

    /** In the order of the page. */
    List<Statistic<?>> statistics();

    /** Whether the figures say something about one organ only, so that the page shows them once an organ is chosen. */
    default boolean perOrgan() {
        return false;
    }
}
