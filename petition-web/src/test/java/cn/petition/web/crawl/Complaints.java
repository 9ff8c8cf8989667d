package cn.petition.web.crawl;

import cn.petition.web.testing.PageCrawler.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.HtmlUtils;

/** What is wrong with an answer that a link led to. */
final class Complaints {

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final Pattern MISSING_LABEL = Pattern.compile("\\?\\?[\\w.-]+\\?\\?");
    private static final Pattern UNSEEN =
            Pattern.compile("(?s)<(script|style|svg|head|template)\\b.*?</\\1>|<!--.*?-->");
    private static final Pattern THREE_WORDS = Pattern.compile("[A-Za-z]{2,}(?:[ ,]+[A-Za-z]{2,}){2,}");
    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>|\\son[a-z]+=\"|\\sstyle=\"", Pattern.CASE_INSENSITIVE);

    private Complaints() {}

    static List<String> about(Visit visit) {
        List<String> complaints = new ArrayList<>();
        int status = visit.answer().getStatus();
        if (status >= 400) {
            complaints.add("answers " + status);
        }
        HEADERS.forEach((name, value) -> {
            if (!value.equals(visit.answer().getHeader(name))) {
                complaints.add("lacks " + name);
            }
        });
        complaints.addAll(aboutPolicies(visit.answer()));
        if (visit.isPage()) {
            complaints.addAll(aboutWords(visit.body()));
        }
        return complaints;
    }

    private static List<String> aboutPolicies(MockHttpServletResponse answer) {
        List<String> complaints = new ArrayList<>();
        String policy = String.valueOf(answer.getHeader("Content-Security-Policy"));
        if (!policy.startsWith("default-src 'none'") || policy.contains("unsafe")) {
            complaints.add("lacks a strict content security policy");
        }
        if (!String.valueOf(answer.getHeader("Cache-Control")).contains("no-store")) {
            complaints.add("may be kept by the browser");
        }
        return complaints;
    }

    static List<String> aboutWords(String page) {
        List<String> complaints = new ArrayList<>();
        Matcher label = MISSING_LABEL.matcher(page);
        if (label.find()) {
            complaints.add("shows a word without a label: " + label.group());
        }
        Matcher inline = INLINE.matcher(page);
        if (inline.find()) {
            complaints.add("carries what the policy forbids: " + inline.group().strip());
        }
        for (String text : UNSEEN.matcher(page).replaceAll(" ").split("<[^>]*>")) {
            Matcher words = THREE_WORDS.matcher(HtmlUtils.htmlUnescape(text));
            if (words.find()) {
                complaints.add("speaks English: " + words.group());
            }
        }
        return complaints;
    }
}
