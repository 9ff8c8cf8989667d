package cn.petition.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one database server of a test run, and the one switch between its kinds: PostgreSQL in a container where an
 * engine answers, otherwise the server that comes with the product. It ends with the Java process.
 */
record TestServer(String address, String user, String password) {

    private static final int FOLDERS = 32;

    static TestServer start() {
        return engineAnswers() ? inContainer() : embedded();
    }

    String url(String database) {
        return address + database;
    }

    static Path folder() {
        return Path.of(System.getProperty("java.io.tmpdir"), "petition-tests-" + System.getProperty("user.name"));
    }

    static Path cache() {
        return folder().resolve("programs");
    }

    /** The cheap signs first: asking the engine takes seconds where there is none. */
    private static boolean engineAnswers() {
        boolean sign = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return sign && DockerClientFactory.instance().isDockerAvailable();
    }

    @SuppressWarnings("resource") // ends with the process
    private static TestServer inContainer() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:16")
                .withCommand(
                        "postgres",
                        "-c", "fsync=off",
                        "-c", "synchronous_commit=off",
                        "-c", "full_page_writes=off");
        container.start();
        String address = "jdbc:postgresql://" + container.getHost() + ":"
                + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/";
        return new TestServer(address, container.getUsername(), container.getPassword());
    }

    private static TestServer embedded() {
        EmbeddedPostgres server = startInFreeFolder();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-test-database"));
        return new TestServer(server.url(""), EmbeddedPostgres.USER, server.password());
    }

    /** Runs side by side take one folder each; a folder is used again, so that its migrated template is found. */
    private static EmbeddedPostgres startInFreeFolder() {
        for (int number = 0; number < FOLDERS; number++) {
            Path folder = folder().resolve("server-" + number);
            try {
                return start(folder);
            } catch (FolderInUseException next) {
                continue;
            } catch (EmbeddedPostgresException spoilt) {
                // without fsync a crash of the machine may spoil the files: tests begin with new ones
                deleteData(folder);
                return start(folder);
            }
        }
        throw new IllegalStateException(FOLDERS + " test runs at once");
    }

    private static EmbeddedPostgres start(Path folder) {
        return EmbeddedPostgres.in(folder)
                .cache(cache())
                .setting("fsync", "off")
                .setting("synchronous_commit", "off")
                .setting("full_page_writes", "off")
                .setting("shared_buffers", "128MB")
                .start();
    }

    private static void deleteData(Path folder) {
        try {
            Folders.delete(folder.resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
