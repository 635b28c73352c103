package org.halfsky.app.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.halfsky.app.installation.StandingClockRun;
import org.halfsky.warehouse.WarehouseContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The nightly run as a process of its own, killed in the middle with {@code kill -9} and started again. */
class KillIT {

    private static final Path SAMPLES = Path.of("../../sample-data/inbox");

    @TempDir
    static Path folder;

    private static SortedMap<String, String> undisturbed;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        Path home = folder.resolve("undisturbed");
        layInbox(home);
        assertThat(StandingClockRun.run(home, "nightly")).isTrue();
        undisturbed = outcome(home);
        assertThat(undisturbed).containsKeys("current/datapackage.json", "warehouse/fct_observation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "receiveFiles:",
                "readWorkbooks:",
                "checkObservations:",
                "acceptObservations:",
                "answerSenders:",
                "buildMarts:"
            })
    void endsAsIfNothingHadHappenedWhenKilledAfter(String line) throws Exception {
        Path home = folder.resolve("killed-" + line.replace(":", ""));
        layInbox(home);

        kill(home, line, 0);

        assertThat(StandingClockRun.run(home, "nightly")).isTrue();
        assertThat(differences(outcome(home))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {150, 400, 900})
    void endsAsIfNothingHadHappenedWhenKilledInsideAStep(long millis) throws Exception {
        Path home = folder.resolve("killed-" + millis);
        layInbox(home);

        kill(home, "receiveFiles:", millis);
        kill(home, "readWorkbooks:", millis);

        assertThat(StandingClockRun.run(home, "nightly")).isTrue();
        assertThat(differences(outcome(home))).isEmpty();
    }

    /** Some of each kind of file: enough to be in the middle of something, few enough to run many times. */
    private static void layInbox(Path home) throws IOException {
        FileTree.drop(SAMPLES, home.resolve("inbox"), 12);
    }

    /** Starts a run and kills it that long after it said the line; a run that ends by itself before is as good. */
    private static void kill(Path home, String line, long millis) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx512m",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        StandingClockRun.class.getName(),
                        home.toString(),
                        "nightly")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String each = said.readLine();
            while (each != null && !each.contains(line)) {
                each = said.readLine();
            }
            assertThat(each).as("the run says %s", line).isNotNull();
            process.waitFor(millis, TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Paths whose content is not that of the undisturbed run, or that only one of the two has. */
    private static SortedSet<String> differences(SortedMap<String, String> outcome) {
        SortedSet<String> paths = new TreeSet<>(undisturbed.keySet());
        paths.addAll(outcome.keySet());
        paths.removeIf(each -> Objects.equals(undisturbed.get(each), outcome.get(each)));
        return paths;
    }

    private static SortedMap<String, String> outcome(Path home) throws Exception {
        SortedMap<String, String> outcome = FileTree.hashes(home.resolve("receipts"));
        FileTree.hashes(home.resolve("releases/current").toRealPath())
                .forEach((path, hash) -> outcome.put("current/" + path, hash));
        for (String line : Files.readAllLines(home.resolve("releases/current/manifest.json"))) {
            outcome.put("current/manifest.json says " + line.strip(), "");
        }
        outcome.remove("current/manifest.json"); // its lines tell more than its hash
        FileTree.hashes(home.resolve("archive")).forEach((path, hash) -> outcome.put("archive/" + path, hash));
        WarehouseContent.of(home.resolve("warehouse/halfsky.duckdb"))
                .forEach((table, content) -> outcome.put("warehouse/" + table, content.toString()));
        assertThat(FileTree.files(home.resolve("inbox"))).isEmpty();
        return outcome;
    }
}
