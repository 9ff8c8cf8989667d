package cn.petition.web.suggest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** What somebody typed into a picker, cleaned and cut at blanks; each word must be found. */
record TypedWords(List<String> words) {

    private static final int LONGEST = 100;
    private static final int WORDS = 6;

    static TypedWords of(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\p{Cntrl}", " ").strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return new TypedWords(List.of());
        }
        return new TypedWords(List.of(plain.split("\\s+")).stream().limit(WORDS).toList());
    }

    /** Whether a value can be a code at all; it comes from outside like everything else. */
    static boolean isCode(String value) {
        return value.matches("[0-9A-Za-z-]{1,64}");
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** All pairs of neighbouring characters, as the index of names holds them; none where each word is one character. */
    String[] pairs() {
        var pairs = new ArrayList<String>();
        for (String word : words) {
            int[] characters = word.codePoints().toArray();
            for (int at = 0; at + 1 < characters.length; at++) {
                pairs.add(new String(characters, at, 2));
            }
        }
        return pairs.toArray(String[]::new);
    }

    /** Patterns for LIKE that find each word anywhere; what is typed has no meaning of its own there. */
    String[] anywhere() {
        return words.stream().map(word -> "%" + literally(word) + "%").toArray(String[]::new);
    }

    String atTheBeginning() {
        return literally(words.get(0)) + "%";
    }

    private static String literally(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
