package org.halfsky.app.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.halfsky.app.command.Told;
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
        byWebhook().watch("nightly", () -> "second"); // nobody has heard of it yet
        assertThat(posted).hasSize(6);
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

    @Test
    void tellsTheSameOnceUntilSomethingCompletes() throws Exception {
        byWebhook().watch("nightly", () -> "disk full");
        byWebhook().watch("nightly", () -> "disk full");
        assertThat(posted).hasSize(1);
        byWebhook().watch("nightly", () -> "something else");
        byWebhook().watch("intake", () -> "something else");
        assertThat(posted).hasSize(3);

        byWebhook().watch("intake", () -> null);
        byWebhook().watch("intake", () -> "something else");
        assertThat(posted).hasSize(4);
    }

    @Test
    void tellsTheSameAgainAfterAnHour() throws Exception {
        byWebhook().watch("nightly", () -> "disk full\nreally");
        Path last = home.resolve("operations/last-notice");
        String told = Files.readString(last);
        OffsetDateTime at = OffsetDateTime.parse(told.lines().findFirst().orElseThrow());

        Files.writeString(last, told.replace(at.toString(), at.minusMinutes(59).toString()));
        byWebhook().watch("nightly", () -> "disk full\nreally");
        assertThat(posted).hasSize(1);

        Files.writeString(last, told.replace(at.toString(), at.minusMinutes(60).toString()));
        byWebhook().watch("nightly", () -> "disk full\nreally");
        assertThat(posted).hasSize(2);
    }

    @Test
    void tellsThatTheHomeCannotBeHad() throws Exception {
        hold.close();
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/halfsky.yml"), """
                halfsky:
                  notices:
                    webhook: http://127.0.0.1:%d/hook
                  operations:
                    url: jdbc:postgresql://127.0.0.1:9/none
                    user: nobody
                """.formatted(
                        web.getAddress().getPort()));

        for (String command : List.of("serve", "nightly", "serve", "intake")) {
            assertThat(Told.by(command, "--home", home.toString()).status()).isEqualTo(1);
        }

        assertThat(posted)
                .hasSize(4)
                .allMatch(each ->
                        each.contains("halfsky.operations.url: jdbc:postgresql://127.0.0.1:9/none cannot be reached"));
        assertThat(posted.get(0)).contains("\"job\":\"serve\"");
        assertThat(Told.by("intake", "--home", home.toString()).status()).isEqualTo(1);
        assertThat(posted).hasSize(4); // a timer that tries again is not told of again
        assertThat(Files.readString(home.resolve("logs/halfsky.log"))).contains("ERROR", "cannot be reached");
    }

    private Notices byWebhook() {
        return notices(Map.of(
                "notices.webhook",
                "http://127.0.0.1:%d/hook".formatted(web.getAddress().getPort())));
    }

    private Notices notices(Map<String, String> settings) {
        return new Notices(hold.home(), hold::isAskedToStop, SettingsReader.read(settings), Duration.ofMillis(10));
    }
}
