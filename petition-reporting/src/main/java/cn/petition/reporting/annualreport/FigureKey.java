package cn.petition.reporting.annualreport;

import cn.petition.reporting.statistic.Dimension;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a text names a number: the key of a figure, and which side of it is meant.
 *
 * @param base key of the figure
 * @param aspect {@code last} for the year before, {@code change} for the change against it, a dimension for its largest
 *     parts, or {@code null} for the figure itself
 * @param part one part of a dimension, as in {@code matter.registered@category=0101}
 */
record FigureKey(String base, @Nullable String aspect, @Nullable String part) {

    static final String LAST = "last";
    static final String CHANGE = "change";

    /** How many parts are named where the text does not say. */
    static final int NAMED = 5;

    /** What a figure may be broken down by inside a text. */
    static final Map<String, Dimension> PARTS = Map.of(
            "category", Dimension.CATEGORY,
            "organ", Dimension.COMPLAINED_ORGAN,
            "office", Dimension.ORGAN,
            "county", Dimension.COUNTY,
            "channel", Dimension.CHANNEL);

    static FigureKey of(String key) {
        int at = key.indexOf('@');
        if (at < 0) {
            return new FigureKey(key, null, null);
        }
        var rest = key.substring(at + 1);
        int equals = rest.indexOf('=');
        return equals < 0
                ? new FigureKey(key.substring(0, at), rest, null)
                : new FigureKey(key.substring(0, at), rest.substring(0, equals), rest.substring(equals + 1));
    }

    boolean isLast() {
        return LAST.equals(aspect);
    }

    boolean isChange() {
        return CHANGE.equals(aspect);
    }

    @Nullable Dimension dimension() {
        return aspect == null ? null : PARTS.get(aspect);
    }

    /** Whether the text may say this. */
    boolean isWellFormed() {
        return aspect == null || isLast() || isChange() || dimension() != null;
    }

    String withPart(String value) {
        return base + "@" + aspect + "=" + value;
    }

    String last() {
        return base + "@" + LAST;
    }
}
