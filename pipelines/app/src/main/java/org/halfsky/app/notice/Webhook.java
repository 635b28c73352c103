package org.halfsky.app.notice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Posts a notice as JSON: {@code event} (always {@code run_failed}), {@code home}, {@code job}, {@code reason}, {@code at}, {@code host}. */
final class Webhook implements Channel {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI address;

    Webhook(URI address) {
        this.address = address;
    }

    @Override
    public String name() {
        return "webhook " + address.getHost();
    }

    @Override
    public void send(Notice notice) throws IOException, InterruptedException {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("event", "run_failed");
        said.put("home", notice.home().folder().toString());
        said.put("job", notice.job());
        said.put("reason", notice.reason());
        said.put("at", notice.at().toString());
        said.put("host", notice.host());
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(said)))
                .build();
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        HttpResponse<Void> response = client.send(request, HttpResponse.BodyHandlers.discarding());
        if (response.statusCode() / 100 != 2) {
            throw new IOException("status %d, expected 2xx".formatted(response.statusCode()));
        }
    }
}
