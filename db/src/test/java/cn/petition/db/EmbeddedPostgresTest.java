package cn.petition.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EmbeddedPostgresTest {

    @TempDir
    private Path folder;

    private EmbeddedPostgres server;

    @AfterEach
    void stopServer() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void keeps_what_was_stored_when_it_is_started_again() throws Exception {
        server = start();
        execute("CREATE TABLE letter AS SELECT '反映拖欠工资𠮷' AS claim");
        server.close();

        server = start();

        assertThat(query("SELECT claim FROM letter")).isEqualTo("反映拖欠工资𠮷");
    }

    @Test
    void speaks_to_this_machine_only_and_only_with_its_password() throws Exception {
        server = start();

        assertThat(query("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), EmbeddedPostgres.USER, "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void stores_text_as_utf8_compares_it_by_code_point_and_reads_the_clock_of_shanghai() throws Exception {
        server = start();

        assertThat(query("SHOW server_encoding")).isEqualTo("UTF8");
        assertThat(query("SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = 'petition'"))
                .isEqualTo("bC.UTF-8");
        assertThat(query("SHOW data_checksums")).isEqualTo("on");
        assertThat(query("SELECT setting FROM pg_file_settings WHERE name = 'timezone' AND applied"))
                .isEqualTo("Asia/Shanghai");
    }

    @Test
    void writes_nothing_that_people_wrote_into_its_log() throws Exception {
        server = start();
        execute("CREATE TABLE person (number text PRIMARY KEY)");
        try (Connection connection = connect();
                var insert = connection.prepareStatement("INSERT INTO person VALUES (?)")) {
            insert.setString(1, "110101199003070011");
            insert.execute();
            assertThatThrownBy(insert::execute).isInstanceOf(SQLException.class);
        }

        assertThat(Files.readString(folder.resolve("server.log")))
                .contains("duplicate key")
                .doesNotContain("110101199003070011");
    }

    @Test
    void recovers_from_a_server_killed_in_the_middle_of_its_work() throws Exception {
        server = start();
        execute("CREATE TABLE letter AS SELECT 'kept' AS claim");
        kill(postmaster());
        server = abandon(server);

        server = start();

        assertThat(query("SELECT claim FROM letter")).isEqualTo("kept");
    }

    @Test
    void takes_over_from_a_server_whose_application_was_killed() throws Exception {
        server = start();
        execute("CREATE TABLE letter AS SELECT 'kept' AS claim");
        long orphan = postmaster();
        server = abandon(server);

        server = start();

        assertThat(postmaster()).isNotEqualTo(orphan);
        assertThat(commandLine(orphan)).doesNotContain(folder.toString());
        assertThat(query("SELECT claim FROM letter")).isEqualTo("kept");
    }

    @Test
    void removes_a_process_file_whose_number_now_belongs_to_somebody_else() throws Exception {
        server = start();
        server.close();
        Process stranger = new ProcessBuilder("sleep", "300").start();
        try {
            Files.writeString(folder.resolve("data/postmaster.pid"), stranger.pid() + "\n" + folder + "/data\n");

            server = start();

            assertThat(query("SELECT 1")).isEqualTo("1");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void begins_again_where_the_first_start_was_killed() throws Exception {
        Files.createDirectories(folder.resolve("data.unfinished/base"));
        Files.writeString(folder.resolve("data.unfinished/PG_VERSION"), "18");

        server = start();

        assertThat(query("SELECT current_database()")).isEqualTo("petition");
    }

    @Test
    void refuses_a_second_application_on_the_same_folder_and_leaves_the_first_alone() throws Exception {
        server = start();

        assertThatThrownBy(this::start)
                .isInstanceOf(FolderInUseException.class)
                .hasMessageContaining("正由另一个运行中的程序使用")
                .hasMessageContaining(folder.toString());
        assertThat(query("SELECT 1")).isEqualTo("1");
    }

    @Test
    void avoids_a_port_that_is_taken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int freePort = free.getLocalPort();
            free.close();
            Iterator<Integer> ports = List.of(taken.getLocalPort(), freePort).iterator();

            server = builder().ports(ports::next).start();

            assertThat(server.port()).isEqualTo(freePort);
            assertThat(query("SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void refuses_data_of_another_major_version() throws Exception {
        server = start();
        server.close();
        Files.writeString(folder.resolve("data/PG_VERSION"), "15\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContaining("PostgreSQL 15");

        Files.writeString(folder.resolve("data/PG_VERSION"), "18\n");
    }

    @ParameterizedTest
    @MethodSource("usersOfThisMachine")
    void steps_down_from_root_in_every_way_this_machine_allows(ServerUser user) throws Exception {
        server = builder().user(user).start();
        execute("CREATE TABLE letter AS SELECT 'kept' AS claim");
        server.close();

        server = start();

        assertThat(query("SELECT claim FROM letter")).isEqualTo("kept");
    }

    static Stream<ServerUser> usersOfThisMachine() {
        return ServerUser.runsAsRoot()
                ? Stream.of(ServerUser.NAMESPACE, ServerUser.NOBODY, ServerUser.BARE_NOBODY)
                        .filter(ServerUser::works)
                : Stream.of(ServerUser.SAME);
    }

    private EmbeddedPostgres start() {
        return builder().start();
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.in(folder)
                .cache(TestServer.cache())
                .setting("fsync", "off")
                .setting("shared_buffers", "16MB");
    }

    /** What the operating system does when the application is killed: its lock falls, its server stays. */
    private static EmbeddedPostgres abandon(EmbeddedPostgres server) {
        server.abandon();
        return null;
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0));
    }

    /** Empty for a process that has ended, also for one whose parent has not noticed yet. */
    private static String commandLine(long process) throws IOException {
        Path file = Path.of("/proc", Long.toString(process), "cmdline");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static void kill(long process) throws Exception {
        new ProcessBuilder("kill", "-9", Long.toString(process)).start().waitFor();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url(), EmbeddedPostgres.USER, server.password());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
