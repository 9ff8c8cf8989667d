package cn.petition.domain.secrecy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone number as petitioners give it: mobile, landline with or without area code, with extension, or anything else.
 * Punctuation and the country code of China are taken away; an unusual number is kept and warned about.
 * Shows itself masked; only {@link #number()} gives it away.
 */
public record PhoneNumber(String number) {

    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern LANDLINE =
            Pattern.compile("(0(?:10|2[0-9]|[3-9][0-9]{2}))?([2-8][0-9]{6,7})(?:转([0-9]{1,6}))?");
    private static final Pattern SERVICE = Pattern.compile("(?:400|800)[0-9]{7}|1[0-9]{4}|9[0-9]{4}|12[0-9]{3}");
    private static final Pattern COUNTRY_CODE = Pattern.compile("(?:\\+86|0086|86(?=1[3-9][0-9]{9}$))");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\-‐-―−－~().,·_]");
    private static final Pattern EXTENSION = Pattern.compile("(?:转|分机|EXT|X|#)");

    /** @throws IllegalArgumentException if nothing is left of the number after cleaning */
    public PhoneNumber {
        number = cleaned(number);
        if (number.isEmpty()) {
            throw new IllegalArgumentException("A phone number without digits");
        }
    }

    /** Empty when nothing was entered. */
    public static Optional<PhoneNumber> entered(String number) {
        return cleaned(number).isEmpty() ? Optional.empty() : Optional.of(new PhoneNumber(number));
    }

    public boolean isMobile() {
        return MOBILE.matcher(number).matches();
    }

    /** The value that look-up compares. */
    public String lookupValue() {
        return number;
    }

    /** What looks wrong, in sentences for the clerk; empty when nothing does. */
    public List<String> warnings() {
        if (isMobile() || isLandline() || SERVICE.matcher(number).matches()) {
            return List.of();
        }
        if (number.matches(".*[、;/，；].*")) {
            return List.of("一栏只填一个电话号码，其余号码请写入备注。");
        }
        if (number.matches("1[0-9]*")) {
            return List.of("手机号码应为 11 位，现为 " + number.length() + " 位，请核对。");
        }
        return List.of("电话号码的格式不常见，请核对。");
    }

    /** The number with its middle hidden, such as {@code 138****0000} or {@code 0357*****67}. */
    public String masked() {
        if (isMobile()) {
            return PersonalText.masked(number, 3, 4);
        }
        Matcher landline = LANDLINE.matcher(number);
        if (landline.matches()) {
            String area = landline.group(1) == null ? "" : landline.group(1);
            return area + PersonalText.masked(landline.group(2), 0, 2);
        }
        return PersonalText.masked(number, 0, 2);
    }

    @Override
    public String toString() {
        return masked();
    }

    private boolean isLandline() {
        return LANDLINE.matcher(number).matches();
    }

    private static String cleaned(String entered) {
        String compact = PersonalText.compact(entered);
        String plain = EXTENSION.matcher(PUNCTUATION.matcher(compact).replaceAll("")).replaceAll("转");
        return COUNTRY_CODE.matcher(plain).lookingAt() ? COUNTRY_CODE.matcher(plain).replaceFirst("") : plain;
    }
}
