package cn.petition.domain.persistence;

import cn.petition.domain.petition.Filing;
import cn.petition.domain.petition.FilingSearchIndex;
import cn.petition.domain.text.SearchQuery;
import cn.petition.domain.text.SearchTerms;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two-character terms of a filing, found in the very request after the commit. */
@Repository
class PostgresFilingSearchIndex implements FilingSearchIndex {

    private final JdbcClient jdbc;
    private final EntityManager entities;

    PostgresFilingSearchIndex(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Override
    public void put(Filing filing, List<String> words) {
        entities.flush();
        var parts = Stream.concat(
                        Stream.of(filing.number(), filing.externalNumber(), filing.title(), filing.claim(), filing.facts(), filing.placeDetail(), filing.complainedText()),
                        words.stream())
                .filter(Objects::nonNull)
                .toList();
        jdbc.sql("""
                        insert into filing_search (filing_id, matter_id, registered_at, body, terms)
                        values (:filing, :matter, :at, :body, :terms)""")
                .param("filing", filing.id())
                .param("matter", filing.matter())
                .param("at", filing.registeredAt().atOffset(ZoneOffset.UTC))
                .param("body", parts.stream().map(SearchQuery::normalise).collect(Collectors.joining("\n")))
                .param("terms", SearchTerms.of(parts.toArray(String[]::new)).toArray(String[]::new))
                .update();
    }
}
