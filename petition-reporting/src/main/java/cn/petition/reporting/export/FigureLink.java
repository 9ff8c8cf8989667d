package cn.petition.reporting.export;

import cn.petition.reporting.export.PrintedDocument.Figure;

/** Where a figure on the screen leads: the list of exactly the matters it counts. */
@FunctionalInterface
public interface FigureLink {

    /** Address inside this application, beginning with {@code /}, {@code ?} or {@code #}. */
    String addressOf(Figure figure);
}
