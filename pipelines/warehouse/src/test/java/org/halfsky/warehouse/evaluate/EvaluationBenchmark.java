package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long {@link Evaluation} takes from the facts to all marts for a nation-decade (all counties, 350 indicators, 2010 to 2020, some 30 million
 * observations, invented) on two threads and 4 GiB for DuckDB, and for half of it. Not a timed test: it runs when asked for,
 * {@code mvn -pl pipelines/warehouse -am test -Dtest=EvaluationBenchmark -Dsurefire.failIfNoSpecifiedTests=false}, and prints what it measured.
 */
class EvaluationBenchmark {

    private static final String HALF_OF_THE_COUNTIES = "410923";
    private static final String ALL = "999999";

    @TempDir
    private Path folder;

    private record Measured(long observations, Duration taken, Duration worked) {

        double millionthsOfASecondEach() {
            return worked.toNanos() / 1000.0 / observations;
        }
    }

    @Test
    void growsNoFasterThanTheData() throws SQLException, IOException {
        Measured half = measure(HALF_OF_THE_COUNTIES);
        Measured whole = measure(ALL);
        assertThat(whole.observations()).isGreaterThan(29_000_000);
        assertThat(whole.millionthsOfASecondEach()).isLessThan(half.millionthsOfASecondEach() * 1.15);
    }

    /** @param below counties whose code comes before it take part */
    private Measured measure(String below) throws SQLException, IOException {
        try (Star star = Star.onDisk(folder.resolve(below + ".duckdb"))) {
            star.run("set threads = 2").run("set memory_limit = '4GiB'").run("set variable below = '" + below + "'");
            star.run(invented());
            star.run("checkpoint");
            Instant start = Instant.now();
            Duration busyBefore = busy();
            star.evaluate();
            Duration taken = Duration.between(start, Instant.now());
            Measured measured =
                    new Measured(number(star, "count(*) from fct_observation"), taken, busy().minus(busyBefore));
            System.out.printf(
                    "%d observations of %d counties: %d values, %d verdicts%n",
                    measured.observations(),
                    number(star, "count(distinct area_code) from fct_observation"),
                    number(star, "count(*) from mart_indicator_area_year"),
                    number(star, "count(*) from mart_attainment"));
            System.out.printf(
                    "evaluated in %d s, with %d s of processor time%n",
                    measured.taken().toSeconds(), measured.worked().toSeconds());
            return measured;
        }
    }

    private static long number(Star star, String counted) {
        return Long.parseLong(star.query("select " + counted).get(0));
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
