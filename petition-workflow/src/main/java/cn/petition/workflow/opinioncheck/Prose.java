package cn.petition.workflow.opinioncheck;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as the rules compare it. */
final class Prose {

    private static final Pattern QUOTED = Pattern.compile("《[^》]*》|“[^”]*”|「[^」]*」");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{IsHan}\\p{L}\\p{N}]");
    private static final int SHOWN_AT_MOST = 24;

    private Prose() {}

    /** Full and half width alike. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** What the author says in words of their own: names of laws and quotations left out. */
    static String unquoted(String text) {
        return QUOTED.matcher(text).replaceAll("");
    }

    /** Letters and digits alone. */
    static String letters(String text) {
        return NO_WORD.matcher(plain(text)).replaceAll("");
    }

    /** Pairs of neighbouring letters. */
    static Set<String> pairs(String text) {
        var pairs = new LinkedHashSet<String>();
        for (String run : NO_WORD.split(plain(text))) {
            for (int at = 0; at + 1 < run.length(); at++) {
                pairs.add(run.substring(at, at + 2));
            }
        }
        return pairs;
    }

    /** The share of the first text's pairs that the second has; 0 for a text without any. */
    static double share(String of, String in) {
        var wanted = pairs(of);
        if (wanted.isEmpty()) {
            return 0;
        }
        var there = pairs(in);
        return (double) wanted.stream().filter(there::contains).count() / wanted.size();
    }

    /** As it is quoted in a sentence to the officer. */
    static String shown(String text) {
        String plain = text.strip();
        return plain.length() <= SHOWN_AT_MOST ? plain : plain.substring(0, SHOWN_AT_MOST) + "……";
    }
}
