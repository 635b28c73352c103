package org.halfsky.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halfsky.app.mainjob.SampleHome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

/**
 * Every page in a real browser, at a desk and on a phone: axe-core finds nothing serious, nothing is refused by the page's own policy,
 * and no page is wider than the phone. The pictures lie in {@code target/pages/}; {@code -Dpictures.update=true} renews those that the
 * manual shows.
 */
@ExtendWith(SampleHome.Provider.class)
class EveryPageIT {

    private static final String AXE = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final Path PICTURES = Path.of("target/pages");
    private static final Path MANUAL = Path.of("../../ops/manual/pictures");

    /** Stands for the newest of the county's. */
    private static final String RECEIPT = "{receipt}";

    /** Name of the picture, who looks, and at what. */
    private static final List<Sight> SIGHTS = List.of(
            new Sight("login", "", "/login"),
            new Sight("overview", "zaozhuang", "/overview"),
            new Sight("overview-county", "tengzhou", "/overview"),
            new Sight("progress", "zaozhuang", "/progress?year=2019"),
            new Sight("submissions", "tengzhou", "/submissions"),
            new Sight("submission", "tengzhou", "/submissions/370481/" + RECEIPT),
            new Sight("downloads", "zaozhuang", "/downloads"),
            new Sight("indicators", "tengzhou", "/indicators"),
            new Sight("indicator", "zaozhuang", "/indicators/C-HLT-003"),
            new Sight("explanation", "zaozhuang", "/indicators/C-HLT-003/2020"),
            new Sight("password", "tengzhou", "/password"),
            new Sight("runs", "operator", "/runs"),
            new Sight("accounts", "keeper", "/accounts"),
            new Sight("audit", "keeper", "/audit"),
            new Sight("help", "tengzhou", "/help"),
            new Sight("refused", "tengzhou", "/overview?area=370400"));

    @TempDir
    static Path home;

    private static Site site;
    private static Browser browser;

    private record Sight(String name, String who, String path) {}

    @BeforeAll
    static void start(SampleHome sample) throws Exception {
        browser = Browser.start();
        sample.copyWholeTo(home);
        Files.writeString(
                Files.createDirectories(home.resolve("config")).resolve("halfsky.yml"),
                OfficeService.settings(1) + "  notice: 示例数据（虚构），不代表任何地区的实际情况\n");
        site = Site.start(home);
        site.member("tengzhou", "county", "370481");
        site.member("zaozhuang", "prefecture", "370400");
        site.member("operator", "operator", "");
        site.member("keeper", "administrator", "");
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
            browser.close();
        }
    }

    @Test
    void atADesk() throws Exception {
        assertThat(looked("desk", 1280, 900)).isEmpty();
    }

    @Test
    void onAPhone() throws Exception {
        assertThat(looked("phone", 390, 844)).isEmpty();
    }

    /** What is wrong with which page. */
    private static List<String> looked(String where, int width, int height) throws Exception {
        String axe = new ClassPathResource(AXE).getContentAsString(StandardCharsets.UTF_8);
        List<String> problems = new ArrayList<>();
        String who = "";
        Page page = browser.window(width, height);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                problems.add(message.text());
            }
        });
        for (Sight each : SIGHTS) {
            if (!each.who().equals(who)) {
                page.context().clearCookies();
                Browser.signIn(page, site, each.who(), Site.PASSWORD);
                who = each.who();
            }
            page.navigate(site.at(each.path().replace(RECEIPT, newestReceipt())).toString());
            Path picture = PICTURES.resolve("%s-%s.png".formatted(each.name(), where));
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
            Path shown = MANUAL.resolve(each.name() + ".png");
            if (Boolean.getBoolean("pictures.update") && where.equals("desk") && Files.exists(shown)) {
                Files.write(shown, Files.readAllBytes(picture));
            }
            problems.addAll(found(page, axe, each.name() + " " + where));
            int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
            if (wide > width) {
                problems.add("%s %s: %d px wide".formatted(each.name(), where, wide));
            }
        }
        page.context().close();
        return problems;
    }

    private static String newestReceipt() throws IOException {
        try (Stream<Path> all = Files.list(home.resolve("receipts/370481"))) {
            return all.map(each -> each.getFileName().toString())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static List<String> found(Page page, String axe, String name) {
        page.evaluate(axe);
        List<?> violations = (List<?>) page.evaluate("""
                async () => (await axe.run()).violations
                    .filter(each => each.impact === 'serious' || each.impact === 'critical')
                    .map(each => ({id: each.id, help: each.help, where: each.nodes.map(node => node.html).slice(0, 3).join(' ')}))
                """);
        List<String> found = new ArrayList<>();
        for (Object each : violations) {
            Map<?, ?> violation = (Map<?, ?>) each;
            found.add("%s: %s, %s: %s"
                    .formatted(name, violation.get("id"), violation.get("help"), violation.get("where")));
        }
        return found;
    }
}
