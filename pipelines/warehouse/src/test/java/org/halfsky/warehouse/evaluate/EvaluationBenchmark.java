package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How long a nation-decade takes from the facts to the marts, on two threads and 4 GiB, beside a quarter of it. Not a timed test: it runs when asked
 * for, {@code mvn -pl pipelines/warehouse -am test -Dtest=EvaluationBenchmark -Dsurefire.failIfNoSpecifiedTests=false}, and prints what it measured.
 */
class EvaluationBenchmark {

    @TempDir
    private Path folder;

    /** @param below areas whose code comes before it take part */
    @ParameterizedTest
    @CsvSource({"230000", "999999"})
    void measures(String below) throws SQLException, IOException {
        try (Star star = Star.onDisk(folder.resolve(below + ".duckdb"))) {
            star.run("set threads = 2").run("set memory_limit = '4GB'").run("set variable below = '" + below + "'");
            star.run(invented());
            Instant start = Instant.now();
            Duration busyBefore = busy();
            star.evaluate();
            Duration taken = Duration.between(start, Instant.now());
            Duration worked = busy().minus(busyBefore);
            String observations =
                    star.query("select count(*) from mart_observation").get(0);
            System.out.printf("%s observations evaluated in %d s, ", observations, taken.toSeconds());
            System.out.printf("%d s of processor time%n", worked.toSeconds());
            assertThat(star.query("select count(*) from fct_observation")).containsExactly(observations);
        }
    }

    /** Processor time of this process so far: on a machine that does other things as well it says more than the clock. */
    private static Duration busy() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static String invented() throws IOException {
        try (var text =
                Objects.requireNonNull(EvaluationBenchmark.class.getResourceAsStream("/benchmark/observations.sql"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
