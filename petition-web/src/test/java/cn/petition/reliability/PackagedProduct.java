package cn.petition.reliability;

import cn.petition.db.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** The product as it is delivered, in a process of its own with its own data folder, to be killed and started again. */
final class PackagedProduct implements AutoCloseable {

    private static final String BOUNDARY = "form-boundary-of-the-test";
    private static final Duration STARTED_WITHIN = Duration.ofSeconds(180);

    private final Path folder;
    private final int port;
    private Process process;
    private HttpClient browser = newBrowser();

    private PackagedProduct(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static PackagedProduct startedIn(Path folder) throws Exception {
        var product = new PackagedProduct(folder, freePort());
        product.start();
        return product;
    }

    /** Starts again on the same data folder; recovery from what the kill left behind is the product's own affair. */
    void start() throws Exception {
        Path log = folder.resolve("product.log");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        jar().toString(),
                        "--server.port=" + port,
                        "--petition.data-folder=" + folder.resolve("data"),
                        "--spring.profiles.active=crash-test")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        browser = newBrowser();
        long until = System.nanoTime() + STARTED_WITHIN.toNanos();
        while (System.nanoTime() < until) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the product ended while starting: " + tail(log));
            }
            try {
                if (get("/login").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("the product did not start: " + tail(log));
    }

    void signIn(String login) throws Exception {
        browser = newBrowser();
        var form = form(page("/login"), "/login");
        form.put("username", login);
        form.put("password", "petition-demo-2026");
        var answer = post("/login", form);
        if (answer.headers().firstValue("location").orElse("").contains("error")) {
            throw new IllegalStateException("sign-in refused for " + login);
        }
    }

    /** The next time the product reaches the point, it halts like a machine without power. */
    void arm(String point) throws IOException {
        Files.writeString(folder.resolve("data").resolve("armed-fault-point"), point);
    }

    /** Waits longer than {@link #exitCode} for work that the product takes up by itself. */
    void awaitHalt(Duration within) throws InterruptedException {
        process.waitFor(within.toSeconds(), TimeUnit.SECONDS);
    }

    /** Waits for the halt; the exit code tells whether it was the armed one. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the armed point was not reached");
        }
        return process.exitValue();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    Document page(String path) throws Exception {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return Jsoup.parse(answer.body());
    }

    /** The fields of the form that posts to a path, as a browser would send them untouched. */
    static Map<String, String> form(Document page, String action) {
        page.select("template").remove();
        var element = page.select("form").stream()
                .filter(one -> one.attr("action").startsWith(action) && one.attr("method").equalsIgnoreCase("post"))
                .findFirst()
                .map(FormElement.class::cast)
                .orElseThrow(() -> new IllegalStateException("no form posts to " + action));
        var fields = new LinkedHashMap<String, String>();
        element.formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(30)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(address(path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form that could carry files, without any, as a browser does. */
    HttpResponse<String> postMultipart(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return postParts(path, fields, new byte[0]);
    }

    /** Sends a form with one file. */
    HttpResponse<String> upload(String path, Map<String, String> fields, String field, String name, byte[] content)
            throws IOException, InterruptedException {
        var part = new ByteArrayOutputStream();
        part.writeBytes(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                + name + "\"\r\n\r\n"));
        part.writeBytes(content);
        part.writeBytes(utf8("\r\n"));
        return postParts(path, fields, part.toByteArray());
    }

    private HttpResponse<String> postParts(String path, Map<String, String> fields, byte[] filePart)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(utf8("--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")));
        body.writeBytes(filePart);
        body.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
        return browser.send(
                HttpRequest.newBuilder(address(path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A number read from the product's own database, whose server may have outlived the product. */
    long count(String sql) throws SQLException, IOException {
        try (var connection = database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection database() throws SQLException, IOException {
        Path database = folder.resolve("data").resolve("database");
        List<String> pid = Files.readAllLines(database.resolve("data").resolve("postmaster.pid"));
        String password = Files.readString(database.resolve("password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + pid.get(3).strip() + "/" + EmbeddedPostgres.USER,
                EmbeddedPostgres.USER,
                password);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static Path jar() throws IOException {
        Path target = Path.of(System.getProperty("petition.root", ".."), "petition-web", "target");
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches("petition-web-.*\\.jar"))
                    .filter(file -> !file.getFileName().toString().contains("sources"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the product is not packaged; run mvn verify"));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static HttpClient newBrowser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(5))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String tail(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
