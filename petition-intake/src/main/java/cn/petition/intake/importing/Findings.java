package cn.petition.intake.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found about the rows of batches, in the order of the file. */
@Repository
class Findings {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    Findings(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void clear(UUID batch) {
        jdbc.sql("delete from import_finding where batch_id = :batch").param("batch", batch).update();
    }

    /** Adds findings after those that are there. */
    void add(UUID batch, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        int[] ordinal = {jdbc.sql("select coalesce(max(ordinal), 0) from import_finding where batch_id = :batch")
                .param("batch", batch)
                .query(Integer.class)
                .single()};
        batches.batchUpdate(
                """
                insert into import_finding (batch_id, ordinal, kind, line, position, heading, sentence)
                values (?, ?, ?, ?, ?, ?, ?)""",
                findings.stream()
                        .map(one -> new Object[] {
                            batch, ++ordinal[0], one.kind().name(), one.line(), one.position(), one.heading(), one.sentence()
                        })
                        .toList());
    }

    Map<FindingKind, Integer> counts(UUID batch) {
        var counts = new EnumMap<FindingKind, Integer>(FindingKind.class);
        jdbc.sql("select kind, count(*) as number from import_finding where batch_id = :batch group by kind")
                .param("batch", batch)
                .query(row -> {
                    counts.put(FindingKind.valueOf(row.getString("kind")), row.getInt("number"));
                });
        return counts;
    }

    List<Finding> page(UUID batch, FindingKind kind, int offset, int limit) {
        return jdbc.sql("""
                        select kind, line, position, heading, sentence from import_finding
                        where batch_id = :batch and kind = :kind order by ordinal offset :offset limit :limit""")
                .param("batch", batch)
                .param("kind", kind.name())
                .param("offset", offset)
                .param("limit", limit)
                .query(Findings::finding)
                .list();
    }

    /** The lines that the check rejected. */
    BitSet rejectedLines(UUID batch) {
        var lines = new BitSet();
        jdbc.sql("select distinct line from import_finding where batch_id = :batch and kind = 'REJECTED'")
                .param("batch", batch)
                .query(row -> {
                    lines.set(row.getInt("line"));
                });
        return lines;
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        int position = row.getInt("position");
        return new Finding(
                FindingKind.valueOf(row.getString("kind")),
                row.getInt("line"),
                position == 0 ? null : position,
                row.getString("heading"),
                row.getString("sentence"));
    }
}
