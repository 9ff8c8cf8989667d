package cn.petition.db;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database server that comes with the product: its data stay in a folder between runs, it listens on this machine
 * only, and it mends by itself what a killed application or a killed server leaves behind.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The one account of the server and the name of its database. */
    public static final String USER = "petition";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** A killed server's sessions need a moment to notice; until then the folder cannot be started. */
    private static final int ATTEMPTS = 20;
    private static final long LOG_KEPT_BYTES = 5_000_000;

    private final Path folder;
    private final Path data;
    private final ServerBinaries binaries;
    private final ServerUser user;
    private final Map<String, String> settings;
    private final IntSupplier ports;
    private final FolderLock lock;
    private String password = "";
    private int port;

    private EmbeddedPostgres(Builder builder, ServerBinaries binaries, FolderLock lock) {
        this.folder = builder.folder;
        this.data = folder.resolve("data");
        this.binaries = binaries;
        this.user = builder.user;
        this.settings = builder.settings;
        this.ports = builder.ports;
        this.lock = lock;
    }

    /** A server whose data, password and log live in the folder, which is made when it is missing. */
    public static Builder in(Path folder) {
        return new Builder(folder.toAbsolutePath().normalize());
    }

    /** The address of a database of this server for JDBC. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The address of the product's own database for JDBC. */
    public String url() {
        return url(USER);
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** Stops the server and waits until everything is on disk. */
    @Override
    public void close() {
        try {
            stop();
        } catch (IOException e) {
            throw failure("内置数据库未能正常停止", e);
        } finally {
            lock.close();
        }
    }

    /** What a killed application does: it lets go of the folder and leaves the server behind. */
    void abandon() {
        lock.close();
    }

    private void open() throws IOException {
        password = readOrMakePassword();
        endWhatIsLeft();
        if (!Files.isDirectory(data)) {
            initialise();
        }
        refuseOtherMajorVersion();
        user.own(folder);
        start();
    }

    private String readOrMakePassword() throws IOException {
        Path file = folder.resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Path unfinished = folder.resolve("password.unfinished");
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    /** Works beside the goal and renames at the end: a process killed in the middle leaves nothing that looks finished. */
    private void initialise() throws IOException {
        Path unfinished = folder.resolve("data.unfinished");
        Folders.delete(unfinished);
        user.own(folder);
        log.info("正在建立内置数据库：{}", data);
        run("initdb",
                "-D", unfinished.toString(),
                "-U", USER,
                "-E", "UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C.UTF-8",
                "-A", "scram-sha-256",
                "--pwfile=" + folder.resolve("password"),
                "--data-checksums");
        Files.writeString(
                unfinished.resolve("postgresql.conf"),
                "\ninclude_if_exists = 'petition.conf'\n",
                StandardOpenOption.APPEND);
        createDatabase(unfinished);
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void createDatabase(Path unfinished) throws IOException {
        Path statement = Files.writeString(folder.resolve("create.sql"), "CREATE DATABASE " + USER + "\n");
        Outcome outcome = execute(
                List.of(
                        binaries.program("postgres").toString(),
                        "--single",
                        "-D",
                        unfinished.toString(),
                        "postgres"),
                statement);
        Files.delete(statement);
        // the single-user server ends well even when a statement fails
        if (outcome.exitCode() != 0 || outcome.output().contains("ERROR:")) {
            throw new EmbeddedPostgresException("内置数据库建立失败：" + outcome.output());
        }
    }

    private void refuseOtherMajorVersion() throws IOException {
        String ofData = Files.readString(data.resolve("PG_VERSION")).strip();
        String ofServer = run("postgres", "--version").replaceAll("\\D*(\\d+).*", "$1").strip();
        if (!ofData.equals(ofServer)) {
            throw new EmbeddedPostgresException("数据目录 " + data + " 由 PostgreSQL " + ofData + " 建立，而内置的是 "
                    + ofServer + "；请用原来的版本导出数据，或用 petition.data-folder 指定新的目录。");
        }
    }

    /** After a kill: a server of this very folder is stopped, a process file that names nobody of ours is removed. */
    private void endWhatIsLeft() throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        Optional<Long> orphan = processOf(file).filter(this::servesThisFolder);
        if (orphan.isPresent()) {
            log.warn("上次运行留下的数据库进程 {} 仍在，先将其停止", orphan.get());
            user.own(folder);
            stop();
        }
        Files.deleteIfExists(file);
    }

    private static Optional<Long> processOf(Path postmasterFile) throws IOException {
        return Files.readAllLines(postmasterFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,10}"))
                .map(Long::valueOf);
    }

    private boolean servesThisFolder(long process) {
        try {
            String[] command = Files.readString(Path.of("/proc", Long.toString(process), "cmdline"))
                    .split("\0");
            return command[0].endsWith("postgres") && List.of(command).contains(data.toString());
        } catch (IOException gone) {
            return false;
        }
    }

    private void start() throws IOException {
        Path serverLog = folder.resolve("server.log");
        if (Files.exists(serverLog) && Files.size(serverLog) > LOG_KEPT_BYTES) {
            Files.move(serverLog, folder.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        Outcome outcome = new Outcome(-1, "");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            port = ports.getAsInt();
            writeSettings();
            outcome = execute(
                    List.of(
                            binaries.program("pg_ctl").toString(),
                            "start",
                            "-D", data.toString(),
                            "-l", serverLog.toString(),
                            "-w",
                            "-t", Long.toString(PATIENCE.toSeconds())),
                    null);
            if (outcome.exitCode() == 0) {
                return;
            }
            pause();
        }
        throw new EmbeddedPostgresException(
                "内置数据库未能启动，原因见 " + serverLog + "：" + outcome.output());
    }

    private void writeSettings() throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("listen_addresses", "127.0.0.1");
        all.put("port", Integer.toString(port));
        all.put("unix_socket_directories", "");
        all.put("timezone", "Asia/Shanghai");
        all.put("log_timezone", "Asia/Shanghai");
        all.put("shared_buffers", "256MB");
        all.put("effective_cache_size", "1GB");
        all.put("random_page_cost", "1.1");
        all.put("jit", "off");
        // what people wrote must not reach the log: neither as a parameter nor in the detail of an error
        all.put("log_parameter_max_length", "0");
        all.put("log_parameter_max_length_on_error", "0");
        all.put("log_error_verbosity", "terse");
        all.putAll(settings);
        StringBuilder text = new StringBuilder();
        all.forEach((name, value) -> text.append(name).append(" = '").append(value).append("'\n"));
        Path file = Files.writeString(data.resolve("petition.conf"), text);
        user.own(file);
    }

    private void stop() throws IOException {
        if (!Files.exists(data.resolve("postmaster.pid"))) {
            return;
        }
        for (String mode : List.of("fast", "immediate")) {
            Outcome outcome = execute(
                    List.of(
                            binaries.program("pg_ctl").toString(),
                            "stop", "-D", data.toString(), "-m", mode, "-w", "-t", "30"),
                    null);
            if (outcome.exitCode() == 0 || !Files.exists(data.resolve("postmaster.pid"))) {
                return;
            }
        }
        if (processOf(data.resolve("postmaster.pid")).filter(this::servesThisFolder).isPresent()) {
            throw new EmbeddedPostgresException("数据库进程无法停止，请手动结束后重试，进程号见 "
                    + data.resolve("postmaster.pid") + "。");
        }
    }

    private String run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(binaries.program(program).toString());
        command.addAll(List.of(arguments));
        Outcome outcome = execute(command, null);
        if (outcome.exitCode() != 0) {
            throw new EmbeddedPostgresException("内置数据库的 " + program + " 失败：" + outcome.output());
        }
        return outcome.output();
    }

    private Outcome execute(List<String> command, @Nullable Path input) throws IOException {
        Path output = Files.createTempFile("petition-database", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(user.command(command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    // a file, not a pipe: the server inherits it and would keep a pipe open for ever
                    .redirectOutput(output.toFile());
            if (input != null) {
                builder.redirectInput(input.toFile());
            }
            builder.environment().put("LC_ALL", "C");
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            Process process = builder.start();
            if (!process.waitFor(PATIENCE.toSeconds() + 10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return new Outcome(process.waitFor(), Files.readString(output, StandardCharsets.UTF_8).strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("等待内置数据库时被中断", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("等待内置数据库时被中断", e);
        }
    }

    private static EmbeddedPostgresException failure(String sentence, Exception cause) {
        return new EmbeddedPostgresException(sentence + "：" + cause.getMessage(), cause);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw failure("本机没有空闲的网络端口可供内置数据库使用", e);
        }
    }

    private record Outcome(int exitCode, String output) {}

    /** What may differ between the product and its tests. */
    public static final class Builder {

        private final Path folder;
        private final Map<String, String> settings = new LinkedHashMap<>();
        private Path cache;
        private ServerUser user = ServerUser.SAME;
        private boolean userChosen;
        private IntSupplier ports = EmbeddedPostgres::freePort;

        private Builder(Path folder) {
            this.folder = folder;
            this.cache = folder.resolve("programs");
        }

        /** Where the server's programs are unpacked; several servers may share it. */
        public Builder cache(Path shared) {
            this.cache = shared.toAbsolutePath().normalize();
            return this;
        }

        /** One more line of the server's configuration; it wins over the product's own. */
        public Builder setting(String name, String value) {
            settings.put(name, value);
            return this;
        }

        Builder user(ServerUser chosen) {
            this.user = chosen;
            this.userChosen = true;
            return this;
        }

        Builder ports(IntSupplier supplier) {
            this.ports = supplier;
            return this;
        }

        /**
         * Starts the server, makes its folder at the first time and mends it after a crash.
         *
         * @throws FolderInUseException when another application uses the folder
         * @throws EmbeddedPostgresException when the server cannot run here
         */
        public EmbeddedPostgres start() {
            try {
                if (!userChosen) {
                    user = ServerUser.forThisProcess();
                }
                FolderLock lock = FolderLock.take(folder);
                try {
                    EmbeddedPostgres server = new EmbeddedPostgres(this, ServerBinaries.unpackedIn(cache), lock);
                    server.open();
                    return server;
                } catch (IOException | RuntimeException e) {
                    lock.close();
                    throw e;
                }
            } catch (IOException e) {
                throw failure("内置数据库无法使用目录 " + folder, e);
            }
        }
    }
}
