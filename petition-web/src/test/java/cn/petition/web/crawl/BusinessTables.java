package cn.petition.web.crawl;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A checksum for each table that holds the office's business; the audit record and timers may go on. */
public final class BusinessTables {

    private static final String EXCEPT = "audit%|scheduled_tasks|flyway%|spring_session%|division";

    private BusinessTables() {}

    public static Map<String, String> checksums(JdbcClient jdbc) {
        List<String> names = jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = current_schema() and table_type = 'BASE TABLE'
                            and table_name not similar to :except""")
                .param("except", "(" + EXCEPT + ")")
                .query(String.class)
                .list();
        Map<String, String> checksums = new TreeMap<>();
        for (String name : names) {
            // a name read from the catalogue of the database, quoted by its own function
            String quoted = jdbc.sql("select quote_ident(:name)")
                    .param("name", name)
                    .query(String.class)
                    .single();
            checksums.put(name, jdbc.sql("select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from "
                            + quoted + " t")
                    .query(String.class)
                    .single());
        }
        return checksums;
    }
}
