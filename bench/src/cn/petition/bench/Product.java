package cn.petition.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The packaged product as a process of its own, as an office runs it. */
final class Product implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final URI address;
    private final Duration startUp;

    private Product(Process process, URI address, Duration startUp) {
        this.process = process;
        this.address = address;
        this.startUp = startUp;
    }

    static Product start(Installation installation) throws IOException, InterruptedException {
        Path log = installation.folder().resolve("product.log");
        var builder = new ProcessBuilder(
                        "java", "-Xmx1g", "-jar", installation.jar().toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(installation.environment());
        long began = System.nanoTime();
        Process process = builder.start();
        // a measurement that is broken off takes its product along
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        URI address = URI.create("http://127.0.0.1:" + installation.port());
        var client = HttpClient.newHttpClient();
        var door = HttpRequest.newBuilder(address.resolve("/login")).build();
        while (System.nanoTime() - began < PATIENCE.toNanos()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The product did not start, see " + log + ":\n" + end(log));
            }
            try {
                if (client.send(door, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return new Product(process, address, Duration.ofNanos(System.nanoTime() - began));
                }
            } catch (IOException notYet) {
                // the port is not open yet
            }
            Thread.sleep(50);
        }
        process.destroy();
        throw new IllegalStateException("The product did not answer within " + PATIENCE + ", see " + log);
    }

    URI address() {
        return address;
    }

    /** From the start of the process to the first answered sign-in page. */
    Duration startUp() {
        return startUp;
    }

    /** Resident memory of the product's own process in MiB, without the database. */
    long memory() {
        return status("VmRSS").map(kib -> kib / 1024).orElse(-1L);
    }

    /** The most it ever was, in MiB. */
    long mostMemory() {
        return status("VmHWM").map(kib -> kib / 1024).orElse(-1L);
    }

    private Optional<Long> status(String line) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(one -> one.startsWith(line + ":"))
                    .map(one -> Long.valueOf(one.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException elsewhere) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static String end(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    }
}
