package cn.petition.domain.secrecy;

import java.text.Normalizer;
import java.util.Locale;

/** How personal numbers are cleaned when they come from a keyboard or a spreadsheet, and how they are masked. */
final class PersonalText {

    /** Fewer hidden characters could be tried out. */
    private static final int HIDDEN_AT_LEAST = 4;

    private PersonalText() {}

    /** Half-width, upper case, without any kind of blank or invisible character. */
    static String compact(String entered) {
        String narrow = Normalizer.normalize(entered, Normalizer.Form.NFKC);
        return narrow.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT);
    }

    /** Shows the given numbers of characters at both ends; of a short text only the first. */
    static String masked(String text, int first, int last) {
        int[] characters = text.codePoints().toArray();
        if (first + last > characters.length - HIDDEN_AT_LEAST) {
            int shown = Math.min(1, characters.length / 2);
            return new String(characters, 0, shown) + "*".repeat(characters.length - shown);
        }
        return new String(characters, 0, first)
                + "*".repeat(characters.length - first - last)
                + new String(characters, characters.length - last, last);
    }
}
