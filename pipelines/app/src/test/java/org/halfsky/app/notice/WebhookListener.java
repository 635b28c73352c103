package org.halfsky.app.notice;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An address of this machine that is told of failures, and keeps what it was told. */
public final class WebhookListener implements AutoCloseable {

    private final List<String> posted = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer web;

    private WebhookListener(HttpServer web) {
        this.web = web;
    }

    /** Listens from now on. */
    public static WebhookListener open() throws IOException {
        HttpServer web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        WebhookListener webhook = new WebhookListener(web);
        web.createContext("/hook", exchange -> {
            webhook.posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(webhook.statuses.isEmpty() ? 204 : webhook.statuses.remove(0), -1);
            exchange.close();
        });
        web.start();
        return webhook;
    }

    /** Where it listens. */
    public String address() {
        return "http://127.0.0.1:%d/hook".formatted(web.getAddress().getPort());
    }

    /** What it was told, in turn. */
    public List<String> posted() {
        return posted;
    }

    /** Answers the next ones so; 204 when these are used up. */
    public void answerNext(Integer... next) {
        statuses.addAll(List.of(next));
    }

    @Override
    public void close() {
        web.stop(0);
    }
}
