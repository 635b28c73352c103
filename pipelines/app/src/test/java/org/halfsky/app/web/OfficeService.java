package org.halfsky.app.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An office's sign-in service on the loopback: OpenID Connect with discovery, the code flow and PKCE. Whoever is sent here is at once the
 * person who was named last. It takes what a portal sends as strictly as the standard allows.
 */
final class OfficeService implements AutoCloseable {

    static final String CLIENT = "halfsky-portal";
    static final String SECRET = "sehr+geheim/von:hier/und%lang&genug=fuer?HS256";

    private static final RSAKey KEY = key();

    private final HttpServer server;
    private final String itself;
    private final Map<String, Begun> codes = new ConcurrentHashMap<>();

    /** How often it was asked for a token. */
    final ConcurrentLinkedQueue<String> tokensAskedFor = new ConcurrentLinkedQueue<>();

    private volatile String person = "nobody";
    private volatile Function<JWTClaimsSet, String> signing = claims -> signed(claims, KEY);
    private volatile Consumer<JWTClaimsSet.Builder> told = claims -> {};
    private volatile Map<String, Object> toldApart = Map.of();
    private volatile @Nullable String error;
    private volatile String issuer;

    /** What somebody was sent with. */
    private record Begun(String redirect, String challenge, String nonce) {}

    private OfficeService(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        itself = "http://127.0.0.1:" + server.getAddress().getPort();
        issuer = itself;
        server.createContext("/.well-known/openid-configuration", this::describe);
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/jwks", each -> answer(each, 200, new JWKSet(KEY.toPublicJWK()).toString()));
        server.createContext("/userinfo", each -> answer(each, 200, json(toldApart)));
        server.start();
    }

    static OfficeService start() throws IOException {
        return new OfficeService(0);
    }

    static OfficeService start(int port) throws IOException {
        return new OfficeService(port);
    }

    /** On which nobody listens. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Settings of a portal that believes the service on that port. */
    static String settings(int port) {
        return """
                halfsky:
                  web:
                    oidc:
                      issuer: http://127.0.0.1:%d
                      client-id: %s
                      client-secret: %s
                      name: 虚构市统一登录
                """.formatted(port, CLIENT, SECRET);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Who comes next; everything else is in order again. */
    void signsIn(String name) {
        person = name;
        signing = claims -> signed(claims, KEY);
        told = claims -> {};
        toldApart = Map.of();
        error = null;
        issuer = itself;
    }

    /** What its tokens say otherwise from now on. */
    void tells(Consumer<JWTClaimsSet.Builder> changes) {
        told = changes;
    }

    /** What it says of the person where it is asked apart. */
    void tellsApart(Map<String, Object> claims) {
        toldApart = claims;
    }

    /** With a key of somebody else that bears the same name. */
    void signsWithAnotherKey() {
        signing = claims -> signed(claims, key());
    }

    /** With what the portal knows as well as the service. */
    void signsWithTheSecret() {
        signing = claims ->
                signed(JWSAlgorithm.HS256, claims, () -> new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8)));
    }

    void doesNotSign() {
        signing = claims -> new PlainJWT(claims).serialize();
    }

    /** Sends people back with that. */
    void refuses(String with) {
        error = with;
    }

    /** Says that it is another. */
    void callsItself(String name) {
        issuer = name;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void describe(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                json(Map.of(
                        "issuer",
                        issuer,
                        "authorization_endpoint",
                        itself + "/authorize",
                        "token_endpoint",
                        itself + "/token",
                        "jwks_uri",
                        itself + "/jwks",
                        "userinfo_endpoint",
                        itself + "/userinfo",
                        "response_types_supported",
                        new String[] {"code"},
                        "subject_types_supported",
                        new String[] {"public"},
                        "id_token_signing_alg_values_supported",
                        new String[] {"RS256"})));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String redirect = asked.getOrDefault("redirect_uri", "");
        String challenge = asked.getOrDefault("code_challenge", "");
        String nonce = asked.getOrDefault("nonce", "");
        String state = asked.getOrDefault("state", "");
        boolean isRight = CLIENT.equals(asked.get("client_id"))
                && "code".equals(asked.get("response_type"))
                && "S256".equals(asked.get("code_challenge_method"))
                && Arrays.asList(asked.getOrDefault("scope", "").split(" ", -1)).contains("openid")
                && redirect.matches("http://127\\.0\\.0\\.1:\\d+/login/oidc/code");
        if (!isRight || challenge.isEmpty() || nonce.isEmpty() || state.isEmpty()) {
            answer(exchange, 400, json(Map.of("error", "invalid_request")));
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, new Begun(redirect, challenge, nonce));
        String outcome = error == null ? "code=" + code : "error=" + error;
        String known = URLEncoder.encode(state, StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Location", redirect + "?" + outcome + "&state=" + known);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        tokensAskedFor.add(asked.getOrDefault("code", ""));
        Begun begun = codes.remove(asked.getOrDefault("code", ""));
        if (!isClient(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, json(Map.of("error", "invalid_client")));
        } else if (begun == null
                || !begun.redirect().equals(asked.get("redirect_uri"))
                || !begun.challenge().equals(challenge(asked.getOrDefault("code_verifier", "")))) {
            answer(exchange, 400, json(Map.of("error", "invalid_grant")));
        } else {
            Map<String, Object> given = new LinkedHashMap<>();
            given.put("access_token", UUID.randomUUID().toString());
            given.put("token_type", "Bearer");
            given.put("expires_in", 60);
            given.put("id_token", idToken(begun.nonce()));
            answer(exchange, 200, json(given));
        }
    }

    private String idToken(String nonce) {
        Instant now = Clock.systemUTC().instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(itself)
                .subject("4711-" + person)
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)))
                .claim("nonce", nonce)
                .claim("preferred_username", person);
        told.accept(claims);
        return signing.apply(claims.build());
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        return signed(JWSAlgorithm.RS256, claims, () -> new RSASSASigner(key));
    }

    private static String signed(JWSAlgorithm algorithm, JWTClaimsSet claims, Callable<JWSSigner> signer) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(KEY.getKeyID()).build(), claims);
        try {
            token.sign(signer.call());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return token.serialize();
    }

    /** As RFC 6749 2.3.1 wants it: both parts encoded like a form's. */
    private static boolean isClient(@Nullable String header) {
        String parts = URLEncoder.encode(CLIENT, StandardCharsets.UTF_8)
                + ":"
                + URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        return ("Basic " + Base64.getEncoder().encodeToString(parts.getBytes(StandardCharsets.UTF_8))).equals(header);
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static Map<String, String> parameters(@Nullable String query) {
        return Arrays.stream((query == null ? "" : query).split("&", -1))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(
                        each -> each[0],
                        each -> URLDecoder.decode(each.length > 1 ? each[1] : "", StandardCharsets.UTF_8)));
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("1").generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String json(Map<String, ?> object) {
        return JsonMapper.shared().writeValueAsString(object);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
