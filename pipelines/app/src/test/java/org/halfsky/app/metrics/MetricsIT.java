package org.halfsky.app.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfsky.app.mainjob.SmallHome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Prometheus and a load balancer are told of a home. */
class MetricsIT {

    @TempDir
    Path folder;

    private WatchedHome home;

    @BeforeEach
    void watch() throws Exception {
        Path backups = Files.createDirectories(folder.resolve("backups"));
        Files.createDirectories(folder.resolve("home/config"));
        Files.writeString(folder.resolve("home/config/halfsky.yml"), """
                halfsky:
                  intake:
                    settle: 0s
                  backup:
                    folder: %s
                """.formatted(backups));
        home = new WatchedHome(folder.resolve("home"));
    }

    @AfterEach
    void close() throws Exception {
        home.close();
    }

    @Test
    void sayWhatANightLeftBehind() throws Exception {
        SmallHome.lay(home.home().folder());
        assertThat(home.run("nightly")).isEqualTo("null");
        Files.writeString(folder.resolve("backups/halfsky-20201105T013000.zip"), "");

        String scrape = home.scrape();

        assertThat(value(scrape, "halfsky_lock_held")).isEqualTo(1);
        assertThat(value(scrape, "halfsky_run_failed{job=\"nightly\"}")).isZero();
        assertThat(value(scrape, "halfsky_runs{job=\"nightly\",status=\"completed\"}"))
                .isEqualTo(1);
        assertThat(value(scrape, "halfsky_run_duration_seconds{job=\"nightly\"}"))
                .isBetween(0.1, 600.0);
        assertThat(value(scrape, "halfsky_run_completed_age_seconds{job=\"nightly\"}"))
                .isBetween(0.0, 600.0);
        assertThat(value(scrape, "halfsky_step_duration_seconds{job=\"nightly\",step=\"publishRelease\"}"))
                .isBetween(0.01, value(scrape, "halfsky_run_duration_seconds{job=\"nightly\"}"));
        assertThat(value(scrape, "halfsky_step_failed{job=\"nightly\",step=\"publishRelease\"}"))
                .isZero();
        assertThat(value(scrape, "halfsky_inbox_files")).isZero();
        assertThat(value(scrape, "halfsky_inbox_oldest_age_seconds")).isZero();
        assertThat(value(scrape, "halfsky_release_age_seconds")).isBetween(0.0, 600.0);
        assertThat(value(scrape, "halfsky_release_data_age_seconds"))
                .isGreaterThanOrEqualTo(value(scrape, "halfsky_release_age_seconds"));
        assertThat(value(scrape, "halfsky_release_behind_seconds")).isZero();
        assertThat(value(scrape, "halfsky_night_overdue_seconds")).isZero();
        assertThat(value(scrape, "halfsky_warehouse_size_bytes"))
                .isEqualTo((double) Files.size(home.home().warehouse()));
        assertThat(value(scrape, "halfsky_disk_free_bytes")).isBetween(1.0, value(scrape, "halfsky_disk_size_bytes"));
        assertThat(value(scrape, "halfsky_backup_age_seconds")).isBetween(0.0, 600.0);
        assertThat(value(scrape, "halfsky_facts_age_seconds")).isBetween(0.0, 60.0);
        assertThat(counted(scrape, "halfsky_submissions{status="))
                .isEqualTo(countedInReceipts(
                        each -> Stream.of("\"%s\"".formatted(each.at("/status").asString()))));
        assertThat(counted(scrape, "halfsky_findings{rule="))
                .isEqualTo(countedInReceipts(each -> each.at("/findings")
                        .valueStream()
                        .map(found -> "\"%s\",severity=\"%s\""
                                .formatted(
                                        found.at("/rule").asString(),
                                        found.at("/severity").asString()))));
        assertThat(scrape.lines().filter(each -> each.startsWith("# HELP")))
                .allMatch(each -> each.split(" ", 4).length == 4 && each.split(" ", 4)[3].length() > 10);
        assertThat(home.health().getStatus()).isEqualTo(Status.UP);
        assertThat(home.home().operations().resolve("operations.trace.db")).doesNotExist();
        assertThat(WatchedMetrics.names()).hasSizeGreaterThan(20);
        assertThat(WatchedMetrics.namesIn(scrape))
                .containsAll(WatchedMetrics.names().stream()
                        .filter(each -> each.startsWith("halfsky_")) // the machine's own come with the server
                        .toList());
    }

    @Test
    void standInTheGuideWithWhatTheySay() throws Exception {
        SmallHome.lay(home.home().folder());
        assertThat(home.run("nightly")).isEqualTo("null");

        List<String> guide = Files.readAllLines(Path.of("../../ops/README.md"));
        assertThat(home.scrape().lines().filter(each -> each.startsWith("# HELP halfsky_")))
                .hasSizeGreaterThan(20)
                .allSatisfy(each -> {
                    String[] help = each.split(" ", 4);
                    String says = help[3].substring(0, 1).toLowerCase(Locale.ROOT) + help[3].substring(1);
                    assertThat(guide)
                            .anyMatch(row -> row.matches(
                                    "\\| `%s(\\{[a-z,]+})?` \\| %s \\|".formatted(help[2], Pattern.quote(says))));
                });
    }

