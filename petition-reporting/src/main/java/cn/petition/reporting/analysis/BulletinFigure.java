package cn.petition.reporting.analysis;

import cn.petition.reporting.statistic.Dimension;
import cn.petition.reporting.statistic.Period;
import org.jspecify.annotations.Nullable;

/**
 * A number in the text of a bulletin, and what to ask for to see its list.
 *
 * @param key of the figure, or {@link #TOPIC} with the number of the example as its value
 * @param by what it is a part by, {@code null} for the whole
 */
public record BulletinFigure(
        String key, String name, Period period, @Nullable Dimension by, @Nullable String value, long number) {

    /** Key of the number of matters of a topic. */
    public static final String TOPIC = "analysis.topic";
}
