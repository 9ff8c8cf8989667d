package cn.petition.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A real PostgreSQL database with every migration, the reference data and the demonstration bureau, cloned in a moment
 * from a template that is migrated once per content of the migrations.
 */
public final class TestDatabase {

    private static final List<String> LOCATIONS = List.of("db/migration", "db/reference", "db/demo");
    /** Branches of work take turns on one server: each finds its own template again. */
    private static final int TEMPLATES_KEPT = 4;

    private static TestServer server;
    private static String template;

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A new database of this name, also when there was one before; lower-case letters, digits, underscores. */
    public static synchronized TestDatabase freshDatabase(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException("not a plain database name: " + name);
        }
        if (server == null) {
            server = TestServer.start();
            dropWhatEarlierRunsLeft();
            template = migratedTemplate();
        }
        TestDatabase database = new TestDatabase(name);
        database.reset();
        return database;
    }

    /** A database without a single table, for tests of the migrations themselves. */
    public static synchronized TestDatabase emptyDatabase(String name) {
        TestDatabase database = freshDatabase(name);
        administer("DROP DATABASE " + name + " WITH (FORCE)", "CREATE DATABASE " + name);
        return database;
    }

    /** Throws away what tests wrote; connections that are open to the database are cut. */
    public void reset() {
        administer("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)",
                "CREATE DATABASE " + name + " TEMPLATE " + template);
    }

    public String url() {
        return server.url(name);
    }

    public String user() {
        return server.user();
    }

    public String password() {
        return server.password();
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    private static void dropWhatEarlierRunsLeft() {
        List<String> names = query("SELECT datname FROM pg_database WHERE NOT datistemplate"
                + " AND datname NOT IN ('postgres', current_user) ORDER BY oid DESC");
        Stream<String> oldTemplates =
                names.stream().filter(name -> name.startsWith("migrated_")).skip(TEMPLATES_KEPT - 1);
        Stream<String> others = names.stream().filter(name -> !name.startsWith("migrated_"));
        Stream.concat(oldTemplates, others).forEach(name -> administer("DROP DATABASE \"" + name + "\" WITH (FORCE)"));
    }

    /** Migrates under another name and renames, so that an interrupted migration is never taken for a template. */
    private static String migratedTemplate() {
        String name = "migrated_" + hashOfMigrations();
        if (query("SELECT datname FROM pg_database").contains(name)) {
            return name;
        }
        administer("DROP DATABASE IF EXISTS migrating WITH (FORCE)", "CREATE DATABASE migrating");
        Flyway.configure()
                .dataSource(server.url("migrating"), server.user(), server.password())
                .locations(LOCATIONS.stream().map(folder -> "classpath:" + folder).toArray(String[]::new))
                .load()
                .migrate();
        administer("ALTER DATABASE migrating RENAME TO " + name);
        return name;
    }

    private static String hashOfMigrations() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String folder : LOCATIONS) {
                Resource[] files = new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:" + folder + "/**/*.sql");
                Arrays.sort(files, Comparator.comparing(Resource::getFilename));
                for (Resource file : files) {
                    digest.update((file.getFilename() + "\n").getBytes(StandardCharsets.UTF_8));
                    digest.update(file.getContentAsByteArray());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void administer(String... statements) {
        try (Connection connection = administration();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> query(String sql) {
        try (Connection connection = administration();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            Stream.Builder<String> values = Stream.builder();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values.build().toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection administration() throws SQLException {
        return DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
    }
}
