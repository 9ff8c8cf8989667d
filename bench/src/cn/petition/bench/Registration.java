package cn.petition.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A clerk who opens the registration page, fills it in as its own form asks, and registers. */
final class Registration {

    private static final String PAGE = "/registrations/new";
    private static final String HINTS = "/registrations/hints";
    private static final Pattern COMPLAINT =
            Pattern.compile("class=\"[^\"]*(?:error|invalid-feedback)[^\"]*\"[^>]*>(?:<[^>]*>)*([^<]{4,80})");

    /** A filled-in form and where it goes. */
    record Filled(Page.Form form, List<Map.Entry<String, String>> fields) {}

    /** What the pickers of the page would have put beside the codes. */
    record Picked(Map<String, String> values) {

        static Picked from(Connection connection) throws SQLException {
            Map<String, String> values = new HashMap<>();
            pick(connection, "place", "select code, full_name from division where code = '141002'", values);
            pick(
                    connection,
                    "category",
                    "select code, full_name from matter_category where level = 3 order by code limit 1",
                    values);
            return new Picked(values);
        }

        private static void pick(Connection connection, String field, String query, Map<String, String> values)
                throws SQLException {
            try (var rows = connection.createStatement().executeQuery(query)) {
                if (rows.next()) {
                    values.put(field + "Code", rows.getString(1));
                    values.put(field, rows.getString(2));
                }
            }
        }
    }

    private final Officer clerk;
    private final Vocabulary vocabulary;
    private final Picked picked;

    Registration(Officer clerk, Vocabulary vocabulary, Picked picked) {
        this.clerk = clerk;
        this.vocabulary = vocabulary;
        this.picked = picked;
    }

    /** The form as it is posted: what the page brought, with the rest typed in. */
    Filled filled(int turn) throws Exception {
        Page page = clerk.get(PAGE);
        if (page.failed()) {
            throw new IllegalStateException(PAGE + " answered " + page.status());
        }
        var form = page.forms().stream()
                .filter(one -> one.posts() && one.has("claim"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(PAGE + " has no form with a claim"));
        var draw = new Draw(System.nanoTime(), turn);
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        Set<String> decided = new LinkedHashSet<>();
        form.fields().stream()
                .filter(field -> field.type().equals("radio") && field.checked())
                .forEach(field -> decided.add(field.name()));
        for (var field : form.fields()) {
            if (takes(field, decided)) {
                fields.add(Map.entry(field.name(), value(field, draw)));
            }
        }
        return new Filled(form, fields);
    }

    /** The button of a form and an empty file are no answers; of radio buttons the checked one or a usual one counts. */
    private static boolean takes(Page.Field field, Set<String> decided) {
        return switch (field.type()) {
            case "button", "submit", "file" -> false;
            case "checkbox" -> field.checked();
            case "radio" ->
                field.checked()
                        || Set.of("CALL", "REDRESS", "NEW").contains(field.value()) && decided.add(field.name());
            default -> true;
        };
    }

    /** Posts the form; {@code null} when a number was given. */
    String post(Filled filled) throws Exception {
        String action = filled.form().action();
        Page answer = filled.form().multipart()
                ? clerk.upload(action, filled.fields(), "attachments", "", new byte[0])
                : clerk.post(action, filled.fields());
        if (answer.status() == 422 || answer.status() == 200) {
            return "the form came back: " + complaint(answer);
        }
        return answer.failed() ? "HTTP " + answer.status() + " " + answer.location() : null;
    }

    /** What the page asks while somebody types; {@code null} when it was answered. */
    String askForHints(Filled filled) throws Exception {
        Page answer = clerk.postForPiece(HINTS, filled.fields());
        return answer.failed() ? "HTTP " + answer.status() + " " + answer.location() : null;
    }

    private String value(Page.Field field, Draw draw) {
        String name = field.name().substring(field.name().lastIndexOf('.') + 1);
        return switch (name) {
            case "receivedOn" ->
                field.value().isEmpty() ? LocalDate.now(Arrivals.ZONE).toString() : field.value();
            case "title" -> vocabulary.title(draw, "尧都区");
            case "claim" -> vocabulary.text(draw);
            case "petitioners", "visitors" -> "1";
            case "name" -> Townsfolk.name(draw);
            case "documentNumber" -> Townsfolk.identityNumber(draw);
            case "phone" -> "1990000%04d".formatted(draw.below(10_000));
            case "address" -> "山西省临汾市虚构路1号";
            default -> picked.values().getOrDefault(name, field.value());
        };
    }

    private static String complaint(Page page) {
        var matcher = COMPLAINT.matcher(page.text());
        return matcher.find() ? matcher.group(1).strip() : "no reason found";
    }
}
