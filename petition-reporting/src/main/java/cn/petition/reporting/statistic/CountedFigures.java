package cn.petition.reporting.statistic;

import java.util.Map;

/** The numbers of some figures for one question. */
public final class CountedFigures {

    private final Map<String, StatisticValue> values;

    CountedFigures(Map<String, StatisticValue> values) {
        this.values = Map.copyOf(values);
    }

    /** @throws IllegalArgumentException when the figure was not asked for */
    public StatisticValue of(String key) {
        var value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("没有计算统计指标“" + key + "”。");
        }
        return value;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }
}
