package cn.petition.reporting.statistic;

import java.util.regex.Pattern;

/** The form of a figure's key: words of lower-case letters, digits and underscores, joined by dots. */
final class StatisticKeys {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+");

    private StatisticKeys() {}

    static void check(String key) {
        if (!FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("统计指标的键“" + key + "”不规范，应为小写英文词，以点相连。");
        }
    }
}