    @Test
    void sayNothingOfWhatIsNotThereYet() {
        String scrape = home.scrape();

        assertThat(value(scrape, "halfsky_release_age_seconds")).isNaN();
        assertThat(value(scrape, "halfsky_release_behind_seconds")).isZero();
        assertThat(value(scrape, "halfsky_backup_age_seconds")).isInfinite();
        assertThat(scrape).doesNotContain("halfsky_submissions{", "halfsky_run_failed{");
        assertThat(home.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void sayThatANightFailedAndAtWhichStep() throws Exception {
        drop("350581石狮市.csv");
        Files.createDirectories(home.home().releases().resolve("current/in-the-way"));
        assertThat(home.run("nightly")).startsWith("nightly: ");
        home.database()
                .sql("insert into night (due, is_completed) values (?, false)")
                .params(LocalDateTime.of(2026, 1, 1, 1, 30))
                .update();

        String scrape = home.scrape();

        assertThat(value(scrape, "halfsky_run_failed{job=\"nightly\"}")).isEqualTo(1);
        assertThat(value(scrape, "halfsky_step_failed{job=\"nightly\",step=\"publishRelease\"}"))
                .isEqualTo(1);
        assertThat(value(scrape, "halfsky_step_failed{job=\"nightly\",step=\"buildMarts\"}"))
                .isZero();
        assertThat(value(scrape, "halfsky_night_failed")).isEqualTo(1);
        assertThat(value(scrape, "halfsky_night_overdue_seconds")).isGreaterThan(3600);
        assertThat(home.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(home.health().getDetails().get("reasons"))
                .isEqualTo(List.of("the last night failed", "the night of 2026-01-01T17:30:00Z has not begun"));
    }

    @Test
    void sayForHowLongFilesAndSubmissionsWait() throws Exception {
        drop("350581石狮市.csv");
        assertThat(home.run("nightly")).isEqualTo("null");
        drop("350582晋江市.csv");
        assertThat(home.run("intake")).isEqualTo("null");
        drop("350583南安市.csv");
        drop("deeper/350521惠安县.csv");
        drop("350524安溪县.csv");
        drop(".left-alone.csv");

        home.putForward(Duration.ofDays(2));
        String scrape = home.scrape();

        assertThat(value(scrape, "halfsky_inbox_files")).isEqualTo(3);
        assertThat(value(scrape, "halfsky_inbox_oldest_age_seconds")).isCloseTo(172_800, within(600.0));
        assertThat(value(scrape, "halfsky_release_age_seconds")).isCloseTo(172_800, within(600.0));
        assertThat(value(scrape, "halfsky_release_behind_seconds")).isCloseTo(172_800, within(600.0));
        assertThat(value(scrape, "halfsky_night_overdue_seconds")).isBetween(86_400.0, 172_800.0);
        assertThat(home.health().getStatus()).isEqualTo(Status.DOWN);

        assertThat(home.run("nightly")).isEqualTo("null");
        assertThat(value(home.scrape(), "halfsky_inbox_files")).isZero();
        assertThat(value(home.scrape(), "halfsky_release_behind_seconds")).isZero();
    }

    @Test
    void growOldWhereNothingCanBeSeen() throws Exception {
        home.scrape();
        Files.writeString(home.home().operations().resolve("standing.json"), "{");

        home.putForward(Duration.ofMinutes(3));

        assertThat(value(home.scrape(), "halfsky_facts_age_seconds")).isCloseTo(180, within(30.0));
        assertThat(home.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(String.valueOf(home.health().getDetails().get("reasons"))).contains("could not be read for 18");
        assertThat(Files.readString(home.home().logs().resolve("halfsky.log")))
                .containsOnlyOnce("metrics: how the installation is cannot be seen");
    }

    private void drop(String path) throws IOException {
        Path file = home.home().inbox().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "指标,2020\n婴儿死亡率,%d.1\n".formatted(Math.abs(path.hashCode() % 9)));
    }

    private Map<String, Long> countedInReceipts(Function<JsonNode, Stream<String>> what) throws IOException {
        try (Stream<Path> all = Files.walk(home.home().receipts())) {
            return all.filter(each -> each.endsWith("回执.json"))
                    .map(JsonMapper.shared()::readTree)
                    .flatMap(what)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
    }

    private static Map<String, Long> counted(String scrape, String beginning) {
        return scrape.lines()
                .filter(each -> each.startsWith(beginning) && !each.endsWith(" 0.0"))
                .map(each -> each.substring(beginning.length()))
                .collect(Collectors.toMap(each -> each.substring(0, each.indexOf('}')), each ->
                        (long) Double.parseDouble(each.substring(each.lastIndexOf(' ') + 1))));
    }

    private static double value(String scrape, String series) {
        List<String> lines =
                scrape.lines().filter(each -> each.startsWith(series + " ")).toList();
        assertThat(lines).as("%s in%n%s", series, scrape).hasSize(1);
        String text = lines.get(0).substring(series.length() + 1);
        return text.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }
}
