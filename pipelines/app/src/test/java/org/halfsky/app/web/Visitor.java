package org.halfsky.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser that keeps cookies and follows nothing by itself. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Site site;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Visitor(Site site) {
        this.site = site;
    }

    /** Opens a page. */
    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return ask("GET", path, BodyPublishers.noBody(), headers);
    }

    /** Takes a file, or the part of it that the headers ask for. */
    public HttpResponse<byte[]> take(String path, String... headers) throws IOException, InterruptedException {
        return browser.send(request(path, headers).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends a form, with the token that a page has given this browser. */
    public HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        Map<String, String> fields = new TreeMap<>(form);
        fields.put("_csrf", token());
        return postWithoutToken(path, fields);
    }

    /** Sends a form as a page of somebody else's could. */
    public HttpResponse<String> postWithoutToken(String path, Map<String, String> form)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return ask("POST", path, BodyPublishers.ofString(body), "Content-Type", "application/x-www-form-urlencoded");
    }

    /** Asks for anything. */
    public HttpResponse<String> ask(String method, String path, HttpRequest.BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest request = request(path, headers)
                .header("Accept", "text/html,*/*;q=0.8")
                .method(method, body)
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.at(path)).timeout(Duration.ofMinutes(1));
        return headers.length > 0 ? request.headers(headers) : request;
    }

    /** Tries to sign in; returns where one is sent. */
    public String tryToSignIn(String name, String password) throws IOException, InterruptedException {
        return location(post("/login", Map.of("username", name, "password", password)));
    }

    /** Signs in, which goes well. */
    public void signIn(String name, String password) throws IOException, InterruptedException {
        assertThat(tryToSignIn(name, password)).isEqualTo("/");
    }

    /** Sets another password, which is taken. */
    public void choose(String current, String chosen) throws IOException, InterruptedException {
        assertThat(location(tryToChoose(current, chosen))).isEqualTo("/login?changed");
    }

    /** Tries to set another password. */
    public HttpResponse<String> tryToChoose(String current, String chosen) throws IOException, InterruptedException {
        return post("/password", Map.of("current", current, "chosen", chosen, "repeated", chosen));
    }

    /** The cookie by which the server knows this browser. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals("halfsky"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** A token: of the page of the password where somebody is signed in, else of the sign-in. */
    public String token() throws IOException, InterruptedException {
        HttpResponse<String> page = get("/password");
        Matcher token = TOKEN.matcher(
                page.statusCode() == 200 ? page.body() : get("/login").body());
        assertThat(token.find()).as("a page with a form has a token").isTrue();
        return token.group(1);
    }

    /** Where an answer sends one, relative to the site; empty if nowhere. */
    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
