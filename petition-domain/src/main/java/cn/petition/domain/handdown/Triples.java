package cn.petition.domain.handdown;

import cn.petition.domain.text.SearchQuery;
import java.util.LinkedHashSet;
import java.util.Set;

/** A text as the set of each three neighbouring letters or digits: names of villages and companies leave traces there. */
final class Triples {

    private static final int LONGEST = 3_000;

    private Triples() {}

    static Set<String> of(String text) {
        int[] letters = SearchQuery.normalise(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LONGEST)
                .toArray();
        var triples = new LinkedHashSet<String>();
        for (int at = 0; at + 2 < letters.length; at++) {
            triples.add(new String(letters, at, 3));
        }
        return triples;
    }
}
