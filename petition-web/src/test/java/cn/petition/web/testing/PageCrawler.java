package cn.petition.web.testing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/**
 * Opens a page and everything that can be reached from it by links, redirects and forms that ask. Of addresses that
 * differ only in numbers and identities a few are opened.
 */
public final class PageCrawler {

    /** One address that was opened, the page on which it stood, and what came back. */
    public record Visit(String address, String from, MockHttpServletResponse answer, String body) {

        public boolean isPage() {
            String type = answer.getContentType();
            return type != null && type.startsWith("text/html");
        }
    }

    private static final int OF_ONE_SHAPE = 2;
    private static final int MOST = 1_500;
    private static final Pattern LINK = Pattern.compile("\\s(?:href|hx-get|data-suggest-url)=\"(/[^\"#]*)");
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("\\baction=\"(/[^\"#]*)");
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern SELECTED =
            Pattern.compile("<option\\b(?=[^>]*\\bselected)[^>]*\\bvalue=\"([^\"]*)\"", Pattern.DOTALL);
    private static final Pattern NUMBERS = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\d+|=[^&]*");

    private static final Pattern LISTS = Pattern.compile("^/(statistics|analysis|ledgers|desk|campaigns|screening|hand-downs)\\b");

    /** One figure among all of them: list, export and comparison of each are made from its definition in the same way. */
    private static final Pattern FIGURE = Pattern.compile("^/statistics/[a-z][a-z0-9_.]*");

    private final MockMvc mvc;
    private boolean everyFigure = true;
    private final RequestPostProcessor officer;
    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private final Map<String, Integer> ofShape = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String[]> waiting = new ArrayDeque<>();

    /** @param officer signs each request in */
    public PageCrawler(MockMvc mvc, RequestPostProcessor officer) {
        this.mvc = mvc;
        this.officer = officer;
    }

    /** Opens the list of one figure instead of the lists of all, for readers whose organ another reader has asked. */
    public PageCrawler oneFigureOnly() {
        everyFigure = false;
        return this;
    }

    /** Everything reachable from these addresses, in the order in which it was opened. */
    public Map<String, Visit> crawl(String... starts) throws Exception {
        for (String start : starts) {
            enqueue(start, "");
        }
        while (!waiting.isEmpty() && visits.size() < MOST) {
            String[] next = waiting.remove();
            visit(next[0], next[1]);
        }
        if (!waiting.isEmpty()) {
            throw new IllegalStateException("More than " + MOST + " pages; the last was reached from " + waiting.peek()[1]);
        }
        return visits;
    }

    private void visit(String address, String from) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(URI.create(address)).accept("text/html", "*/*").with(officer))
                .andReturn()
                .getResponse();
        String type = String.valueOf(answer.getContentType());
        String body = type.startsWith("text/") ? answer.getContentAsString(StandardCharsets.UTF_8) : "";
        Visit visit = new Visit(address, from, answer, body);
        visits.put(address, visit);
        String redirected = answer.getRedirectedUrl();
        if (redirected != null && redirected.startsWith("/")) {
            enqueue(redirected, address);
        }
        if (visit.isPage()) {
            addresses(body).forEach(link -> enqueue(link, address));
        }
    }

    private static Set<String> addresses(String page) {
        Set<String> found = new LinkedHashSet<>();
        Matcher links = LINK.matcher(page);
        while (links.find()) {
            found.add(HtmlUtils.htmlUnescape(links.group(1)));
        }
        Matcher forms = FORM.matcher(page);
        while (forms.find()) {
            Matcher action = ACTION.matcher(forms.group(1));
            boolean asks = !forms.group(1).toLowerCase(java.util.Locale.ROOT).contains("method=\"post\"");
            if (asks && action.find()) {
                String query = asked(forms.group(2));
                found.add(HtmlUtils.htmlUnescape(action.group(1)) + (query.isEmpty() ? "" : "?" + query));
            }
        }
        return found;
    }

    /** What the form sends when nothing is changed in it. */
    private static String asked(String form) {
        StringJoiner query = new StringJoiner("&");
        Matcher inputs = INPUT.matcher(form);
        while (inputs.find()) {
            String input = inputs.group(1);
            String name = attribute(input, "name");
            boolean chosen = !input.matches("(?s).*type=\"(checkbox|radio)\".*") || input.contains("checked");
            if (!name.isEmpty() && chosen) {
                query.add(name + "=" + encoded(attribute(input, "value")));
            }
        }
        Matcher selects = SELECT.matcher(form);
        while (selects.find()) {
            Matcher selected = SELECTED.matcher(selects.group(2));
            query.add(attribute(selects.group(1), "name") + "=" + (selected.find() ? encoded(selected.group(1)) : ""));
        }
        return query.toString();
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    private void enqueue(String address, String from) {
        int fragment = address.indexOf('#');
        String target = ascii(fragment < 0 ? address : address.substring(0, fragment));
        boolean ours = !target.startsWith("//")
                && !target.startsWith("/assets/")
                && !target.startsWith("/webjars/")
                && !target.equals("/logout");
        if (!ours || !seen.add(target)) {
            return;
        }
        // lists of figures and ledgers lead to each other in every combination of their questions
        boolean list = LISTS.matcher(target).find();
        String shape = NUMBERS.matcher(list ? target.replaceFirst("\\?.*", "") : target).replaceAll("N");
        if (!everyFigure) {
            shape = FIGURE.matcher(shape).replaceFirst("/statistics/N");
        }
        if (ofShape.merge(shape, 1, Integer::sum) <= (list ? 1 : OF_ONE_SHAPE)) {
            waiting.add(new String[] {target, from});
        }
    }

    /** Addresses on pages may carry characters that a request line may not. */
    private static String ascii(String address) {
        StringBuilder ascii = new StringBuilder();
        address.codePoints().forEach(one -> {
            if (one > 0x7e || one <= 0x20 || "\"<>\\^`{|}".indexOf(one) >= 0) {
                ascii.append(encoded(new String(Character.toChars(one))));
            } else {
                ascii.appendCodePoint(one);
            }
        });
        return ascii.toString();
    }
}
