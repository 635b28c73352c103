package org.halfsky.warehouse.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import org.halfsky.warehouse.WarehouseContent;
import org.halfsky.warehouse.release.ParquetExport;

/**
 * How long {@link Evaluation} takes from the facts to all marts for a nation-decade (all counties, 350 indicators, 2010 to 2020, some 30 million
 * observations, invented) on two threads and 4 GiB for DuckDB, and for half of it. Not a test: it prints.
 *
 * <p>Arguments: an empty folder for the warehouses; {@code parquet}, to publish the tables as well.
 */
final class EvaluationBenchmark {

    private static final String HALF_OF_THE_COUNTIES = "410923";
    private static final String ALL = "999999";

    private EvaluationBenchmark() {}

    private interface Work {
        void run() throws SQLException;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        for (String below : new String[] {HALF_OF_THE_COUNTIES, ALL}) {
            Path folder = Path.of(arguments[0], below);
            Path file = Path.of(arguments[0], below + ".duckdb");
            try (Star star = invented(below, file)) {
                measure("evaluated", star::evaluate);
                report(
                        "%d observations of %d counties: %d values, %d verdicts",
                        number(star, "count(*) from fct_observation"),
                        number(star, "count(distinct area_code) from fct_observation"),
                        number(star, "count(*) from mart_indicator_area_year"),
                        number(star, "count(*) from mart_attainment"));
                if (arguments.length > 1) {
                    measure("published", () -> new ParquetExport(star.connection()).export(folder));
                }
            }
            measure("read as at the beginning of a night", () -> WarehouseContent.of(file));
        }
    }

    /** @param below counties whose code comes before it take part */
    private static Star invented(String below, Path file) throws IOException {
        return Star.onDisk(file)
                .run("set threads = 2")
                .run("set memory_limit = '4GiB'")
                .run("set variable below = '" + below + "'")
                .run(observations())
                .run("checkpoint");
    }

    private static void measure(String done, Work work) throws SQLException {
        long start = System.nanoTime();
        Duration busyBefore = busy();
        work.run();
        double taken = (System.nanoTime() - start) / 1e9;
        report(
                "%s in %.1f s, with %d s of processor time",
                done, taken, busy().minus(busyBefore).toSeconds());
    }

    private static long number(Star star, String counted) {
        return Long.parseLong(star.query("select " + counted).get(0));
    }

    /** Processor time of this process so far: on a machine that does other things as well it says more than the clock. */
    private static Duration busy() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static String observations() throws IOException {
        try (var text =
                Objects.requireNonNull(EvaluationBenchmark.class.getResourceAsStream("/benchmark/observations.sql"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void report(String format, Object... arguments) {
        PrintStream out = System.out;
        out.printf(format + "%n", arguments);
    }
}
