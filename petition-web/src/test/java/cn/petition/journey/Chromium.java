package cn.petition.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The one browser of a test run, as the operating system installs it; a machine without it fails the journeys. */
final class Chromium {

    static final String WHAT_TO_INSTALL = "浏览器测试需要 Chromium 和中文字体，请先安装：apt-get install chromium fonts-noto-cjk";

    /** The shell without windows comes first: it opens pages in a third of the time. */
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium-headless-shell"),
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"));
    private static final List<String> QUIET = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // the words of the browser itself, on date and file fields
            "--lang=zh-CN",
            // a container's shared memory is too small for a long print
            "--disable-dev-shm-usage");
    private static final double PATIENCE = 20_000;

    private static @Nullable Browser browser;

    private Chromium() {}

    static synchronized Browser started() {
        if (browser == null) {
            Path program = firstOf(PLACES);
            requireChineseFont(List.of("fc-list", ":lang=zh", "family"));
            browser = start(program);
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        }
        return browser;
    }

    static Path firstOf(List<Path> places) {
        return Optional.ofNullable(System.getProperty("petition.chromium"))
                .map(Path::of)
                .or(() -> places.stream().filter(Files::isExecutable).findFirst())
                .orElseThrow(() -> new AssertionError(WHAT_TO_INSTALL));
    }

    /** Without one every page would pass as a row of boxes. */
    static void requireChineseFont(List<String> question) {
        try {
            Process asked = new ProcessBuilder(question).redirectErrorStream(true).start();
            String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!asked.waitFor(30, TimeUnit.SECONDS) || asked.exitValue() != 0 || answer.isBlank()) {
                throw new AssertionError(WHAT_TO_INSTALL);
            }
        } catch (IOException e) {
            throw new AssertionError(WHAT_TO_INSTALL, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("resource") // both end with the process
    private static Browser start(Path program) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        environment.put("LANGUAGE", "zh_CN");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Browser started = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setEnv(environment)
                        .setArgs(QUIET));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
        return started;
    }
}
