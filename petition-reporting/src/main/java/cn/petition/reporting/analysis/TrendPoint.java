package cn.petition.reporting.analysis;

import cn.petition.reporting.statistic.Period;
import java.util.Map;

/**
 * One month or week of the trends.
 *
 * @param now numbers by the key of their figure
 * @param then the same of the year before
 */
public record TrendPoint(Period period, Period yearBefore, Map<String, Long> now, Map<String, Long> then) {

    public TrendPoint {
        now = Map.copyOf(now);
        then = Map.copyOf(then);
    }

    public long now(String key) {
        return now.getOrDefault(key, 0L);
    }

    public long then(String key) {
        return then.getOrDefault(key, 0L);
    }
}
