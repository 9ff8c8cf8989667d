package cn.petition.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of one run, in Markdown. */
final class Results {

    private static final double ADDED_MILLISECONDS = 10;
    private static final double FAILURE_MILLISECONDS = 50;

    private final List<String> facts = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    void fact(String name, Object value) {
        facts.add("| " + name + " | " + value + " |");
        System.out.println("  " + name + ": " + value);
    }

    void remark(String text) {
        remarks.add("- " + text);
        System.out.println("  ! " + text);
    }

    /** @param raw the same statements by JDBC, {@code null} where they cannot be run again */
    void row(String what, int clients, Sample page, Sample raw, String who) {
        String errors = page.errorCount() == 0 ? "0" : page.errorCount() + " of " + page.count();
        String beside = raw == null
                ? "– | – | –"
                : "%.2f | %.2f | %.1f"
                        .formatted(
                                raw.percentile(0.5),
                                raw.percentile(0.95),
                                page.percentile(0.95) / raw.percentile(0.95));
        String line = String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %s | %s | %s |",
                what,
                who,
                clients,
                page.count(),
                page.percentile(0.5),
                page.percentile(0.95),
                page.percentile(0.99),
                page.most(),
                page.perSecond(),
                errors,
                beside,
                clients == 1 ? verdict(page, raw) : "");
        rows.add(line);
        System.out.println("  " + line);
        for (Map.Entry<String, Integer> error : page.errors().entrySet()) {
            remark(what + ", " + clients + " clients: " + error.getValue() + " × " + error.getKey());
        }
    }

    void missing(String what, String answer) {
        rows.add("| " + what + " | – | – | – | – | – | – | – | – | " + answer + " | – | – | – | not measured |");
        System.out.println("  " + what + ": " + answer);
    }

    private static String verdict(Sample page, Sample raw) {
        if (raw == null) {
            return "";
        }
        double allowed = 2 * raw.percentile(0.95);
        double p95 = page.percentile(0.95);
        if (p95 <= allowed + ADDED_MILLISECONDS) {
            return "met";
        }
        return p95 <= allowed + FAILURE_MILLISECONDS ? "missed" : "failed";
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        List<String> lines = new ArrayList<>();
        lines.add("# Measured figures");
        lines.add("");
        lines.add("| what | value |");
        lines.add("| --- | --- |");
        lines.addAll(facts);
        lines.add("");
        lines.add("Times in milliseconds. Raw SQL: the statements of the very same requests, run by JDBC without the"
                + " product.");
        lines.add("Target at 1 client: p95 at most twice the raw p95 plus 10 ms (*met*), plus 50 ms is a failure"
                + " (*failed*).");
        lines.add("");
        lines.add("| page | account | clients | requests | p50 | p95 | p99 | max | per second | errors | raw p50 | raw"
                + " p95 | ratio p95 | target |");
        lines.add("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
        lines.addAll(rows);
        if (!remarks.isEmpty()) {
            lines.add("");
            lines.addAll(remarks);
        }
        Files.write(file, lines);
    }
}
