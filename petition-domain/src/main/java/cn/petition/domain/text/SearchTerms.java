package cn.petition.domain.text;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The terms under which a text is found: each two neighbouring characters, a character that stands alone, and each
 * word of Latin letters and digits up to 32 characters. They go into the text[] column of the index.
 */
public final class SearchTerms {

    static final int LONGEST_WORD = 32;

    private SearchTerms() {}

    public static Set<String> of(String... texts) {
        Set<String> terms = new LinkedHashSet<>();
        for (String text : texts) {
            for (NormalText.Run run : NormalText.runs(NormalText.of(text))) {
                add(run, terms);
            }
        }
        return terms;
    }

    private static void add(NormalText.Run run, Set<String> terms) {
        addPairs(run.characters(), terms);
        if (run.characters().length == 1) {
            terms.add(run.text());
        }
        run.latinWords().stream().filter(word -> word.length() <= LONGEST_WORD).forEach(terms::add);
    }

    static void addPairs(int[] characters, Set<String> terms) {
        for (int at = 0; at + 1 < characters.length; at++) {
            terms.add(new String(characters, at, 2));
        }
    }
}
