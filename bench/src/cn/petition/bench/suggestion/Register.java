package cn.petition.bench.suggestion;

import cn.petition.bench.suggestion.Messages.Message;
import cn.petition.db.EmbeddedPostgres;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Role;
import cn.petition.domain.text.SearchQuery;
import cn.petition.domain.text.SearchTerms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A new register with the schema of the product, its one office and the messages as its matters. */
final class Register implements AutoCloseable {

    private static final UUID OFFICE = new UUID(7, 1);
    private static final UUID OFFICER = new UUID(7, 2);

    private final EmbeddedPostgres server;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private Register(EmbeddedPostgres server, JdbcClient jdbc, TransactionTemplate transaction) {
        this.server = server;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    static Register in(Path folder) throws IOException {
        Path database = folder.resolve("suggestion-database");
        if (Files.exists(database)) {
            try (var old = Files.walk(database)) {
                old.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
        EmbeddedPostgres server = EmbeddedPostgres.in(database).start();
        var source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setUser(EmbeddedPostgres.USER);
        source.setPassword(server.password());
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/reference")
                .load()
                .migrate();
        var pool = new com.zaxxer.hikari.HikariDataSource();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(2);
        // what is measured only reads
        pool.setConnectionInitSql("set synchronous_commit = off");
        JdbcClient jdbc = JdbcClient.create(pool);
        jdbc.sql("""
                        insert into organ (id, code, name, short_name, kind, level, division_code, path, valid_from)
                        values (:id, '141000', 'office', 'office', 'PETITION_OFFICE', 'CITY', '141000', '/141000/', '2005-05-01')""")
                .param("id", OFFICE)
                .update();
        jdbc.sql("""
                        insert into officer (id, login_name, display_name, organ_id, password_hash, password_changed_at)
                        values (:id, 'officer', 'officer', :organ, '-', now())""")
                .param("id", OFFICER)
                .param("organ", OFFICE)
                .update();
        return new Register(server, jdbc, new TransactionTemplate(new DataSourceTransactionManager(pool)));
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** What the container of the product does around a service. */
    void transactional(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    Actor actor() {
        return new Actor(OFFICER, "officer", OFFICE, Set.of(Role.TRIAGE_OFFICER));
    }

    Clock clock() {
        return Clock.systemDefaultZone();
    }

    void category(String code, String name) {
        jdbc.sql("""
                        insert into matter_category (code, level, name, full_name, valid_from)
                        values (:code, 1, :name, :name, '2005-05-01') on conflict do nothing""")
                .param("code", code)
                .param("name", name)
                .update();
    }

    /** @param category code of its category, {@code null} where none is known */
    UUID register(String number, Message message, String category) {
        UUID matter = UUID.nameUUIDFromBytes(("matter " + number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        UUID filing = UUID.nameUUIDFromBytes(("filing " + number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        jdbc.sql("""
                        insert into matter (id, number, home_organ_id, registering_organ_id, title, channel, purpose, kind,
                            category_code, received_on, registered_at, sealed, status, open, steps, version)
                        values (:id, :number, :organ, :organ, :title, 'ONLINE', 'REDRESS', 'REDRESS', :category, current_date,
                            now(), false, 'TRIAGED', true, 1, 0)""")
                .param("id", matter)
                .param("number", number)
                .param("organ", OFFICE)
                .param("title", sound(message.title()))
                .param("category", category)
                .update();
        jdbc.sql("""
                        insert into filing (id, number, matter_id, organ_id, channel, purpose, kind, received_on, registered_at,
                            registered_by, title, claim, petitioner_count, anonymous, address_unclear, group_visit,
                            first_known, first_at_office, sealed, version)
                        values (:id, :number, :matter, :organ, 'ONLINE', 'REDRESS', 'REDRESS', current_date, now(), :officer,
                            :title, :claim, 1, false, false, false, true, true, false, 0)""")
                .param("id", filing)
                .param("number", number)
                .param("matter", matter)
                .param("organ", OFFICE)
                .param("officer", OFFICER)
                .param("title", sound(message.title()))
                .param("claim", sound(message.text()))
                .update();
        jdbc.sql("""
                        insert into filing_search (filing_id, matter_id, registered_at, body, terms)
                        values (:filing, :matter, now(), :body, :terms)""")
                .param("filing", filing)
                .param("matter", matter)
                .param("body", SearchQuery.normalise(sound(message.whole())))
                .param("terms", SearchTerms.of(number, message.title(), message.text()).toArray(String[]::new))
                .update();
        jdbc.sql("""
                        insert into matter_viewer (viewer_id, matter_id, registered_at, received_on)
                        values (:viewer, :matter, now(), current_date)""")
                .param("viewer", OFFICE)
                .param("matter", matter)
                .update();
        return matter;
    }

    void decide(UUID matter, List<String> actions) {
        int sequence = 0;
        for (String action : actions) {
            jdbc.sql("""
                            insert into matter_step (id, matter_id, sequence, action, to_status, actor_name, actor_organ_id,
                                occurred_on, recorded_at)
                            values (gen_random_uuid(), :matter, :sequence, :action, 'TRIAGED', 'officer', :organ, current_date, now())""")
                    .param("matter", matter)
                    .param("sequence", ++sequence)
                    .param("action", action)
                    .param("organ", OFFICE)
                    .update();
        }
    }

    void settle() {
        jdbc.sql("analyze").update();
    }

    private static String sound(String text) {
        return text.replace("\u0000", "");
    }

    @Override
    public void close() throws SQLException {
        server.close();
    }
}
