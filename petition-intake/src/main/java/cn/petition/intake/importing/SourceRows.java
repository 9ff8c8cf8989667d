package cn.petition.intake.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which rows of which ledgers are in the register of an organ. */
@Repository
class SourceRows {

    private final JdbcClient jdbc;

    SourceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Contents of the rows that are in the register, by key. */
    Map<String, String> known(UUID organ, Collection<String> keys) {
        var known = new HashMap<String, String>();
        jdbc.sql("""
                        select encode(source_key, 'hex') as key, encode(content, 'hex') as content
                        from import_source_row where organ_id = :organ
                            and source_key = any (array(select decode(one, 'hex') from unnest(cast(:keys as text[])) one))""")
                .param("organ", organ)
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("key"), row.getString("content"));
                });
        return known;
    }

    /** Claims rows for a batch; answers the lines that nobody had claimed. Of equal rows the first one wins. */
    Set<Integer> claim(UUID organ, UUID batch, List<ReadRow> rows) {
        return new HashSet<>(jdbc.sql("""
                        insert into import_source_row (organ_id, source_key, content, batch_id, line)
                        select :organ, decode(one.key, 'hex'), decode(one.content, 'hex'), :batch, one.line
                        from unnest(cast(:keys as text[]), cast(:contents as text[]), cast(:lines as int[]))
                            as one (key, content, line)
                        order by one.key, one.line
                        on conflict do nothing
                        returning line""")
                .param("organ", organ)
                .param("batch", batch)
                .param("keys", rows.stream().map(row -> row.key().key()).toArray(String[]::new))
                .param("contents", rows.stream().map(row -> row.key().content()).toArray(String[]::new))
                .param("lines", rows.stream().map(row -> String.valueOf(row.line())).toArray(String[]::new))
                .query(Integer.class)
                .list());
    }
}
