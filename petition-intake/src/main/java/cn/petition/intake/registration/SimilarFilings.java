package cn.petition.intake.registration;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.text.SearchTerms;
import cn.petition.domain.text.TermFrequencies;
import cn.petition.domain.text.TextSimilarity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Matters whose text is like what the clerk is typing, each with the phrases they share. The rare words of the text
 * fetch candidates through the index; a finer comparison ranks them. The clerk decides, never the system.
 */
@Component
public class SimilarFilings {

    private static final int RARE_TERMS = 24;
    private static final int PER_TERM = 40;
    private static final int CANDIDATES = 150;
    private static final int SHOWN = 8;
    private static final int SHORTEST_TEXT = 8;
    private static final double FREQUENT = 0.01;
    private static final double LIKE_ENOUGH = 0.12;

    /**
     * @param percent how alike the texts are, 0 to 100
     * @param shared the longest phrases both have
     */
    public record Similar(
            String number,
            String title,
            LocalDate receivedOn,
            PetitionStatus status,
            int percent,
            List<String> shared) {}

    private record Candidate(String number, String title, LocalDate receivedOn, PetitionStatus status, String text) {}

    private final JdbcClient jdbc;
    private final TermFrequencies frequencies;

    SimilarFilings(JdbcClient jdbc, TermFrequencies frequencies) {
        this.jdbc = jdbc;
        this.frequencies = frequencies;
    }

    public List<Similar> to(Actor actor, String text) {
        if (text.strip().length() < SHORTEST_TEXT) {
            return List.of();
        }
        var candidates = candidates(actor, rareTerms(text));
        var texts = candidates.stream().map(Candidate::text).toList();
        return TextSimilarity.to(text).rank(texts, LIKE_ENOUGH, SHOWN).stream()
                .map(ranked -> similar(candidates.get(ranked.index()), ranked.likeness()))
                .toList();
    }

    private static Similar similar(Candidate one, TextSimilarity.Likeness likeness) {
        return new Similar(
                one.number(),
                one.title(),
                one.receivedOn(),
                one.status(),
                (int) Math.round(likeness.score() * 100),
                likeness.sharedPhrases());
    }

    private String[] rareTerms(String text) {
        return SearchTerms.of(text).stream()
                .filter(term -> frequencies.of(term) < FREQUENT)
                .sorted(Comparator.comparingDouble(frequencies::of))
                .limit(RARE_TERMS)
                .toArray(String[]::new);
    }

    private List<Candidate> candidates(Actor actor, String[] terms) {
        return jdbc.sql("""
                        with hit as (
                            select found.matter_id, count(*) as shared
                            from unnest(:terms::text[]) as one (term)
                            cross join lateral (
                                select s.matter_id from filing_search s where s.terms @> array[one.term] limit :per_term) found
                            group by found.matter_id order by shared desc limit :most)
                        select m.number, m.title, m.received_on, m.status, f.title || ' ' || f.claim as text
                        from hit
                        join matter m on m.id = hit.matter_id
                        join filing f on f.matter_id = m.id
                        where exists (
                            select 1 from matter_viewer v where v.matter_id = m.id and v.viewer_id in (:officer, :organ))""")
                .param("terms", terms)
                .param("per_term", PER_TERM)
                .param("most", CANDIDATES)
                .param("officer", actor.officer())
                .param("organ", actor.organ())
                .query((row, n) -> new Candidate(
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("received_on", LocalDate.class),
                        PetitionStatus.valueOf(row.getString("status")),
                        row.getString("text")))
                .list();
    }
}
