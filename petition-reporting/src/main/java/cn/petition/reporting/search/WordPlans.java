package cn.petition.reporting.search;

import cn.petition.domain.text.SearchQuery;
import cn.petition.domain.text.TermFrequencies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells rare words from frequent ones, by the known frequency of their terms or else by a count that stops early. */
@Component
class WordPlans {

    /** Texts up to which reading all of them is faster than looking for the newest. */
    private static final int RARE_TEXTS = 4_000;

    /** Share of the texts above which nothing needs to be counted. */
    private static final double SURELY_FREQUENT = 0.02;

    private final JdbcClient jdbc;
    private final TermFrequencies frequencies;

    WordPlans(JdbcClient jdbc, TermFrequencies frequencies) {
        this.jdbc = jdbc;
        this.frequencies = frequencies;
    }

    boolean areRare(SearchQuery query, WordSearch words) {
        return share(query) < SURELY_FREQUENT && holding(words) <= RARE_TEXTS;
    }

    /** The pairs of one word come together, different words by chance. */
    double share(SearchQuery query) {
        return query.words().stream()
                .filter(word -> !word.terms().isEmpty())
                .mapToDouble(word -> word.terms().stream().mapToDouble(frequencies::of).min().orElse(1))
                .reduce(1, (one, other) -> one * other);
    }

    private int holding(WordSearch words) {
        return jdbc.sql("select count(*) from (select 1 from filing_search where terms @> :terms limit :most) one")
                .param("terms", words.termArray())
                .param("most", RARE_TEXTS + 1)
                .query(Integer.class)
                .single();
    }
}
