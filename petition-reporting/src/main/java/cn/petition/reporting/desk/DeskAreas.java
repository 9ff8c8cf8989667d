package cn.petition.reporting.desk;

/**
 * Areas one level below the office's own: the counties of a city, the townships of a county. A matter whose place is
 * known no closer than the own area, lies elsewhere or is not known at all stands in an area of that name.
 */
public final class DeskAreas {

    /** Somewhere in the own area. */
    public static final String WHOLE = "whole";

    /** Outside the own area. */
    public static final String ELSEWHERE = "elsewhere";

    /** No place was recorded. */
    public static final String UNKNOWN = "unknown";

    private DeskAreas() {}

    /** Digits of the code of an area one level below a division of so many digits. */
    static int digitsBelow(String division) {
        return division.length() >= 6 ? 9 : division.length() + 2;
    }

    /** Expression over {@code matter m}, {@code :division} and {@code :digits}. */
    static String expression() {
        return """
                case when m.place_code is null then 'unknown'
                    when not starts_with(m.place_code, :division) then 'elsewhere'
                    when length(m.place_code) < :digits then 'whole'
                    else left(m.place_code, :digits) end""";
    }
}
