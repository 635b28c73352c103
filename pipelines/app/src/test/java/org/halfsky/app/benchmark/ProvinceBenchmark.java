package org.halfsky.app.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.halfsky.app.installation.Installation;
import org.halfsky.ingest.catalog.CatalogReader;
import org.halfsky.model.AreaCode;
import org.halfsky.model.file.Durable;
import org.halfsky.publish.invented.InventedSubmissions;
import org.halfsky.publish.invented.Layout;
import org.halfsky.publish.release.Releases;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * How long the release of a province takes: 山东 with 136 counties, eleven years of invented submissions on the legal form; first all of it,
 * then after one county corrected one file. Not a test: it prints.
 *
 * <p>Arguments: a folder for the home; one with a warehouse already is used as it is.
 */
final class ProvinceBenchmark {

    private static final AreaCode PROVINCE = new AreaCode("370000");
    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2020;

    private ProvinceBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        if (!Files.exists(home.resolve("warehouse/halfsky.duckdb"))) {
            new InventedSubmissions(CatalogReader.read(null), 1)
                    .write(PROVINCE, FIRST_YEAR, LAST_YEAR, Layout.LEGAL, home.resolve("inbox"));
            run(home, "first night");
        }
        Durable.delete(home.resolve("releases"));
        run(home, "all of it");
        correct(home);
        run(home, "one county corrected");
    }

    private static void run(Path home, String what) throws Exception {
        Duration busy = busy();
        try (Installation installation = Installation.open(home)) {
            if (!installation.run("nightly")) {
                throw new IllegalStateException("the job failed");
            }
            StepExecution step = publishing(installation.part(JobRepository.class));
            Duration taken = Duration.between(step.getStartTime(), step.getEndTime());
            System.out.printf(
                    "%s: publishRelease %.1f s by the clock; the whole run kept processors busy for %.1f s; %s%n",
                    what, seconds(taken), seconds(busy().minus(busy)), described(home));
        }
    }

    private static StepExecution publishing(JobRepository jobs) {
        JobInstance night = Objects.requireNonNull(jobs.getLastJobInstance("nightly"));
        JobExecution last = Objects.requireNonNull(jobs.getLastJobExecution(night));
        return last.getStepExecutions().stream()
                .filter(each -> each.getStepName().equals("publishRelease"))
                .findFirst()
                .orElseThrow();
    }

    private static String described(Path home) {
        return new Releases(home.resolve("releases"), Clock.systemUTC())
                .current()
                .map(each -> "%d files".formatted(each.files().size()))
                .orElse("no release");
    }

    /** One figure of one county, sent again. */
    private static void correct(Path home) throws IOException {
        String head = "地区代码,地区,年份,指标代码,指标名称,分组,数值,单位,填报单位,状态\n";
        String figure = "370481,滕州市,2020,W-SEC-001,女性参加生育保险人数,合计,%s,万人,滕州市统计局,上报%n"
                .formatted("8.0" + Instant.now().getEpochSecond() % 10);
        Path inbox = Files.createDirectories(home.resolve("inbox/370481滕州市"));
        Path file = Files.writeString(inbox.resolve("更正.csv"), head + figure, StandardCharsets.UTF_8);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60))); // settled
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static Duration busy() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine) {
            return Duration.ofNanos(machine.getProcessCpuTime());
        }
        return Duration.ZERO;
    }
}
