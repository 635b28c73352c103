package org.halfsky.app.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.app.Halfsky;
import org.halfsky.app.command.Told;
import org.halfsky.app.program.Program;
import org.halfsky.portal.account.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a running server answers to machines that watch it. */
class ActuatorIT {

    private static final Pattern PAGES = Pattern.compile("pages at (http://127\\.0\\.0\\.1:\\d+)/");

    @TempDir
    Path home;

    @Test
    void tellsAnOperatorOfTheInstallationAndAnybodyThatItLives() throws Exception {
        Files.createDirectories(home.resolve("inbox"));
        Files.writeString(home.resolve("inbox/350581石狮市.csv"), "指标,2020\n婴儿死亡率,3.1\n");
        Told.by("user", "add", "watcher", "--home", home.toString(), "--role", "operator", "--person", "监控");
        String password = "夜里也看着它-7319-勿忘";
        try (WatchedHome before = new WatchedHome(home)) { // as the person does who signs in for the first time
            new Accounts(before.database(), Clock.systemUTC()).choosePassword("watcher", password);
        }
        try (Program server = Program.start(Halfsky.class, "serve", "--home", home.toString(), "--port", "0")) {
            server.awaitLine("pages at");
            server.awaitLine("answerSenders: ");
            Matcher pages = PAGES.matcher(server.err());
            assertThat(pages.find()).isTrue();
            String address = pages.group(1);

            assertThat(get(address + "/actuator/health/liveness", "").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(get(address + "/actuator/health/readiness", "").statusCode())
                    .isEqualTo(200);
            assertThat(get(address + "/actuator/prometheus", "").statusCode()).isEqualTo(401);

            String scrape = get(address + "/actuator/prometheus", password).body();
            for (int i = 0; i < 30 && !scrape.contains("halfsky_submissions{status=\"accepted\"} 1.0"); i++) {
                Thread.sleep(1000); // it looks every ten seconds
                scrape = get(address + "/actuator/prometheus", password).body();
            }
            assertThat(scrape)
                    .contains("halfsky_submissions{status=\"accepted\"} 1.0")
                    .contains("halfsky_run_failed{job=\"intake\"} 0.0")
                    .contains("halfsky_lock_held 1.0")
                    .contains("jvm_memory_used_bytes");
            assertThat(WatchedMetrics.namesIn(scrape))
                    .containsAll(WatchedMetrics.names().stream()
                            .filter(each -> each.startsWith("jvm_"))
                            .toList());
            HttpResponse<String> health = get(address + "/actuator/health", password);
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"halfsky\":{\"status\":\"UP\"}");
        }
    }

    private static HttpResponse<String> get(String address, String password) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (!password.isEmpty()) {
            String words = "watcher:" + password;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8)));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
