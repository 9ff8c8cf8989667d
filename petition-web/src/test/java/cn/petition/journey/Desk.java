package cn.petition.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * An officer before a browser of their own. Every page that is opened here is examined; what the browser complains
 * about in its console fails the journey at the next page.
 */
final class Desk implements AutoCloseable {

    static final String PASSWORD = "petition-demo-2026";
    private static final int MOST_TABS = 120;

    private final BrowserContext context;
    private final Equipment equipment;
    private final List<String> complaints = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();
    private Page page;

    Desk(String address, Equipment equipment) {
        this.equipment = equipment;
        this.context = Chromium.started().newContext(equipment.options(address));
        context.onConsoleMessage(this::heard);
        context.onWebError(error -> complaints.add(error.error()));
        context.onResponse(this::answered);
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    Equipment equipment() {
        return equipment;
    }

    BrowserContext context() {
        return context;
    }

    Desk signIn(String login) {
        page.navigate("/login");
        page.getByLabel("账号", new Page.GetByLabelOptions().setExact(true)).fill(login);
        page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录").setExact(true)).click();
        assertThat(page).not().hasURL(Pattern.compile("/login"));
        // keys are heard once the page's scripts have run
        page.waitForLoadState();
        return this;
    }

    Desk signOut() {
        context.clearCookies();
        return this;
    }

    /** Opens an address of the product and examines the page. */
    Desk visit(String path) {
        return visit(path, 200);
    }

    /** Opens an address that answers with this status, 404 for what does not exist for this officer. */
    Desk visit(String path, int status) {
        return open(path, status).examined();
    }

    /** Opens an address without examining the page yet. */
    Desk open(String path, int status) {
        if (status >= 400) {
            expecting("Failed to load resource.*" + status);
        }
        Response answer = page.navigate(path);
        assertThat(answer.status()).as("answer of " + path).isEqualTo(status);
        return this;
    }

    /** Presses a button that sends a form, and examines the page it leads to. */
    Desk press(String button) {
        arriveBy(button(button)::click);
        return this;
    }

    /** Follows a link with these words, and examines the page it leads to; opens what it is folded into. */
    Desk follow(String link) {
        var target = link(link);
        if (target.count() == 0) {
            page.locator("details:not([open]) > summary").all().forEach(Locator::click);
        }
        arriveBy(target::click);
        return this;
    }

    /** Does something that leads to another page, and examines that page. */
    Desk arriveBy(Runnable deed) {
        page.waitForNavigation(deed);
        return examined();
    }

    Desk examined() {
        page.waitForLoadState();
        PageExamination.examine(page, equipment.scripts());
        nothingToComplainAbout();
        return this;
    }

    Desk sees(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    Desk doesNotSee(String words) {
        assertThat(page.locator("body")).not().containsText(words);
        return this;
    }

    /** Ticks the radio button or box with these words in the group with this legend. */
    Desk tick(String group, String words) {
        page.locator("fieldset")
                .filter(new Locator.FilterOptions().setHas(page.locator("legend", new Page.LocatorOptions().setHasText(group))))
                .last()
                .getByLabel(words, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    /** In the file of a matter: follows the offered step, and takes it with what the form says by itself. */
    Desk takes(String step) {
        return follow(step).press(step);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Locator heading(String words) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words).setExact(true))
                .first();
    }

    /** The field with this label; the label may carry the word that it must be filled. */
    Locator field(String label) {
        return page.locator("#main").getByLabel(named(label))
                .first();
    }

    Desk fill(String label, String words) {
        field(label).fill(words);
        return this;
    }

    Desk choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** Goes on with the Tab key until the field or button with this name has the focus. */
    Desk tabTo(String name) {
        Pattern wanted = named(name);
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            String reached = nameOfFocus();
            if (wanted.matcher(reached).matches()) {
                return this;
            }
            passed.add(reached);
        }
        return fail("the Tab key does not reach “" + name + "”, only " + passed);
    }

    Desk types(String words) {
        page.keyboard().type(words);
        return this;
    }

    Desk presses(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Alt and a letter, as a keyboard sends it: the browser asks for the letter without the Alt key. */
    Desk pressesAlt(String letter) {
        CDPSession keyboard = context.newCDPSession(page);
        for (String event : List.of("keyDown", "keyUp")) {
            JsonObject key = new JsonObject();
            key.addProperty("type", event);
            key.addProperty("modifiers", 1);
            key.addProperty("key", letter);
            key.addProperty("code", "Key" + letter.toUpperCase(Locale.ROOT));
            key.addProperty("unmodifiedText", letter);
            key.addProperty("windowsVirtualKeyCode", (int) letter.toUpperCase(Locale.ROOT).charAt(0));
            keyboard.send("Input.dispatchKeyEvent", key);
        }
        keyboard.detach();
        return this;
    }

    /** The words by which a person, or a screen reader, knows the element that has the focus. */
    String nameOfFocus() {
        return (String) page.evaluate("""
                () => {
                    const one = document.activeElement;
                    if (!one || one === document.body) return "";
                    const own = one.getAttribute("aria-label");
                    if (own) return own;
                    if (one.labels?.length) return one.labels[0].innerText;
                    return one.innerText ?? "";
                }""");
    }

    /** The browser reads the pattern too, so it is escaped in a way that both understand. */
    private static Pattern named(String label) {
        String plain = label.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0");
        return Pattern.compile("^\\s*" + plain + "\\s*(必填)?\\s*$");
    }

    /** Whether the bar that stays at the foot of a long form covers the element that has the focus. */
    boolean isHiddenBehindTheBar() {
        return (Boolean) page.evaluate("""
                () => {
                    const bar = document.querySelector(".actions-sticky");
                    return bar !== null && document.activeElement.getBoundingClientRect().bottom
                        > bar.getBoundingClientRect().top;
                }""");
    }

    /** A closed tab: what was in it is gone, the session stays. */
    Desk closesTheTab() {
        page.close(new Page.CloseOptions().setRunBeforeUnload(false));
        page = context.newPage();
        return this;
    }

    Desk losesTheConnection() {
        expecting("ERR_INTERNET_DISCONNECTED");
        context.setOffline(true);
        return this;
    }

    Desk findsTheConnectionAgain() {
        context.setOffline(false);
        return this;
    }

    /** A complaint of the browser that belongs to the journey. */
    Desk expecting(String complaint) {
        expected.add(Pattern.compile(complaint));
        return this;
    }

    /** The page as paper, in the words that stand on it. */
    String printed() {
        try (PDDocument paper = Loader.loadPDF(page.pdf())) {
            return new PDFTextStripper().getText(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forgetsComplaints() {
        complaints.clear();
    }

    void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    private void nothingToComplainAbout() {
        List<String> left = complaints.stream()
                .filter(one -> expected.stream().noneMatch(reason -> reason.matcher(one).find()))
                .toList();
        assertThat(left).as("complaints of the browser at " + page.url()).isEmpty();
    }

    private void heard(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type())) {
            complaints.add(message.text() + " " + message.location());
        }
    }

    private void answered(Response answer) {
        if (answer.status() >= 500) {
            complaints.add(answer.status() + " from " + answer.url());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
