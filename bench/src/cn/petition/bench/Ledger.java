package cn.petition.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings an invented ledger of 10,000 rows in through the product's import page: upload, columns as suggested, dry run,
 * import; each stage is timed by what the database holds.
 */
final class Ledger {

    private static final int ROWS = 10_000;
    private static final long PATIENCE_SECONDS = 300;

    private final URI address;
    private final Installation installation;
    private final Results results;

    Ledger(URI address, Installation installation, Results results) {
        this.address = address;
        this.installation = installation;
        this.results = results;
    }

    void measure() throws Exception {
        var supervisor = Officer.signedIn(address, "intake-lead");
        Page entrance = supervisor.get("/imports");
        if (entrance.failed()) {
            results.missing("import of 10,000 rows `/imports`", "HTTP " + entrance.status());
            return;
        }
        for (String kind : List.of("csv", "xlsx")) {
            try {
                run(supervisor, kind);
            } catch (IllegalStateException | java.io.IOException stuck) {
                results.missing("import of 10,000 rows (." + kind + ")", String.valueOf(stuck.getMessage()));
            }
        }
    }

    private void run(Officer supervisor, String kind) throws Exception {
        Path file = installation.folder().resolve("ledger." + kind);
        // other rows each time, or they would be known already
        var rows = new LedgerRows(new Vocabulary(Load.SEED, ROWS), System.currentTimeMillis() + kind.hashCode());
        if (kind.equals("csv")) {
            rows.writeText(file, ROWS, StandardCharsets.UTF_8);
        } else {
            rows.writeWorkbook(file, ROWS);
        }
        long before = filings();
        long began = System.nanoTime();
        String at = follow(upload(supervisor, file), "/imports");
        Map<String, Long> reached = new LinkedHashMap<>();
        String status = "";
        while (!List.of("DONE", "FAILED", "CANCELLED").contains(status) && secondsSince(began) < PATIENCE_SECONDS) {
            String now = status();
            if (!now.equals(status)) {
                reached.put(now, System.nanoTime());
                status = now;
            }
            if (List.of("UPLOADED", "CHECKED").contains(status) && !goOn(supervisor, at)) {
                throw new IllegalStateException("no form leads on from " + status + " on " + at);
            }
            Thread.sleep(50);
        }
        if (!status.equals("DONE")) {
            throw new IllegalStateException("ended as " + status);
        }
        results.remark("import of %,d rows (.%s): upload %.1f s, dry run %.1f s, import %.1f s; %,d filings more"
                .formatted(
                        ROWS,
                        kind,
                        seconds(began, reached.get("UPLOADED")),
                        seconds(reached.getOrDefault("CHECKING", began), reached.get("CHECKED")),
                        seconds(reached.getOrDefault("RUNNING", began), reached.get("DONE")),
                        filings() - before));
    }

    /** Posts the form of the page that leads on: the columns as suggested, then the import. */
    private static boolean goOn(Officer supervisor, String at) throws Exception {
        for (var form : supervisor.open(at).forms()) {
            if (form.posts()
                    && form.action().startsWith("/imports/")
                    && !form.action().matches(".*(?:cancel|discard|delete|stop).*")) {
                List<Map.Entry<String, String>> fields = new ArrayList<>();
                form.values().forEach(field -> fields.add(Map.entry(field.getKey(), answered(field))));
                if (form.has("withoutRejected")) {
                    fields.add(Map.entry("withoutRejected", "true"));
                }
                if (!supervisor.post(form.action(), fields).failed()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What the ledger does not say and the page does not know from before. */
    private static String answered(Map.Entry<String, String> field) {
        if (!field.getValue().isEmpty()) {
            return field.getValue();
        }
        return switch (field.getKey()) {
            case "source" -> "测试台账";
            case "constant.PURPOSE" -> "REDRESS";
            case "constant.CHANNEL" -> "ONLINE";
            default -> "";
        };
    }

    private static double seconds(long from, Long until) {
        return until == null ? Double.NaN : (until - from) / 1e9;
    }

    private String status() throws Exception {
        try (var connection = installation.connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select status from import_batch order by uploaded_at desc limit 1")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static Page upload(Officer supervisor, Path file) throws Exception {
        var form = supervisor.get("/imports").forms().stream()
                .filter(one -> one.posts()
                        && one.fields().stream().anyMatch(field -> field.type().equals("file")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("/imports has no form for a file"));
        var fileField = form.fields().stream()
                .filter(field -> field.type().equals("file"))
                .findFirst()
                .orElseThrow();
        Page answer = supervisor.upload(
                form.action(),
                form.values(),
                fileField.name(),
                file.getFileName().toString(),
                Files.readAllBytes(file));
        if (answer.failed()) {
            throw new IllegalStateException("upload answered " + answer.status());
        }
        return answer;
    }

    private static String follow(Page page, String otherwise) {
        if (page.failed()) {
            throw new IllegalStateException("HTTP " + page.status() + " " + page.location());
        }
        return page.location().isEmpty() ? otherwise : page.path();
    }

    private long filings() throws Exception {
        try (var connection = installation.connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from filing where import_batch_id is not null")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }
}
