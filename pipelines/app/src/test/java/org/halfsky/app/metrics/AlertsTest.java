package org.halfsky.app.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The alert rules and the dashboard, held against Prometheus' own tool; that their metrics exist is {@link MetricsIT}'s to say. */
class AlertsTest {

    private static final Path TESTS = WatchedMetrics.RULES.resolveSibling("halfsky.tests.yml");

    @TempDir
    Path folder;

    @Test
    void speakWhenSomethingIsWrongAndNotOtherwise() throws Exception {
        assertThat(promtool("check", "rules", WatchedMetrics.RULES.toString())).contains("11 rules found");
        assertThat(promtool("test", "rules", TESTS.toString())).contains("SUCCESS");
    }

    @Test
    void areAllTried() throws IOException {
        String tests = Files.readString(TESTS);
        for (String each : WatchedMetrics.expressions().keySet()) {
            if (each.startsWith("alert ")) {
                String name = each.substring("alert ".length());
                assertThat(tests)
                        .contains("{eval_time: 2d, alertname: %s}".formatted(name))
                        .contains("        alertname: %s\n        exp_alerts:\n".formatted(name));
            }
        }
    }

    @Test
    void shareTheirLanguageWithTheDashboard() throws Exception {
        StringBuilder rules = new StringBuilder("groups:\n  - name: dashboard\n    rules:\n");
        int number = 0;
        for (Map.Entry<String, String> each : new TreeMap<>(WatchedMetrics.expressions()).entrySet()) {
            if (each.getKey().startsWith("panel ")) {
                rules.append("      - record: panel_%d%n        expr: '%s'%n".formatted(number, each.getValue()));
                number++;
            }
        }
        Path panels = Files.writeString(folder.resolve("panels.yml"), rules);

        assertThat(promtool("check", "rules", panels.toString())).contains(number + " rules found");
    }

    private static String promtool(String... words) throws Exception {
        boolean isHere = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "promtool")));
        assumeTrue(
                isHere || System.getenv("PROMTOOL_REQUIRED") != null,
                "promtool is not on this machine (Debian: in the package prometheus)");
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of("promtool"), Stream.of(words)).toList())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", List.of(words), said).isZero();
        return said;
    }
}
