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
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** Two-character terms of a filing, found in the very request after the commit. */
@Repository
class PostgresFilingSearchIndex implements FilingSearchIndex {

    private final JdbcOperations batches;
    private final EntityManager entities;

    PostgresFilingSearchIndex(JdbcOperations batches, EntityManager entities) {
        this.batches = batches;
        this.entities = entities;
    }

    @Override
    public void put(Filing filing, List<String> words) {
        putAll(List.of(new Entry(filing, words)));
    }

    @Override
    public void putAll(List<Entry> entries) {
        entities.flush();
        batches.batchUpdate(
                "insert into filing_search (filing_id, matter_id, registered_at, body, terms) values (?, ?, ?, ?, ?)",
                entries.stream()
                        .map(entry -> row(entry.filing(), entry.words()))
                        .toList());
    }

    private static Object[] row(Filing filing, List<String> words) {
        var parts = Stream.concat(
                        Stream.of(filing.number(), filing.externalNumber(), filing.title(), filing.claim(), filing.facts(), filing.placeDetail(), filing.complainedText()),
                        words.stream())
                .filter(Objects::nonNull)
                .toList();
        return new Object[] {
            filing.id(),
            filing.matter(),
            filing.registeredAt().atOffset(ZoneOffset.UTC),
            parts.stream().map(SearchQuery::normalise).collect(Collectors.joining("\n")),
            SearchTerms.of(parts.toArray(String[]::new)).toArray(String[]::new)
        };
    }
}
