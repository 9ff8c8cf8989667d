package cn.petition.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Generates matters, starts the packaged product on them and measures its pages; see the README beside it. */
public final class Benchmark {

    private static final int DEFAULT_PORT = 18_480;

    private Benchmark() {}

    /** Arguments: the folder of the run, the packaged product, the commit, the number of matters, the client counts. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        String commit = arguments[2];
        int count = Integer.parseInt(arguments[3]);
        List<Integer> clients =
                Arrays.stream(arguments).skip(4).map(Integer::valueOf).toList();
        String port = System.getenv().getOrDefault("BENCH_PORT", Integer.toString(DEFAULT_PORT));
        var installation = new Installation(
                folder.resolve(Integer.toString(count)),
                Path.of(arguments[1]).toAbsolutePath(),
                Integer.parseInt(port));
        var vocabulary = new Vocabulary(Load.SEED, count);
        var results = new Results();

        results.fact("matters", "%,d".formatted(count));
        results.fact("commit", commit);
        results.fact(
                "command",
                "`bench/run " + count + " "
                        + String.join(" ", clients.stream().map(String::valueOf).toList()) + "`");
        machine(results);
        load(installation, count, vocabulary, results);
        Path table = folder.resolveSibling("results").resolve(LocalDate.now(Arrivals.ZONE) + "-" + count + ".md");
        try (var product = Product.start(installation)) {
            measure(installation, product, vocabulary, clients.isEmpty() ? List.of(1, 8) : clients, results);
        } finally {
            results.write(table);
            System.out.println("Results in " + table);
        }
    }

    private static void measure(
            Installation installation,
            Product product,
            Vocabulary vocabulary,
            List<Integer> clients,
            Results results)
            throws Exception {
        results.fact("start-up, process to sign-in page", seconds(product.startUp()));
        results.fact("resident memory of the product after start-up", product.memory() + " MiB (-Xmx1g)");
        try (var connection = installation.connect()) {
            database(connection, results);
        }
        new Measure(installation, product.address(), vocabulary, clients, results).run();
        if (Measure.wanted("import")) {
            new Ledger(product.address(), installation, results).measure();
        }
        results.fact(
                "resident memory of the product after all",
                product.memory() + " MiB, at most " + product.mostMemory());
    }

    /** Once migrated and filled, an installation is measured as often as wanted. */
    private static void load(Installation installation, int count, Vocabulary vocabulary, Results results)
            throws Exception {
        Path done = installation.folder().resolve("loaded");
        if (Files.exists(done)) {
            results.fact("loading", Files.readString(done).strip() + " (earlier run)");
            return;
        }
        Files.createDirectories(installation.folder());
        results.fact("first start with migration", seconds(firstStart(installation)));
        long began = System.nanoTime();
        new Load(installation, count, vocabulary).run();
        String took = seconds(Duration.ofNanos(System.nanoTime() - began));
        results.fact("loading with indexes and checks of foreign keys", took);
        try (var server = installation.serverForLoading();
                var connection = installation.connect()) {
            List<String> broken = Consistency.broken(connection);
            if (!broken.isEmpty()) {
                throw new IllegalStateException("Generated matters contradict themselves: " + broken);
            }
        }
        Files.writeString(done, took);
    }

    private static Duration firstStart(Installation installation) throws Exception {
        try (var product = Product.start(installation)) {
            if (!installation.embedded()) {
                try (var connection = installation.connect()) {
                    Demonstration.into(connection);
                }
            }
            return product.startUp();
        }
    }

    private static void machine(Results results) throws IOException {
        var runtime = Runtime.getRuntime();
        String model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceAll(".*: ", ""))
                .findFirst()
                .orElse("unknown");
        String memory = Files.readAllLines(Path.of("/proc/meminfo")).get(0).replaceAll("\\D", "");
        String load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        results.fact(
                "machine",
                runtime.availableProcessors() + " cores " + model + ", " + Long.parseLong(memory) / 1024 / 1024
                        + " GiB");
        results.fact("load of the machine before", load);
        results.fact("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        results.fact("clients", "on the same machine, one open connection each, next request after the answer");
    }

    private static void database(Connection connection, Results results) throws SQLException {
        List<String> settings = new ArrayList<>();
        for (String name :
                List.of("server_version", "fsync", "synchronous_commit", "full_page_writes", "shared_buffers")) {
            try (var rows = connection.createStatement().executeQuery("show " + name)) {
                rows.next();
                settings.add(name + " " + rows.getString(1));
            }
        }
        results.fact("PostgreSQL", String.join(", ", settings));
        try (var rows = connection.createStatement().executeQuery("""
            select pg_size_pretty(pg_database_size(current_database())),
                (select count(*) from matter), (select count(*) from matter where status = 'COMPLETED'),
                (select count(*) from matter where open), (select count(*) from matter_step), (select count(*) from obligation),
                (select count(*) from filing_party), (select count(*) from matter_viewer),
                (select count(*) from matter where sealed), (select count(*) from matter where joined_into_id is not null)\
            """)) {
            rows.next();
            results.fact(
                    "database",
                    ("%s; matters %,d, completed %,d, open %,d, steps %,d, obligations %,d, parties %,d, viewer rows"
                                    + " %,d, sealed %,d, joined %,d")
                            .formatted(
                                    rows.getString(1),
                                    rows.getLong(2),
                                    rows.getLong(3),
                                    rows.getLong(4),
                                    rows.getLong(5),
                                    rows.getLong(6),
                                    rows.getLong(7),
                                    rows.getLong(8),
                                    rows.getLong(9),
                                    rows.getLong(10)));
        }
    }

    private static String seconds(Duration duration) {
        return "%.1f s".formatted(duration.toMillis() / 1e3);
    }
}
