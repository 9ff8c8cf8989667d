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
}
