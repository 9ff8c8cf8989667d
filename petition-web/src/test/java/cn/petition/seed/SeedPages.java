package cn.petition.seed;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.petition.web.security.OfficerPrincipal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Opens pages and sends forms as a browser without scripts does; a page that refuses fails the test with its words. */
public final class SeedPages {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern FIGURE =
            Pattern.compile("data-figure=\"([^\"]+)\".*?<strong>([^<]*)</strong>", Pattern.DOTALL);

    private final MockMvc mvc;

    public SeedPages(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** Pages that keep no transcript: a year is thousands of requests, some of them large files. */
    public static SeedPages of(WebApplicationContext application) {
        return new SeedPages(
                MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build());
    }

    public String page(OfficerPrincipal officer, String address) throws Exception {
        var answer = mvc.perform(get(address).with(signedIn(officer))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    /** What an address gives for download. */
    public byte[] download(OfficerPrincipal officer, String address) throws Exception {
        var answer = mvc.perform(get(address).with(signedIn(officer))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    /**
     * Opens a page, fills in one of its forms and sends it.
     *
     * @return where it leads
     */
    public String send(OfficerPrincipal officer, String page, String action, Map<String, String> said) throws Exception {
        var fields = new LinkedHashMap<>(SeedForm.fields(page(officer, page), action));
        fields.putAll(said);
        return led(action, send(post(action), officer, fields));
    }

    /** Brings a table to the import page whose form posts to its own address. */
    public String bring(OfficerPrincipal officer, String address, SeedFile file) throws Exception {
        return bring(officer, address, address, file, Map.of());
    }

    /** Brings a table to a page, with what else its form asks. */
    public String bring(OfficerPrincipal officer, String page, String action, SeedFile file, Map<String, String> said)
            throws Exception {
        var fields = new LinkedHashMap<>(SeedForm.fields(page(officer, page), action));
        fields.putAll(said);
        var request = multipart(action).file(new MockMultipartFile("file", file.name(), file.type(), file.content()));
        return led(action + " " + file.name(), send(request, officer, fields));
    }

    /** Takes a ledger of matters into the register: upload, the proposed mapping, check, import of every row. */
    public void importMatters(OfficerPrincipal officer, SeedFile file, String source) throws Exception {
        String batch = bring(officer, "/imports", "/imports", file, Map.of());
        send(officer, batch + "/mapping", batch + "/mapping", Map.of("source", source));
        String checked = settled(officer, batch);
        assertThat(words(checked)).as(file.name()).doesNotContain("不导入不能登记的");
        send(officer, batch, batch + "/start", Map.of());
        assertThat(words(settled(officer, batch))).as(file.name()).contains("已登记");
    }

    /** The figures of the statistics page by their keys, as printed there but without the commas of thousands. */
    public Map<String, String> figures(OfficerPrincipal officer, int year) throws Exception {
        var figures = new LinkedHashMap<String, String>();
        FIGURE.matcher(page(officer, "/statistics?span=YEAR&year=" + year + "&asOf=" + year + "-12-31"))
                .results()
                .forEach(found -> figures.put(found.group(1), found.group(2).replace(",", "")));
        return figures;
    }

    /** The page without its tags. */
    public static String words(String html) {
        return TAG.matcher(html).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    private String settled(OfficerPrincipal officer, String batch) {
        return await().atMost(Duration.ofMinutes(3))
                .pollDelay(Duration.ofMillis(100))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> page(officer, batch), page -> !page.contains("id=\"progress\""));
    }

    private MockHttpServletResponse send(
            AbstractMockHttpServletRequestBuilder<?> request, OfficerPrincipal officer, Map<String, String> fields)
            throws Exception {
        fields.forEach((name, value) -> request.param(name, value));
        request.with(csrf()).with(signedIn(officer));
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String led(String what, MockHttpServletResponse answer) throws Exception {
        if (answer.getStatus() >= 300 && answer.getStatus() < 400) {
            return String.valueOf(answer.getRedirectedUrl());
        }
        throw new AssertionError(what + " was answered with " + answer.getStatus() + ": "
                + words(answer.getContentAsString(StandardCharsets.UTF_8)));
    }
}
