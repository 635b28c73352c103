package org.halfsky.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfsky.app.web.Visitor.location;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Signing in with an office's own service, asked of a server that really runs and a service that really signs. */
class ProviderSignInIT {

    private static final String NAME = "虚构市统一登录";

    @TempDir
    static Path folder;

    private static OfficeService service;
    private static Site site;
    private static Visitor admin;

    @BeforeAll
    static void start() throws Exception {
        service = OfficeService.start();
        site = Site.start(home("home", service.port()));
        admin = site.member("keeper", "administrator", "");
    }

    @AfterAll
    static void stop() {
        site.close();
        service.close();
    }

    @Test
    void letsPeopleInWithTheRoleAndAreaOfTheirAccountAndAsksForNoPassword() throws Exception {
        site.newcomer("tengzhou", "county", "370481");
        site.newcomer("chief", "administrator", "");

        Visitor county = site.visitor();
        county.get("/login");
        String before = county.session();
        assertThat(signIn(county, "tengzhou")).isEqualTo("/");
        assertThat(county.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(location(county.get("/"))).isEqualTo("/overview");
        assertThat(county.get("/overview").body()).contains("滕州市", "虚构的人").doesNotContain("修改口令");
        assertThat(county.get("/submissions/370400/none").statusCode()).isEqualTo(403);
        assertThat(county.get("/accounts").statusCode()).isEqualTo(403);

        Visitor chief = site.visitor();
        assertThat(signIn(chief, "chief")).isEqualTo("/");
        assertThat(location(chief.get("/"))).isEqualTo("/accounts");
        assertThat(chief.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(chief.get("/overview").statusCode()).isEqualTo(403);

        assertThat(audit())
                .contains("\"tengzhou\",\"127.0.0.1\",\"登录\",\"完成\",,\"%s\"".formatted(NAME))
                .contains("\"chief\",\"127.0.0.1\",\"登录\",\"完成\",,\"%s\"".formatted(NAME));
    }

    @Test
    void leavesThePasswordAsItWas() throws Exception {
        String first = site.newcomer("both", "operator", "");
        assertThat(signIn(site.visitor(), "both")).isEqualTo("/");

        Visitor visitor = site.visitor();
        visitor.signIn("both", first);
        assertThat(location(visitor.get("/")))
                .as("whoever knows the first one sets another")
                .isEqualTo("/password");
    }

    @Test
    void turnsAwayWhoHasNoAccountOrOneThatIsShutAndMakesNone() throws Exception {
        site.newcomer("closed", "county", "370481");
        site.command("user", "disable", "closed");
        String accounts = site.command("user", "list");

        for (String each : List.of("stranger", "closed", "Keeper", " keeper", "keeper ", "")) {
            Visitor visitor = site.visitor();
            assertThat(signIn(visitor, each)).as(each).isEqualTo("/login?unknown");
            assertThat(visitor.get("/login?unknown").body()).contains(NAME, "已确认您的身份，但本系统没有同名的账号");
            assertThat(location(visitor.get("/overview"))).isEqualTo("/login");
        }

        assertThat(site.command("user", "list")).isEqualTo(accounts).doesNotContain("stranger");
        assertThat(audit())
                .contains("\"stranger\",\"127.0.0.1\",\"登录\",\"拒绝\",,\"%s：没有这个账号\"".formatted(NAME))
                .contains("\"closed\",\"127.0.0.1\",\"登录\",\"拒绝\",,\"%s：账号已停用\"".formatted(NAME));
    }

    @Test
    void endsTheSessionWhenTheAccountIsShutOrThePersonSignsOut() throws Exception {
        site.newcomer("leaver", "operator", "");
        Visitor visitor = site.visitor();
        signIn(visitor, "leaver");
        String session = visitor.session();
        assertThat(location(visitor.post("/logout", Map.of()))).isEqualTo("/login?out");
        assertThat(location(site.visitor().get("/runs", "Cookie", "halfsky=" + session)))
                .isEqualTo("/login");

        signIn(visitor, "leaver");
        assertThat(visitor.get("/runs").statusCode()).isEqualTo(200);
        site.command("user", "disable", "leaver");
        assertThat(location(visitor.get("/runs"))).isEqualTo("/login?ended");
        assertThat(audit()).contains("\"leaver\",\"127.0.0.1\",\"退出\",\"完成\"");
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("invalid_nonce", claims -> claims.claim("nonce", "another")),
                lie("invalid_nonce", claims -> claims.claim("nonce", null)),
                lie("aud=[another]", claims -> claims.audience("another")),
                lie(
                        "azp=another",
                        claims -> claims.audience(List.of(OfficeService.CLIENT, "another"))
                                .claim("azp", "another")),
                lie("iss=http://127.0.0.1:1", claims -> claims.issuer("http://127.0.0.1:1")),
                lie(
                        "Jwt expired at",
                        claims -> claims.issueTime(Date.from(Instant.EPOCH))
                                .expirationTime(Date.from(Instant.EPOCH.plusSeconds(60)))),
                lie("its answer cannot be read", claims -> claims.issuer("no address")),
                lie("it tells no text as 'preferred_username'", claims -> claims.claim("preferred_username", 17)));
    }

    private static Arguments lie(String said, Consumer<JWTClaimsSet.Builder> claims) {
        return Arguments.of(said, claims);
    }

    @ParameterizedTest
    @MethodSource("lies")
    void believesNoTokenThatSaysAnythingElse(String said, Consumer<JWTClaimsSet.Builder> claims) throws Exception {
        service.signsIn("keeper");
        service.tells(claims);
        isNotBelieved(said);
    }

    @Test
    void believesNoTokenThatSomebodyElseSigned() throws Exception {
        service.signsIn("keeper");
        service.signsWithAnotherKey();
        isNotBelieved("Invalid signature");
        service.signsWithTheSecret();
        isNotBelieved("Another algorithm expected");
    }

    @Test
    void believesNoTokenThatNobodySigned() throws Exception {
        service.signsIn("keeper");
        service.doesNotSign();
        isNotBelieved("Unsupported algorithm of none");
    }

    private static void isNotBelieved(String because) throws IOException, InterruptedException {
        Visitor visitor = site.visitor();

        assertThat(goThereAndBack(visitor)).isEqualTo("/login?unproven");

        assertThat(location(visitor.get("/accounts"))).isEqualTo("/login");
        assertThat(newestLine()).contains("nobody was signed in by http://127.0.0.1:" + service.port(), because);
    }

    @Test
    void asksApartForANameThatTheTokenDoesNotHold() throws Exception {
        site.newcomer("apart", "operator", "");
        service.signsIn("apart");
        service.tells(claims -> claims.claim("preferred_username", null));
        service.tellsApart(Map.of("sub", "4711-apart", "preferred_username", "apart"));
        assertThat(goThereAndBack(site.visitor())).isEqualTo("/");

        service.tellsApart(Map.of("sub", "4711-somebody-else", "preferred_username", "apart"));
        assertThat(goThereAndBack(site.visitor())).isEqualTo("/login?unproven");
        service.tellsApart(Map.of("preferred_username", "apart"));
        assertThat(goThereAndBack(site.visitor())).isEqualTo("/login?unproven");
    }

    @Test
    void takesAnAnswerOnceAndOnlyWhereItWasAskedFor() throws Exception {
        service.signsIn("keeper");
        Visitor visitor = site.visitor();
        String answer = answerOfService(location(visitor.get("/login/oidc")));
        int asked = service.tokensAskedFor.size();

        assertThat(location(site.visitor().get(answer))).isEqualTo("/login?expired");
        assertThat(location(visitor.get(answer.replaceFirst("state=[^&]+", "state=x"))))
                .isEqualTo("/login?expired");
        assertThat(location(visitor.get("/login/oidc/code"))).isEqualTo("/login?expired");
        assertThat(service.tokensAskedFor)
                .as("nobody asked the service for that")
                .hasSize(asked);

        assertThat(location(visitor.get(answer))).isEqualTo("/");
        assertThat(location(visitor.get(answer))).isEqualTo("/login?expired");
        assertThat(visitor.get("/accounts").statusCode())
                .as("the session stays")
                .isEqualTo(200);
    }

    @Test
    void takesNoCodeThatAnotherBrowserBrought() throws Exception {
        service.signsIn("keeper");
        String stolen = answerOfService(location(site.visitor().get("/login/oidc")));
        Visitor thief = site.visitor();
        String own = answerOfService(location(thief.get("/login/oidc")));

        String mixed = own.replaceFirst("code=[^&]+", "code=" + parameter(stolen, "code"));

        assertThat(location(thief.get(mixed))).isEqualTo("/login?unproven"); // the proof of the key does not fit
        assertThat(location(thief.get("/accounts"))).isEqualTo("/login");
    }

    @Test
    void takesACancelledSignInForNoFailure() throws Exception {
        service.signsIn("keeper");
        service.refuses("access_denied");
        Visitor visitor = site.visitor();
        String before = audit();

        assertThat(goThereAndBack(visitor)).isEqualTo("/login?cancelled");

        assertThat(visitor.get("/login?cancelled").body()).contains("您取消了登录");
        assertThat(audit().lines().filter(each -> each.contains(NAME)).count())
                .isEqualTo(before.lines().filter(each -> each.contains(NAME)).count());
    }

    @Test
    void writesNothingDownThatAStrangerMakesUp() throws Exception {
        service.signsIn("keeper");
        for (String each : List.of("server_error", "x%0d%0aWARN%20made%20up", "%3Cb%3E")) {
            service.refuses(each);
            assertThat(goThereAndBack(site.visitor())).isEqualTo("/login?unproven");
        }

        assertThat(site.err()).doesNotContain("\nWARN made up");
        assertThat(audit().lines().filter(each -> each.contains("error_response")))
                .as("once, however often")
                .hasSize(1)
                .allSatisfy(each ->
                        assertThat(each).contains(",,\"127.0.0.1\",\"越权访问\",\"拒绝\",\"登录\",\"%s：没有应答".formatted(NAME)));
    }

    @Test
    void leadsNowhereElse() throws Exception {
        service.signsIn("keeper");
        HttpResponse<String> there = site.visitor()
                .get("/login/oidc?redirect_uri=http://evil.example/&action=evil", "X-Forwarded-Host", "evil.example");
        assertThat(location(there)).startsWith("http://127.0.0.1:" + service.port() + "/authorize?");
        assertThat(parameter(location(there), "redirect_uri"))
                .isEqualTo(site.at("/login/oidc/code").toString());

        Visitor visitor = site.visitor();
        String answer = answerOfService(location(visitor.get("/login/oidc?continue=http://evil.example/")));
        assertThat(location(visitor.get(answer + "&continue=//evil.example&redirect=//evil.example")))
                .isEqualTo("/");
        assertThat(location(site.visitor().postWithoutToken("/login/oidc", Map.of())))
                .isEqualTo("/login?expired");
        assertThat(location(site.visitor().get("/login/another"))).isEqualTo("/login");
    }

    @Test
    void showsTheSecretNowhere() throws Exception {
        assertThat(signIn(site.visitor(), "keeper")).isEqualTo("/");

        assertThat(site.out() + site.err()).doesNotContain(OfficeService.SECRET);
        assertThat(folder.resolve("home/logs/halfsky.log")).content().doesNotContain(OfficeService.SECRET);
        assertThat(site.visitor().get("/login").body())
                .contains("用" + NAME + "登录", "href=\"/login/oidc\"")
                .doesNotContain(OfficeService.SECRET, OfficeService.CLIENT);
    }

    @Test
    void startsWithoutTheServiceAndFindsItLater() throws Exception {
        int port = OfficeService.freePort();
        try (Site early = Site.start(home("early", port))) {
            Visitor visitor = early.visitor();
            assertThat(location(visitor.get("/login/oidc"))).isEqualTo("/login?unproven");
            assertThat(visitor.get("/login?unproven").body()).contains("没有应答，或答复不能采信", NAME);
            assertThat(early.err())
                    .contains("nobody was signed in by http://127.0.0.1:" + port)
                    .doesNotContain("\tat ");
            early.member("keeper", "administrator", "");

            try (OfficeService late = OfficeService.start(port)) {
                late.signsIn("keeper");
                late.callsItself("http://127.0.0.1:1");
                awaitAnswer(late, early, "issuer is http://127.0.0.1:1, expected http://127.0.0.1:" + port);
                late.signsIn("keeper");
                assertThat(awaitWayThere(visitor)).startsWith("http://127.0.0.1:" + port + "/authorize?");
            }
        }
    }

    @Test
    void buildsTheWayBackAsTheProxyInFrontSaysItIs() throws Exception {
        Path home = home("behind", service.port());
        Files.writeString(home.resolve("config/halfsky.yml"), "    proxies: 127.0.0.1\n", StandardOpenOption.APPEND);
        try (Site behind = Site.start(home)) {
            HttpResponse<String> there = behind.visitor()
                    .get("/login/oidc", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "halfsky.example.cn");
            assertThat(parameter(location(there), "redirect_uri"))
                    .isEqualTo("https://halfsky.example.cn/login/oidc/code");
        }
    }

    private static Path home(String name, int port) throws IOException {
        Path home = folder.resolve(name);
        Files.writeString(
                Files.createDirectories(home.resolve("config")).resolve("halfsky.yml"), OfficeService.settings(port));
        return home;
    }

    private static String signIn(Visitor visitor, String name) throws IOException, InterruptedException {
        service.signsIn(name);
        return goThereAndBack(visitor);
    }

    /** Where one is sent in the end. */
    private static String goThereAndBack(Visitor visitor) throws IOException, InterruptedException {
        return location(visitor.get(answerOfService(location(visitor.get("/login/oidc")))));
    }

    /** Address at the site to which the service sends one back. */
    private static String answerOfService(String there) throws IOException, InterruptedException {
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(there)).build(), HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(302);
        String back = location(answer);
        assertThat(back).startsWith(site.at("/login/oidc/code?").toString());
        return back.substring(site.at("").toString().length());
    }

    private static String parameter(String address, String name) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&"))
                .filter(each -> each.startsWith(name + "="))
                .map(each -> URLDecoder.decode(each.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static String audit() throws IOException, InterruptedException {
        return admin.post("/audit/export", Map.of()).body();
    }

    /** That the log has of somebody who was not let in. */
    private static String newestLine() {
        List<String> lines = site.err()
                .lines()
                .filter(each -> each.contains("nobody was signed in"))
                .toList();
        return lines.get(lines.size() - 1);
    }

    private static void awaitAnswer(OfficeService late, Site early, String said) throws Exception {
        for (int look = 0; look < 30 && !early.err().contains(said); look++) {
            Thread.sleep(500);
            early.visitor().get("/login/oidc");
        }
        assertThat(late.tokensAskedFor).isEmpty();
    }

    private static String awaitWayThere(Visitor visitor) throws Exception {
        String there = location(visitor.get("/login/oidc"));
        for (int look = 0; look < 30 && there.startsWith("/login"); look++) {
            Thread.sleep(500);
            there = location(visitor.get("/login/oidc"));
        }
        return there;
    }
}
