package cn.petition.seed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a browser would send for a form as it was served: hidden and filled-in fields, chosen options, written text. */
final class SeedForm {

    private static final Pattern CONTROL = Pattern.compile(
            "<input\\b([^>]*)>|<select\\b([^>]*)>(.*?)</select>|<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>", Pattern.DOTALL);

    private SeedForm() {}

    /** The fields of the first form that posts to this address. */
    static Map<String, String> fields(String html, String action) {
        int at = FORM.matcher(html)
                .results()
                .filter(form -> attribute(form.group(1), "action").equals(action)
                        && attribute(form.group(1), "method").equals("post"))
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form posts to " + action));
        int end = html.indexOf("</form>", at);
        var fields = new LinkedHashMap<String, String>();
        var controls = CONTROL.matcher(html.substring(at, end));
        while (controls.find()) {
            if (controls.group(1) != null) {
                input(controls.group(1), fields);
            } else if (controls.group(2) != null) {
                fields.put(attribute(controls.group(2), "name"), chosen(controls.group(3)));
            } else {
                fields.put(attribute(controls.group(4), "name"), HtmlUtils.htmlUnescape(controls.group(5)));
            }
        }
        return fields;
    }

    private static void input(String tag, Map<String, String> fields) {
        String type = attribute(tag, "type");
        boolean ticked = !type.equals("checkbox") && !type.equals("radio") || tag.contains("checked");
        String name = attribute(tag, "name");
        if (!name.isEmpty() && ticked && !type.equals("file")) {
            fields.put(name, attribute(tag, "value"));
        }
    }

    /** The chosen option, or the first one, as a browser shows it. */
    private static String chosen(String options) {
        var option = OPTION.matcher(options);
        String first = null;
        while (option.find()) {
            if (option.group(1).contains("selected")) {
                return attribute(option.group(1), "value");
            }
            first = first == null ? attribute(option.group(1), "value") : first;
        }
        return first == null ? "" : first;
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "";
    }
}
