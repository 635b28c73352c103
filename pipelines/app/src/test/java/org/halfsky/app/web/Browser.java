package org.halfsky.app.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** A real browser without a window: Debian's Chromium. Where it is not there, whatever needs it is skipped and says so. */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> WITHOUT_THE_WORLD = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(WITHOUT_THE_WORLD));
    }

    /** Starts it; skips the test where there is none, unless {@code BROWSER_REQUIRED=true}. */
    public static Browser start() {
        if (!"true".equals(System.getenv("BROWSER_REQUIRED"))) {
            Assumptions.assumeTrue(
                    Files.isExecutable(CHROMIUM), CHROMIUM + ": not there; on Debian: apt install chromium");
        }
        return new Browser();
    }

    /** A window of that size, in which nobody is signed in. */
    public Page window(int width, int height) {
        return window(width, height, true);
    }

    /** The same, where no script runs. */
    public Page windowWithoutScripts(int width, int height) {
        return window(width, height, false);
    }

    private Page window(int width, int height, boolean hasScripts) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(hasScripts)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        return context.newPage();
    }

    /** Signs somebody in, as a person does. */
    public static void signIn(Page page, Site site, String name, String password) {
        page.navigate(site.at("/login").toString());
        page.getByLabel("账号").fill(name);
        page.getByLabel("口令").fill(password);
        page.locator("button.main").click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
