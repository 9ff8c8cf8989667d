package cn.petition.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A clerk who opens the registration page, fills it in as its own form asks, and registers; the post is measured. */
final class Registration {

    private static final String PAGE = "/registrations/new";
    private static final String ROUTE = "/registrations";

    private final Officer clerk;
    private final Vocabulary vocabulary;

    Registration(Officer clerk, Vocabulary vocabulary) {
        this.clerk = clerk;
        this.vocabulary = vocabulary;
    }

    /** The form as it is posted: what the page brought, with the rest typed in. */
    List<Map.Entry<String, String>> filled(int turn) throws Exception {
        Page page = clerk.get(PAGE);
        if (page.failed()) {
            throw new IllegalStateException(PAGE + " answered " + page.status());
        }
        var form = page.forms().stream()
                .filter(one -> one.posts() && one.has("claim"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(PAGE + " has no form with a claim"));
        var draw = new Draw(Load.SEED + System.nanoTime(), turn);
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        boolean channelChosen = false;
        for (var field : form.fields()) {
            boolean choice = field.type().equals("radio") || field.type().equals("checkbox");
            if (field.type().equals("button") || field.type().equals("submit") || field.type().equals("file")) {
                continue;
            }
            if (choice && !field.checked()) {
                if (!field.type().equals("radio") || !field.name().equals("channel") || channelChosen || !field.value().equals("CALL")) {
                    continue;
                }
            }
            fields.add(Map.entry(field.name(), value(field, draw)));
        }
        return fields;
    }

    /** Posts the form; {@code null} when a number was given. */
    String post(List<Map.Entry<String, String>> fields) throws Exception {
        Page answer = clerk.post(ROUTE, fields);
        if (answer.failed()) {
            return "HTTP " + answer.status() + " " + answer.location();
        }
        return answer.status() < 300 ? "the form came back: " + complaint(answer) : null;
    }

    private String value(Page.Field field, Draw draw) {
        String name = field.name().substring(field.name().lastIndexOf('.') + 1);
        return switch (name) {
            case "channel" -> field.value().isEmpty() ? "CALL" : field.value();
            case "receivedOn" -> field.value().isEmpty() ? LocalDate.now(Arrivals.ZONE).toString() : field.value();
            case "purpose", "kind" -> field.value().isEmpty() ? "REDRESS" : field.value();
            case "category" -> "城乡建设/住房保障/物业管理";
            case "categoryCode" -> "X010103";
            case "place" -> "尧都区";
            case "placeCode" -> "141002";
            case "title" -> vocabulary.title(draw, "尧都区");
            case "claim" -> vocabulary.text(draw);
            case "petitioners", "visitors" -> "1";
            case "name" -> Townsfolk.name(draw);
            case "documentNumber" -> Townsfolk.identityNumber(draw);
            case "phone" -> "1990000%04d".formatted(draw.below(10_000));
            case "address" -> "山西省临汾市虚构路1号";
            default -> field.value();
        };
    }

    private static String complaint(Page page) {
        var matcher = java.util.regex.Pattern.compile("class=\"[^\"]*(?:error|invalid-feedback)[^\"]*\"[^>]*>([^<]{4,80})")
                .matcher(page.text());
        return matcher.find() ? matcher.group(1).strip() : "no reason found";
    }
}
