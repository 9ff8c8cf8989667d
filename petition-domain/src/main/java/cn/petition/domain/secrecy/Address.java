package cn.petition.domain.secrecy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a petitioner lives, as told; shows itself down to the county only. {@link #text()} gives the rest away. */
public record Address(String text) {

    private static final String HIDDEN = "****";
    private static final Pattern DOWN_TO_COUNTY = Pattern.compile("^(?:.{2,8}?(?:省|自治区|特别行政区))?"
            + "(?:.{1,10}?(?:市|自治州|地区|盟))?"
            + "(?:.{1,8}?(?:(?<![小社园校])区|县|市|旗))?");
    private static final int SHOWN_AT_MOST = 2;

    /** @throws IllegalArgumentException if blank */
    public Address {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("An address without text");
        }
    }

    /** Empty when nothing was entered. */
    public static Optional<Address> entered(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Address(text));
    }

    /** The address down to the county, such as {@code 山西省临汾市尧都区****}. */
    public String masked() {
        Matcher known = DOWN_TO_COUNTY.matcher(text);
        if (known.lookingAt() && known.end() > 0) {
            return known.group() + HIDDEN;
        }
        int characters = text.codePointCount(0, text.length());
        int shown = Math.min(SHOWN_AT_MOST, characters / 2);
        return text.substring(0, text.offsetByCodePoints(0, shown)) + HIDDEN;
    }

    @Override
    public String toString() {
        return masked();
    }
}
