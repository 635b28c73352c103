package org.halfsky.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfsky.app.web.Visitor.location;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Signing in, sessions and what every answer bears, asked of a server that really runs. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInIT {

    @TempDir
    static Path home;

    private static Site site;
    private static Visitor idle;
    private static long idleSince;

    @BeforeAll
    static void start() throws Exception {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/halfsky.yml"), "halfsky:\n  web:\n    session-timeout: 1m\n");
        site = Site.start(home);
        idle = site.member("idle", "operator", "");
        idleSince = System.nanoTime();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void printsTheFirstPasswordOnceAndOpensNothingWithIt() throws Exception {
        Matcher said = Pattern.compile("portal: first sign-in as admin with password (\\S+)")
                .matcher(site.out());
        assertThat(said.find()).isTrue();
        assertThat(site.err()).doesNotContain(said.group(1));
        assertThat(home.resolve("logs/halfsky.log")).content().doesNotContain(said.group(1));
        Visitor admin = site.visitor();

        admin.signIn("admin", said.group(1));
        assertThat(location(admin.get("/"))).isEqualTo("/password");
        assertThat(location(admin.get("/accounts"))).isEqualTo("/password");
        assertThat(admin.tryToChoose(said.group(1), "admin-admin-admin").body())
                .contains("口令里不能有账号名", "口令里的“admin”太常见，容易被猜到");
        admin.choose(said.group(1), Site.PASSWORD);

        admin.signIn("admin", Site.PASSWORD);
        assertThat(location(admin.get("/"))).isEqualTo("/accounts");
        assertThat(admin.get("/audit").body()).contains("首次启动", "修改口令", "登录");
    }

    @Test
    void givesEveryVisitorANewSessionAtTheSignIn() throws Exception {
        String password = site.newcomer("fixed", "operator", "");
        Visitor visitor = site.visitor();
        visitor.get("/login");
        String before = visitor.session();
        assertThat(before).isNotEmpty();

        visitor.signIn("fixed", password);

        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void saysTheSameOfAccountsThatAreNotThereOrShutOrOfAWrongPassword() throws Exception {
        String password = site.newcomer("shut", "operator", "");
        site.newcomer("open", "operator", "");
        site.command("user", "disable", "shut");

        for (String each : List.of("nobody", "shut", "open")) {
            assertThat(site.visitor().tryToSignIn(each, "ein falsches Wort")).isEqualTo("/login?failed");
        }
        assertThat(site.visitor().tryToSignIn("shut", password)).isEqualTo("/login?failed");
    }

    @Test
    void takesAsLongForAnAccountThatIsNotThere() throws Exception {
        for (int i = 0; i < 3; i++) {
            site.newcomer("slow" + i, "operator", "");
        }
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 3; i++) { // in turns, so that a busy machine slows down both
            known.add(timeOfGuess("slow" + i));
            unknown.add(timeOfGuess("nobody" + i));
        }
        // a hash takes some 100 ms; without it an answer takes a few
        assertThat(Collections.min(unknown)).isGreaterThan(Collections.min(known) / 2);
        assertThat(Collections.min(known)).isGreaterThan(Collections.min(unknown) / 2);
    }

    @Test
    void letsNobodyGuessPasswordsEvenManyAtOnce() throws Exception {
        String password = site.newcomer("guessed", "operator", "");
        ExecutorService many = Executors.newFixedThreadPool(20);
        List<Callable<String>> guesses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Visitor each = site.visitor();
            each.get("/login");
            guesses.add(() -> each.tryToSignIn("guessed", "guess"));
        }
        List<String> answers = new ArrayList<>();
        for (Future<String> each : many.invokeAll(guesses)) {
            answers.add(each.get());
        }
        many.shutdown();

        assertThat(answers).filteredOn("/login?failed"::equals).hasSize(5);
        assertThat(answers).filteredOn("/login?locked"::equals).hasSize(15);
        assertThat(site.visitor().tryToSignIn("guessed", password)).isEqualTo("/login?locked");

        String anew = site.command("user", "reset", "guessed");
        assertThat(site.visitor().tryToSignIn("guessed", anew)).isEqualTo("/");
    }

    @Test
    void countsGuessesAtTheOldPasswordWhereANewOneIsSet() throws Exception {
        Visitor visitor = site.member("left", "operator", "");
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.tryToChoose("guess", "neunundneunzig Ballons").body())
                    .contains("原口令不正确");
        }
        assertThat(location(visitor.tryToChoose(Site.PASSWORD, "neunundneunzig Ballons")))
                .isEqualTo("/login?locked");
        assertThat(location(visitor.get("/"))).isEqualTo("/login");
    }

    @Test
    void endsEverySessionOfAnAccountThatIsShutOrHasANewPassword() throws Exception {
        Visitor first = site.member("ending", "operator", "");
        Visitor second = site.visitor();
        second.signIn("ending", Site.PASSWORD);

        second.choose(Site.PASSWORD, "siebenundsiebzig Brücken");
        assertThat(location(first.get("/password"))).isEqualTo("/login?ended");
        assertThat(location(first.get("/password"))).isEqualTo("/login");

        first.signIn("ending", "siebenundsiebzig Brücken");
        site.command("user", "disable", "ending");
        assertThat(location(first.get("/"))).isEqualTo("/login?ended");
    }

    @Test
    @Order(Integer.MAX_VALUE) // most of the minute has passed with the others
    void endsASessionInWhichNothingIsDone() throws Exception {
        Visitor busy = site.member("busy", "operator", "");
        long end = idleSince + Duration.ofSeconds(61).toNanos();
        while (System.nanoTime() < end) {
            assertThat(busy.get("/password").statusCode()).isEqualTo(200);
            Thread.sleep(500);
        }

        assertThat(location(idle.get("/password"))).isEqualTo("/login");
        assertThat(busy.get("/password").statusCode()).isEqualTo(200);
    }

    @Test
    void endsASessionWhereSomebodySignsOut() throws Exception {
        Visitor visitor = site.member("leaving", "operator", "");
        String session = visitor.session();
        assertThat(visitor.get("/logout").statusCode()).isEqualTo(403); // a link of somebody else's signs nobody out

        assertThat(location(visitor.post("/logout", Map.of()))).isEqualTo("/login?out");

        HttpResponse<String> stale = site.visitor().get("/password", "Cookie", "halfsky=" + session);
        assertThat(location(stale)).isEqualTo("/login");
    }

    @Test
    void takesNoFormWithoutTheTokenOfItsPage() throws Exception {
        Visitor visitor = site.member("forged", "administrator", "");
        assertThat(visitor.postWithoutToken("/accounts", Map.of("name", "evil", "person", "x", "role", "operator"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.get("/accounts").body()).doesNotContain("evil");
        assertThat(visitor.get("/audit").body()).contains("越权访问");

        HttpResponse<String> stranger =
                site.visitor().postWithoutToken("/login", Map.of("username", "forged", "password", Site.PASSWORD));
        assertThat(location(stranger)).isEqualTo("/login?expired");
    }

    @Test
    void readsNoFileAndNoLongBodyOfAStranger() throws Exception {
        HttpResponse<String> file = site.visitor()
                .ask(
                        "POST",
                        "/login",
                        BodyPublishers.ofString(
                                "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\nx\r\n--x--\r\n"),
                        "Content-Type",
                        "multipart/form-data; boundary=x");
        assertThat(location(file)).isEqualTo("/login?expired");

        HttpResponse<String> put = site.visitor()
                .ask(
                        "PUT",
                        "/login",
                        BodyPublishers.ofString("_csrf=x"),
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        assertThat(location(put)).isEqualTo("/login?expired");
    }

    @Test
    void sendsNobodyToAnAddressThatARequestMadeUp() throws IOException {
        assertThat(
                        raw(
                                "GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n"))
                .contains("Location: /login\r\n")
                .doesNotContain("evil");
    }

    @Test
    void believesNoHeaderThatSaysWhereSomebodyIs() throws Exception {
        site.visitor()
                .ask(
                        "GET",
                        "/actuator/health",
                        BodyPublishers.noBody(),
                        "X-Forwarded-For",
                        "203.0.113.9",
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("spoofer:x".getBytes(StandardCharsets.UTF_8)));
        Visitor admin = site.member("reader", "administrator", "");
        assertThat(admin.get("/audit").body()).contains("spoofer", "127.0.0.1").doesNotContain("203.0.113.9");
    }

    @Test
    void bearsTheSameHeadersOnEveryPage() throws Exception {
        HttpResponse<String> page = site.visitor().get("/login", "Accept-Language", "de");

        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(page, "Content-Language")).isEqualTo("zh-CN");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(page, "Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(page.headers().firstValue("Server")).isEmpty();

        HttpResponse<String> missing = site.visitor().get("/assets/none.css");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("没有这一页");
        assertThat(header(missing, "Content-Security-Policy")).contains("default-src 'none'");

        HttpResponse<String> asset = site.visitor().get("/assets/portal.css");
        assertThat(header(asset, "Cache-Control")).isEqualTo("max-age=3600, public");
    }

    @Test
    void tellsNothingOfItselfWhereARequestIsBroken() throws IOException {
        for (String path :
                List.of("/%00", "/a;b=c", "/%2e%2e/x", "/..%2fx", "//accounts", "/%", "/[x]", "/accounts%0aX")) {
            String answer = raw("GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".formatted(path));
            assertThat(answer).as(path).startsWith("HTTP/1.1 400").doesNotContainIgnoringCase("tomcat", "exception");
        }
        assertThat(raw("TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void hasNoErrorPageThatCanBeOpened() throws Exception {
        assertThat(location(site.visitor().get("/error"))).isEqualTo("/login");
        assertThat(site.member("curious", "operator", "").get("/error").statusCode())
                .isEqualTo(403);
    }

    @Test
    void keepsAccountsThroughThePages() throws Exception {
        Visitor admin = site.member("keeper", "administrator", "");
        String made = admin.post(
                        "/accounts",
                        Map.of("name", "county1", "person", "<b>甲</b>", "role", "county", "area", "370481"))
                .body();
        assertThat(made).contains("账号 <b>county1</b> 的初始口令", "&lt;b&gt;甲&lt;/b&gt;", "滕州市 370481");
        assertThat(admin.post("/accounts", Map.of("name", "county1", "person", "乙", "role", "county", "area", "370400"))
                        .body())
                .contains("不是县级地区");
        assertThat(admin.post("/accounts", Map.of("name", "county1", "person", "乙", "role", "county", "area", "370481"))
                        .body())
                .contains("账号名“county1”已有人使用");
        assertThat(admin.post("/accounts", Map.of("name", "king", "person", "乙", "role", "king"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.post("/accounts/county1/disabled", Map.of("disabled", "true"))
                        .body())
                .contains("已停用");
        assertThat(admin.post("/accounts/county1/password", Map.of()).body()).contains("的初始口令");

        for (int i = 0; i < 12; i++) { // more often than there are connections to the database
            assertThat(admin.get("/audit").statusCode()).isEqualTo(200);
        }
        String csv = admin.post("/audit/export", Map.of()).body();
        assertThat(csv)
                .startsWith("\uFEFF\"序号\",\"时间\",\"账号\"")
                .contains("\"keeper\",\"127.0.0.1\",\"账号管理\",\"拒绝\",\"county1\",\"账号名“county1”已有人使用\"")
                .contains("\"keeper\",\"127.0.0.1\",\"账号管理\",\"完成\",\"county1\",\"停用\"")
                .contains("\"keeper\",\"127.0.0.1\",\"导出日志\",\"完成\"");
    }

    @Test
    void writesANameDownAsOneLineThatIsNoFormula() throws Exception {
        site.visitor().tryToSignIn("=1+1\r\n\"管理员\"\u202Etxt\u0000", "x");
        Visitor admin = site.member("clerk", "administrator", "");

        assertThat(admin.post("/audit/export", Map.of()).body()).contains("\"'=1+1\uFFFD\uFFFD\"\"管理员\"\"\uFFFDtxt");
    }

    private static long timeOfGuess(String name) throws IOException, InterruptedException {
        Visitor visitor = site.visitor();
        String token = visitor.token();
        long begin = System.nanoTime();
        visitor.postWithoutToken("/login", Map.of("username", name, "password", "guess", "_csrf", token));
        return System.nanoTime() - begin;
    }

    private static String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), site.at("/").getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join("; ", answer.headers().allValues(name));
    }
}
