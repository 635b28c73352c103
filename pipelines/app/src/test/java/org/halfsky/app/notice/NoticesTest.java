package org.halfsky.app.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
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
    private final WebhookListener webhook = WebhookListener.open();
    private final List<String> posted = webhook.posted();
    private final Hold hold;

    NoticesTest(@TempDir Path home) throws IOException {
        this.home = home;
        hold = Holding.take(home);
    }

    @AfterEach
    void stop() throws IOException {
        webhook.close();
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
        webhook.answerNext(503, 204);
        byWebhook().watch("nightly", () -> "first");
        assertThat(posted).hasSize(2);

        webhook.answerNext(500, 500, 500);
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
                    webhook: %s
                  operations:
                    url: jdbc:postgresql://127.0.0.1:9/none
                    user: nobody
                """.formatted(webhook.address()));

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
        return notices(Map.of("notices.webhook", webhook.address()));
    }

    private Notices notices(Map<String, String> settings) {
        return new Notices(hold.home(), hold::isAskedToStop, SettingsReader.read(settings), Duration.ofMillis(10));
    }
}
