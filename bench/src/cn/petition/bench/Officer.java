package cn.petition.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One signed-in browser: cookies of its own and one connection that stays open. */
final class Officer {

    static final String PASSWORD = "petition-demo-2026";

    private static final String BOUNDARY = "----benchmark-8d1f0a";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI address;
    private final HttpClient client;

    private Officer(URI address) {
        this.address = address;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .cookieHandler(new CookieManager())
                .connectTimeout(PATIENCE)
                .build();
    }

    /** One after the other: the product takes many attempts at one account at the same time for guessing. */
    static synchronized Officer signedIn(URI address, String login) throws IOException, InterruptedException {
        Officer officer = new Officer(address);
        Page door = officer.get("/login");
        var form = door.forms().stream()
                .filter(one -> one.has("password"))
                .findFirst()
                .orElseThrow();
        Page answer = officer.post(
                "/login",
                List.of(
                        Map.entry("_csrf", form.field("_csrf").orElseThrow().value()),
                        Map.entry("username", login),
                        Map.entry("password", PASSWORD)));
        if (answer.failed()) {
            throw new IllegalStateException(login + " could not sign in: " + answer.status() + " " + answer.location());
        }
        return officer;
    }

    Page get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    /** As a browser opens it: goes where it is sent. */
    Page open(String path) throws IOException, InterruptedException {
        Page page = get(path);
        for (int turn = 0; turn < 4 && page.status() >= 300 && page.status() < 400 && !page.failed(); turn++) {
            page = get(page.path());
        }
        return page;
    }

    Page post(String path, List<Map.Entry<String, String>> fields) throws IOException, InterruptedException {
        String form = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    /** Asks for a piece of a page, as the script of the page does. */
    Page postForPiece(String path, List<Map.Entry<String, String>> fields) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("HX-Request", "true")
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(fields, "", "", new byte[0])))
                .build());
    }

    /** Posts a form with one file; without a name it is the empty file of a form in which none was chosen. */
    Page upload(String path, List<Map.Entry<String, String>> fields, String fileField, String fileName, byte[] content)
            throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(fields, fileField, fileName, content)))
                .build());
    }

    private static byte[] multipart(
            List<Map.Entry<String, String>> fields, String fileField, String fileName, byte[] content)
            throws IOException {
        var body = new ByteArrayOutputStream();
        for (var field : fields) {
            body.write(part("name=\"" + field.getKey() + "\"\r\n\r\n" + field.getValue() + "\r\n"));
        }
        if (!fileField.isEmpty()) {
            body.write(part("name=\"" + fileField + "\"; filename=\"" + fileName
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
            body.write(content);
            body.write("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static byte[] part(String rest) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + rest).getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).header("Accept", "text/html,*/*;q=0.8");
    }

    private Page send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        return new Page(
                answer.statusCode(), answer.headers().firstValue("Location").orElse(""), answer.body());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
