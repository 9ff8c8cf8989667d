package cn.petition.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Indexes and constraints of the tables to load, taken away before and built anew after: one sort instead of millions
 * of insertions, and every foreign key is checked as a whole when it comes back.
 */
final class TableStructure {

    private static final Pattern WORD = Pattern.compile("[a-z_]+");

    private final List<String> remove = new ArrayList<>();
    private final List<String> restore = new ArrayList<>();

    static TableStructure of(Connection connection, List<String> tables) throws SQLException {
        TableStructure structure = new TableStructure();
        String names = inList(tables);
        structure.constraints(
                connection, "c.contype = 'f' and (c.conrelid in (" + names + ") or c.confrelid in (" + names + "))");
        List<String> foreignKeys = new ArrayList<>(structure.restore);
        structure.restore.clear();
        structure.constraints(connection, "c.contype in ('p', 'u') and c.conrelid in (" + names + ")");
        structure.indexes(connection, names);
        structure.restore.addAll(foreignKeys);
        return structure;
    }

    private static String inList(List<String> tables) {
        List<String> literals = new ArrayList<>();
        for (String table : tables) {
            if (!WORD.matcher(table).matches()) {
                throw new IllegalArgumentException(table);
            }
            literals.add("'" + table + "'::regclass");
        }
        return String.join(", ", literals);
    }

    private void constraints(Connection connection, String condition) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("""
            select c.conrelid::regclass, quote_ident(c.conname), pg_get_constraintdef(c.oid)
            from pg_constraint c where %s order by c.conrelid, c.conname\
            """.formatted(condition))) {
            while (rows.next()) {
                remove.add("alter table %s drop constraint %s".formatted(rows.getString(1), rows.getString(2)));
                restore.add("alter table %s add constraint %s %s"
                        .formatted(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
    }

    private void indexes(Connection connection, String names) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("""
            select i.indexrelid::regclass, pg_get_indexdef(i.indexrelid) from pg_index i
            where i.indrelid in (%s) and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)
            order by 1\
            """.formatted(names))) {
            while (rows.next()) {
                remove.add("drop index " + rows.getString(1));
                restore.add(rows.getString(2));
            }
        }
    }

    void remove(Connection connection) throws SQLException {
        for (String statement : remove) {
            connection.createStatement().execute(statement);
        }
    }

    void restore(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set maintenance_work_mem = '1GB'");
            statement.execute("set max_parallel_maintenance_workers = 2");
            for (String one : restore) {
                long began = System.nanoTime();
                statement.execute(one);
                long seconds = (System.nanoTime() - began) / 1_000_000_000;
                if (seconds > 5) {
                    System.out.println("  " + seconds + " s " + one.substring(0, Math.min(100, one.length())));
                }
            }
        }
    }
}
