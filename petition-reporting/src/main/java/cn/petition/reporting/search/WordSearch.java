package cn.petition.reporting.search;

import cn.petition.domain.text.SearchQuery;
import cn.petition.domain.text.SearchRefused;
import cn.petition.domain.text.SearchTerms;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a search for words asks: terms that the index must hold and literals that the text must contain. Words of Latin
 * letters and digits are found as whole words, because every number shares its pairs of digits with all others.
 */
record WordSearch(Set<String> terms, List<String> literals) {

    static final WordSearch NONE = new WordSearch(Set.of(), List.of());

    private static final int PAIR = 2;

    WordSearch {
        terms = Set.copyOf(terms);
        literals = List.copyOf(literals);
    }

    /** @throws SearchRefused when no word has two characters, so that every text would have to be read */
    static WordSearch of(SearchQuery query) {
        Set<String> terms = new LinkedHashSet<>();
        query.words().forEach(word -> terms.addAll(termsOf(word)));
        if (terms.isEmpty() && !query.isEmpty()) {
            throw new SearchRefused("单个字或标点太宽，请至少输入两个字的词。");
        }
        return new WordSearch(terms, query.words().stream().map(SearchQuery.Word::literal).toList());
    }

    boolean isEmpty() {
        return literals.isEmpty();
    }

    String[] termArray() {
        return terms.toArray(String[]::new);
    }

    private static Set<String> termsOf(SearchQuery.Word word) {
        if (word.literal().codePoints().anyMatch(character -> character >= 0x80)) {
            return word.terms();
        }
        Set<String> all = SearchTerms.of(word.literal());
        Set<String> whole = new LinkedHashSet<>(all);
        whole.removeIf(term -> term.length() <= PAIR);
        return whole.isEmpty() ? all : whole;
    }
}
