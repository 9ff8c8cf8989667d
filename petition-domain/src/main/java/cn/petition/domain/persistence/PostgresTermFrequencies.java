package cn.petition.domain.persistence;

import cn.petition.domain.text.TermFrequencies;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the planner's own list of frequent array elements; good enough to tell frequent from rare. */
@Component
class PostgresTermFrequencies implements TermFrequencies {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Reading(Map<String, Double> shares, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable Reading reading;

    PostgresTermFrequencies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public double of(String term) {
        return shares().getOrDefault(term, 0.0);
    }

    private Map<String, Double> shares() {
        var known = reading;
        if (known != null && known.at().plus(KEPT).isAfter(clock.instant())) {
            return known.shares();
        }
        var fresh = new Reading(read(), clock.instant());
        reading = fresh;
        return fresh.shares();
    }

    /** The list of frequencies ends with minimum, maximum and null share, which are no elements and fall away. */
    private Map<String, Double> read() {
        var shares = new HashMap<String, Double>();
        jdbc.sql("""
                        select term, share
                        from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as one (term, share)
                        where schemaname = current_schema() and tablename = 'filing_search' and attname = 'terms'
                          and term is not null""")
                .query((row, n) -> Map.entry(row.getString("term"), row.getDouble("share")))
                .list()
                .forEach(one -> shares.put(one.getKey(), one.getValue()));
        return Map.copyOf(shares);
    }
}
