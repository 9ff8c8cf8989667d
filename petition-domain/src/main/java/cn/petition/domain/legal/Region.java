package cn.petition.domain.legal;

import org.jspecify.annotations.Nullable;

/**
 * The area a rule holds in: the nation or one administrative division with all below it.
 *
 * @param code division code of 6, 9 or 12 digits; {@code 000000} is the nation
 */
public record Region(String code) {

    public static final Region NATION = new Region("000000");

    public Region {
        if (!code.matches("\\d{6}|\\d{9}|\\d{12}")) {
            throw new IllegalArgumentException("行政区划代码“" + code + "”应当是6位、9位或者12位数字。");
        }
    }

    public static Region of(String code) {
        return new Region(code);
    }

    /** The region of a division code of 2 to 12 digits as places carry it; none is the nation. */
    public static Region ofPlace(@Nullable String divisionCode) {
        if (divisionCode == null) {
            return NATION;
        }
        return of(divisionCode.length() < 6 ? (divisionCode + "000000").substring(0, 6) : divisionCode);
    }

    /** Whether the other region lies in this one or is the same. */
    public boolean covers(Region other) {
        return other.significantDigits().startsWith(significantDigits());
    }

    /** How narrow the region is; the narrower rule wins. */
    public int depth() {
        return significantDigits().length();
    }

    private String significantDigits() {
        int[] ends = {12, 9, 6, 4, 2};
        int[] starts = {9, 6, 4, 2, 0};
        for (int level = 0; level < ends.length; level++) {
            if (code.length() >= ends[level] && !isZero(code.substring(starts[level], ends[level]))) {
                return code.substring(0, ends[level]);
            }
        }
        return "";
    }

    private static boolean isZero(String digits) {
        return digits.chars().allMatch(digit -> digit == '0');
    }
}
