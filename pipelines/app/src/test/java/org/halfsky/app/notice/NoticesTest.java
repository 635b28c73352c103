package org.halfsky.app.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.halfsky.app.home.Hold;
import org.halfsky.app.installation.Holding;
import org.halfsky.app.settings.SettingsReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticesTest {

    private final Path home;
    private final List<String> posted = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer web;
    private final Hold hold;

    NoticesTest(@TempDir Path home) throws IOException {
        this.home = home;
        hold = Holding.take(home);
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/hook", exchange -> {
            posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(statuses.isEmpty() ? 204 : statuses.remove(0), -1);
            exchange.close();
        });
        web.start();
    }

    @AfterEach
    void stop() throws IOException {
        web.stop(0);
        hold.close();
    }

    @Test
    void tellsAWebhookWhatFailedAndWhy() throws Exception {
        assertThat(byWebhook().watch("nightly", () -> "publishRelease: 磁盘已满")).isFalse();

        assertThat(posted).hasSize(1);
        assertThat(posted.get(0))
                .startsWith(
                        "{\"event\":\"run_failed\",\"home\":\"%s\",\"job\":\"nightly\",\"reason\":\"publishRelease: 磁盘已满\",\"at\":\""
                                .formatted(home));
    }

    @Test
    void isSilentAboutARunThatCompletedOrWasStopped() throws Exception {
        assertThat(byWebhook().watch("nightly", () -> null)).isTrue();
        hold.askToStop();
        assertThat(byWebhook().watch("nightly", () -> "stopped")).isFalse();

        assertThat(posted).isEmpty();
    }

    @Test
    void tellsOfWhatCouldNotEvenBegin() {
        assertThatThrownBy(() -> byWebhook().watch("intake", () -> {
                    throw new IllegalStateException("halfsky.operations.url: cannot be reached");
                }))
                .hasMessage("halfsky.operations.url: cannot be reached");

        assertThat(posted.get(0)).contains("\"job\":\"intake\"", "cannot be reached");
    }

    @Test
    void triesAgainAndThenLeavesItAtTheLog() throws Exception {
        statuses.addAll(List.of(503, 204));
        byWebhook().watch("nightly", () -> "first");
        assertThat(posted).hasSize(2);

        statuses.addAll(List.of(500, 500, 500));
        assertThat(byWebhook().watch("nightly", () -> "second")).isFalse();
        assertThat(posted).hasSize(5);
    }

    @Test
    void sendsAMail() throws Exception {
        try (SmtpReceiver receiver = new SmtpReceiver()) {
            Notices notices = notices(Map.of(
                    "notices.mail.host", "127.0.0.1",
                    "notices.mail.port", String.valueOf(receiver.port()),
                    "notices.mail.from", "halfsky@tj.example.cn",
                    "notices.mail.to", "yw@tj.example.cn, zhang@tj.example.cn"));

            assertThat(notices.watch("nightly", () -> "buildMarts: no space left"))
                    .isFalse();

            assertThat(receiver.lines())
                    .contains("RCPT TO:<yw@tj.example.cn>", "RCPT TO:<zhang@tj.example.cn>")
                    .anyMatch(each -> each.startsWith("Subject: Halfsky: nightly failed on "))
                    .contains("reason  buildMarts: no space left", "home    " + home);
        }
    }

    private Notices byWebhook() {
        return notices(Map.of(
                "notices.webhook",
                "http://127.0.0.1:%d/hook".formatted(web.getAddress().getPort())));
    }

    private Notices notices(Map<String, String> settings) {
        return new Notices(hold, SettingsReader.read(settings), Duration.ofMillis(10));
    }
}
