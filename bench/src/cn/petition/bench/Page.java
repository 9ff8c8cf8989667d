package cn.petition.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer of the product, read as far as a measurement needs it: forms, their fields, links. */
record Page(int status, String location, byte[] body) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern TEMPLATE = Pattern.compile("<template\\b.*?</template>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(
            "<input\\b[^>]*>|<textarea\\b[^>]*>(?<text>.*?)</textarea>|<select\\b[^>]*>(?<options>.*?)</select>|<button\\b[^>]*>",
            Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\b(?:href|formaction|action)=\"([^\"]+)\"");

    /** A control of a form. */
    record Field(String name, String type, String value, List<String> options, boolean checked) {}

    /** A form of the page. */
    record Form(String action, boolean posts, boolean multipart, List<Field> fields) {

        boolean has(String name) {
            return fields.stream().anyMatch(field -> field.name().equals(name));
        }

        /** What a browser sends when nothing was typed. */
        List<Map.Entry<String, String>> values() {
            List<Map.Entry<String, String>> values = new ArrayList<>();
            for (Field field : fields) {
                boolean choice = field.type().equals("radio") || field.type().equals("checkbox");
                boolean button = field.type().equals("file")
                        || field.type().equals("button")
                        || field.type().equals("submit");
                if (!button && (!choice || field.checked())) {
                    values.add(Map.entry(field.name(), field.value()));
                }
            }
            return values;
        }

        Optional<Field> field(String name) {
            return fields.stream().filter(field -> field.name().equals(name)).findFirst();
        }
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Where it sends the browser, within the product. */
    String path() {
        return location.replaceAll("^https?://[^/]+", "");
    }

    /** Refused, failed, or sent to the door. */
    boolean failed() {
        return status < 200 || status > 399 || location.contains("/login");
    }

    List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        // what scripts copy is not sent by a form
        Matcher matcher = FORM.matcher(TEMPLATE.matcher(text()).replaceAll(""));
        while (matcher.find()) {
            String tag = matcher.group(1);
            forms.add(new Form(
                    attribute(tag, "action"),
                    "post".equalsIgnoreCase(attribute(tag, "method")),
                    attribute(tag, "enctype").equals("multipart/form-data"),
                    fields(matcher.group(2))));
        }
        return forms;
    }

    List<String> links() {
        return LINK.matcher(text())
                .results()
                .map(found -> plain(found.group(1)))
                .toList();
    }

    private static List<Field> fields(String html) {
        List<Field> fields = new ArrayList<>();
        Matcher matcher = CONTROL.matcher(html);
        while (matcher.find()) {
            String whole = matcher.group();
            String tag = whole.substring(0, whole.indexOf('>') + 1);
            String name = attribute(tag, "name");
            if (name.isEmpty()) {
                continue;
            }
            if (matcher.group("options") != null) {
                fields.add(select(name, matcher.group("options")));
            } else if (matcher.group("text") != null) {
                fields.add(new Field(name, "textarea", plain(matcher.group("text")), List.of(), false));
            } else {
                String type = tag.startsWith("<button") ? "button" : attribute(tag, "type");
                fields.add(new Field(name, type, attribute(tag, "value"), List.of(), tag.contains(" checked")));
            }
        }
        return fields;
    }

    private static Field select(String name, String html) {
        List<String> options = new ArrayList<>();
        String chosen = null;
        Matcher matcher = OPTION.matcher(html);
        while (matcher.find()) {
            String value = attribute(matcher.group(1), "value");
            options.add(value);
            if (matcher.group(1).contains("selected")) {
                chosen = value;
            }
        }
        return new Field(
                name, "select", chosen != null ? chosen : options.isEmpty() ? "" : options.get(0), options, false);
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? plain(matcher.group(1)) : "";
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
