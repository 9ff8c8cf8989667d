package cn.petition.web.testing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a rendered page carries in its forms. */
public final class PageForm {

    private PageForm() {}

    /** The value of the first hidden field of this name; empty when the page has none. */
    public static String hidden(String html, String name) {
        Matcher field = Pattern.compile("<input\\b[^>]*\\bname=\"" + name + "\"[^>]*\\bvalue=\"([^\"]*)\"")
                .matcher(html);
        return field.find() ? field.group(1) : "";
    }

    /** The same for the form that posts to this address. */
    public static String hidden(String html, String action, String name) {
        int form = html.indexOf("action=\"" + action + "\"");
        return form < 0 ? "" : hidden(html.substring(form), name);
    }
}
