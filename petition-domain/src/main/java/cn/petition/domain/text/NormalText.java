package cn.petition.domain.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Text as it is compared: full and half width alike, lower case, cut into runs at whatever is no letter or digit. */
final class NormalText {

    private static final int BLANK = ' ';
    private static final String UNCHANGED = "、。“”‘’—《》【】〔〕「」·";

    private NormalText() {}

    /** Characters that stand together without punctuation between them. */
    record Run(int[] characters) {

        String text() {
            return new String(characters, 0, characters.length);
        }

        /** Words of Latin letters and digits inside the run. */
        List<String> latinWords() {
            List<String> words = new ArrayList<>();
            int from = 0;
            for (int at = 0; at <= characters.length; at++) {
                if (at == characters.length || !isLatin(characters[at])) {
                    if (at > from) {
                        words.add(new String(characters, from, at - from));
                    }
                    from = at + 1;
                }
            }
            return words;
        }
    }

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '…') {
                plain.append("...");
                continue;
            }
            int normal = plainForm(c);
            if (normal < 0) {
                return normalised(text);
            }
            plain.append((char) normal);
        }
        return plain.toString();
    }

    // nearly every letter is of these characters alone, and the general way takes ten times as long
    private static int plainForm(char c) {
        if (c >= 0x4E00 && c <= 0x9FFF || UNCHANGED.indexOf(c) >= 0) {
            return c;
        }
        if (c == 0x3000 || c == 0xA0) {
            return BLANK;
        }
        int ascii = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
        if (ascii == 0 || ascii >= 0x80) {
            return -1;
        }
        return ascii >= 'A' && ascii <= 'Z' ? ascii + 32 : ascii;
    }

    static String normalised(String text) {
        // halves of a character and U+0000 are text nowhere, least of all in the database
        int[] characters = text.codePoints().map(c -> c == 0 || isHalf(c) ? BLANK : c).toArray();
        String sound = new String(characters, 0, characters.length);
        return Normalizer.normalize(sound, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static List<Run> runs(String normal) {
        List<Run> runs = new ArrayList<>();
        int[] characters = normal.codePoints().toArray();
        int from = 0;
        for (int at = 0; at <= characters.length; at++) {
            if (at == characters.length || isBreak(characters[at])) {
                if (at > from) {
                    runs.add(new Run(Arrays.copyOfRange(characters, from, at)));
                }
                from = at + 1;
            }
        }
        return runs;
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    // petitioners write emoji, and somebody may look for one
    private static boolean isBreak(int character) {
        if (character >= 0x4E00 && character <= 0x9FFF) {
            return false;
        }
        return !Character.isLetterOrDigit(character) && Character.getType(character) != Character.OTHER_SYMBOL;
    }

    private static boolean isLatin(int character) {
        return character < 0x80
                ? Character.isLetterOrDigit(character)
                : Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
    }
}
