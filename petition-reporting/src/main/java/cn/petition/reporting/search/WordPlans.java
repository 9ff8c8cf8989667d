package cn.petition.reporting.search;

import cn.petition.domain.text.SearchQuery;
import cn.petition.domain.text.TermFrequencies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells rare words from frequent ones, by the known frequency of their terms or else by a count that stops early. */
@Component
class WordPlans {

    /** Share of the texts above which nothing needs to be counted. */
    private static final double SURELY_FREQUENT = 0.02;

    private final JdbcClient jdbc;
    private final TermFrequencies frequencies;

    WordPlans(JdbcClient jdbc, TermFrequencies frequencies) {
        this.jdbc = jdbc;
        this.frequencies = frequencies;
    }

    /** Whether at most so many texts hold the words. */
    boolean areRare(SearchQuery query, WordSearch words, int texts) {
        return share(query) < SURELY_FREQUENT && holding(words, texts + 1) <= texts;
    }

    /** The pairs of one word come together, different words by chance. */
    private double share(SearchQuery query) {
        return query.words().stream()
                .filter(word -> !word.terms().isEmpty())
                .mapToDouble(word -> word.terms().stream().mapToDouble(frequencies::of).min().orElse(1))
                .reduce(1, (one, other) -> one * other);
    }

    private int holding(WordSearch words, int most) {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from filing_search where terms @> cast(:terms as text[]) limit :most) one""")
                .param("terms", words.termArray())
                .param("most", most)
                .query(Integer.class)
                .single();
    }
}
