package cn.petition.domain.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person looks for: at most ten words, at most 100 characters. Every word must be found: its terms by the
 * index, its literal form in the normalised text, since terms in the index say nothing of their order.
 */
public record SearchQuery(List<Word> words) {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 10;

    /**
     * A word: the terms that the index must hold and the form, lower case and of half width, that the text must
     * contain as it stands. A word of one character has no terms, because within a sentence it is no term of its own.
     */
    public record Word(String literal, Set<String> terms) {

        public Word {
            terms = Set.copyOf(terms);
        }

        public boolean isIn(String text) {
            return normalise(text).contains(literal);
        }
    }

    public SearchQuery {
        words = List.copyOf(words);
    }

    public static SearchQuery parse(String typed) {
        if (typed.codePointCount(0, typed.length()) > LONGEST) {
            throw new SearchRefused("查找的内容超过 " + LONGEST + " 个字，请缩短后再查。");
        }
        List<Word> words = Stream.of(NormalText.of(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(SearchQuery::word)
                .toList();
        if (words.size() > MOST_WORDS) {
            throw new SearchRefused("查找的词超过 " + MOST_WORDS + " 个，请减少后再查。");
        }
        return new SearchQuery(words);
    }

    /** The text as it is to be kept beside the index, so that literals can be looked for in it. */
    public static String normalise(String text) {
        return NormalText.of(text);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public boolean matches(String text) {
        String normal = normalise(text);
        return words.stream().allMatch(word -> normal.contains(word.literal()));
    }

    private static Word word(String literal) {
        Set<String> terms = new LinkedHashSet<>();
        NormalText.runs(literal).forEach(run -> SearchTerms.addPairs(run.characters(), terms));
        return new Word(literal, terms);
    }
}
